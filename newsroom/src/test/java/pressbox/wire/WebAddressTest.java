package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            http://courier.example                    => http://courier.example/
            HTTPS://Courier.Example:443/Derby         => https://courier.example/Derby
            http://courier.example:8080?page=2#top    => http://courier.example:8080/?page=2
            https://courier.example./derby            => https://courier.example/derby
            https://my_club.example/a                 => https://my_club.example/a
            https://münchen.example/tor               => https://xn--mnchen-3ya.example/tor
            https://courier.example/größe?q=a b       => https://courier.example/gr%C3%B6%C3%9Fe?q=a%20b
            https://courier.example/50%/a%2Fb         => https://courier.example/50%25/a%2Fb
            https://courier.example/a|b               => https://courier.example/a%7Cb
            https://courier.example//twice            => https://courier.example//twice
            https://courier.example/a/../../b/./c     => https://courier.example/b/c
            http://2130706433/                        => http://127.0.0.1/
            http://0x7f.1/                            => http://127.0.0.1/
            http://0177.0.0.01/                       => http://127.0.0.1/
            http://127.1/                             => http://127.0.0.1/
            http://127.0.0.1./                        => http://127.0.0.1/
            http://0x7f000001/                        => http://127.0.0.1/
            http://１２７.０.０.１/                         => http://127.0.0.1/
            http://127。0。0。1/                         => http://127.0.0.1/
            http://[::1]:8080/                        => http://[0:0:0:0:0:0:0:1]:8080/
            http://[::ffff:127.0.0.1]/                => http://127.0.0.1/
            http:\\\\courier.example\\derby               => http://courier.example/derby
            http://public.example\\@10.0.0.1/         => http://public.example/@10.0.0.1/
            """)
    void readsAnAddressAsBrowsersDo(String written, String address) throws UnusableAddress {
        assertThat(WebAddress.of(written)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            file:///etc/passwd                 => only http and https are fetched, not “file:///etc/passwd”
            gopher://courier.example/          => only http and https are fetched, not “gopher://courier.example/”
            courier.example/derby              => only http and https are fetched, not “courier.example/derby”
            http:///derby                      => “http:///derby” names no host
            https:derby                        => “https:derby” names no host
            http://.                           => “http://.” names no host
            http://a..example/                 => “a..example” is no name of a host
            http://%31%32%37.0.0.1/            => “%31%32%37.0.0.1” is no name of a host
            http://me:secret@courier.example/  => addresses with a name or password are not fetched
            http://1.2.3.4.5/                  => “1.2.3.4.5” is no IPv4 address
            http://256.256.256.256/            => “256.256.256.256” is no IPv4 address
            http://[fe80::1%25eth0]/           => “[fe80::1%25eth0]” is no IPv6 address
            http://[127.0.0.1]/                => “[127.0.0.1]” is no IPv6 address
            http://courier.example:0/          => there is no port “0”
            http://courier.example:99999/      => there is no port “99999”
            """)
    void refusesWhatIsNoAddressOfTheWeb(String written, String why) {
        assertThatExceptionOfType(UnusableAddress.class)
                .isThrownBy(() -> WebAddress.of(written))
                .withMessage(why);
    }

    @ParameterizedTest
    @CsvSource({
        "https://tide.example/x, https://tide.example/x",
        "//tide.example/x, https://tide.example/x",
        "/x, https://courier.example/x",
        "x, https://courier.example/news/x",
        "../x, https://courier.example/x",
        "?page=2, https://courier.example/news/derby?page=2",
        "a b, https://courier.example/news/a%20b",
        "x?to=http://tide.example/, https://courier.example/news/x?to=http://tide.example/"
    })
    void goesOnFromAPage(String location, String address) throws UnusableAddress {
        WebAddress page = WebAddress.of("https://courier.example/news/derby?page=1");
        assertThat(page.resolve(location)).hasToString(address);
    }

    @Test
    void makesOfAnyTextAnAddressThatReadsTheSameAgainOrSaysWhyNot() {
        Random random = new Random(13);
        String pieces = "http://https://:/?#[]@%.\\..a1é０x-_ \t|\ud800";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "http://" : "");
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            try {
                WebAddress address = WebAddress.of(text.toString());
                assertThat(WebAddress.of(address.toString()))
                        .as(text.toString())
                        .isEqualTo(address);
                assertThat(address.uri()).hasToString(address.toString());
                assertThat(address.resolve(text.substring(text.length() / 2))).isNotNull();
            } catch (UnusableAddress e) {
                assertThat(e.why()).isNotEmpty();
            }
        }
    }
}
