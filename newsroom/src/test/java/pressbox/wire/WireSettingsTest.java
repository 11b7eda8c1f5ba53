package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireSettingsTest {
    @Test
    void namesAProductThatRobotsTxtMaySpeakOf() {
        assertThat(WireSettings.live("https://terrace.example/contact").product())
                .isEqualTo("Pressbox");
        assertThat(WireSettings.live("https://terrace.example/contact").userAgent())
                .endsWith("(+https://terrace.example/contact)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Press.box/1", "Pressbox2", "(+https://terrace.example)"})
    void wantsAProductOfLettersOnly(String userAgent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WireSettings(
                        userAgent,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        1,
                        Duration.ofMinutes(15),
                        Set.of(),
                        address -> Optional.empty()));
    }

    @Test
    void trustsHostsHoweverTheyAreWritten() {
        WireSettings settings = WireSettings.live("https://terrace.example").trusting(List.of("Feeds.LAN"));
        assertThat(settings.trustedHosts()).containsExactly("feeds.lan");
    }
}
