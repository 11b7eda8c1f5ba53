package pressbox.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.feed.Canonical;

class PasteTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Member WREN = new Member("wren", "Wren Tully", Role.WRITER);

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/ada.quill/p/Abc/?igsh=MzR, https://www.instagram.com/p/Abc/, @ada.quill",
        "https://www.instagram.com/ada.quill/reel/Abc/, https://www.instagram.com/reel/Abc/, @ada.quill",
        "https://x.com/adaquill/status/1?s=20, https://x.com/adaquill/status/1, @adaquill",
        "https://www.threads.com/@adaquill/post/Abc, https://www.threads.com/@adaquill/post/Abc, @adaquill"
    })
    void knowsWhosePostItIsWhereTheAddressTells(String given, String kept, String account) {
        assertThat(paste(given)).isInstanceOfSatisfying(Paste.Accepted.class, accepted -> {
            assertThat(accepted.evidence().address()).isEqualTo(kept);
            assertThat(accepted.evidence().account()).isEqualTo(account);
        });
    }

    @ParameterizedTest
    @CsvSource({"https://www.instagram.com/p/Abc/", "https://x.com/i/status/1"})
    void asksForTheAccountWhereTheAddressDoesNotTell(String given) {
        assertThat(paste(given)).isInstanceOf(Paste.Refused.class);
    }

    @Test
    void takesNoAddressThatIsNoneOfTheWeb() {
        assertThat(paste("javascript:alert(1)")).isInstanceOf(Paste.Refused.class);
    }

    private static Paste.Outcome paste(String address) {
        return new Paste(address, "", "We will put it right.", Optional.empty()).by(WREN, NOON, Canonical::of);
    }
}
