package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS://Courier.Example/Derby                         | https://courier.example/Derby
            https://courier.example                               | https://courier.example/
            https://courier.example:443/derby#comments            | https://courier.example/derby
            http://courier.example:8080/derby                     | http://courier.example:8080/derby
            https://courier.example/derby?utm_source=x&id=7       | https://courier.example/derby?id=7
            https://courier.example/derby?fbclid=abc&at_medium=RSS | https://courier.example/derby
            https://courier.example/?p=12&b=&a=2                  | https://courier.example/?p=12&b=&a=2
            https://courier.example/a b                           | https://courier.example/a b
            tag:courier.example,2031:7                            | tag:courier.example,2031:7
            """)
    void knowsAnArticleByOneAddress(String address, String canonical) {
        assertThat(Canonical.of(address)).isEqualTo(canonical);
        assertThat(Canonical.of(canonical)).isEqualTo(canonical);
    }
}
