package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// When a hub is asked, and asked again.
class SubscriptionTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Hub HUB = new Hub("https://hub.example/ask", "https://courier.example/rss");
    private static final Subscription ASKED = new Subscription(
            "courier", HUB, "door", new Token("secret"), Subscription.State.ASKED, NOON, Instant.EPOCH);

    @Test
    void aHubThatSaysNothingIsAskedAgainAfterHours() {
        assertThat(ASKED.wants(HUB, NOON.plus(Duration.ofHours(5)))).isFalse();
        assertThat(ASKED.wants(HUB, NOON.plus(Duration.ofHours(6)))).isTrue();
    }

    @Test
    void aLeaseIsRenewedADayBeforeItEnds() {
        Subscription active = ASKED.verified(Duration.ofDays(10), NOON);
        assertThat(active.wants(HUB, NOON.plus(Duration.ofDays(8)))).isFalse();
        assertThat(active.wants(HUB, NOON.plus(Duration.ofDays(9)))).isTrue();
        Subscription renewed = active.asked(HUB, NOON.plus(Duration.ofDays(9)));
        assertThat(renewed.state()).isEqualTo(Subscription.State.ACTIVE);
        assertThat(renewed.callback()).isEqualTo(active.callback());
    }

    @Test
    void aFeedThatMovesToAnotherHubIsAskedForThere() {
        Hub other = new Hub("https://hub2.example/", HUB.topic());
        Subscription active = ASKED.verified(Duration.ofDays(10), NOON);
        assertThat(active.wants(other, NOON.plus(Duration.ofHours(7)))).isTrue();
        assertThat(active.asked(other, NOON.plus(Duration.ofHours(7))).state()).isEqualTo(Subscription.State.ASKED);
    }

    @Test
    void aClockThatWasSetBackDoesNotSilenceIt() {
        assertThat(ASKED.wants(HUB, NOON.minus(Duration.ofDays(400)))).isTrue();
    }

    @Test
    void anEndlessLeaseEnds() {
        assertThat(ASKED.verified(Duration.ofDays(36_500), NOON).endsAt()).isEqualTo(NOON.plus(Duration.ofDays(90)));
    }

    @Test
    void youTubeHasAHubThatItsFeedsDoNotName() {
        assertThat(Hub.ofYouTube("https://www.youtube.com/feeds/videos.xml?channel_id=UCa"))
                .containsExactly(new Hub(
                        "https://pubsubhubbub.appspot.com/subscribe",
                        "https://www.youtube.com/xml/feeds/videos.xml?channel_id=UCa"));
        assertThat(Hub.ofYouTube("https://courier.example/rss")).isEmpty();
    }

    @Test
    void showsItsSecretToNobody() {
        assertThat(ASKED.toString()).doesNotContain("secret=secret").contains("hidden");
    }
}
