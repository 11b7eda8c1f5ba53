package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.article.Page;
import pressbox.feed.Feed;

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
        Subscription renewed = active.asked(NOON.plus(Duration.ofDays(9)));
        assertThat(renewed.state()).isEqualTo(Subscription.State.ACTIVE);
        assertThat(renewed.callback()).isEqualTo(active.callback());
    }

    @Test
    void aFeedThatMovesToAnotherHubIsAskedForThereWithOtherSecrets() {
        Hub other = new Hub("https://hub2.example/", HUB.topic());
        Subscription active = ASKED.verified(Duration.ofDays(10), NOON);
        assertThat(active.wants(other, NOON.plus(Duration.ofHours(7)))).isTrue();
        try (Wire wire = new Wire(WireSettings.recorded(Duration.ZERO, address -> Optional.empty()))) {
            Source courier = new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, HUB.topic(), false);
            Subscription moved = new Subscriptions(wire, "https://desk.example/hub/")
                    .toAsk(courier, List.of(other), Optional.of(active), () -> "fresh", NOON.plus(Duration.ofHours(7)))
                    .orElseThrow();
            assertThat(moved.state()).isEqualTo(Subscription.State.ASKED);
            assertThat(moved.callback()).isEqualTo("fresh");
            assertThat(moved.secret()).isEqualTo(new Token("fresh"));
        }
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
    void aHubWithoutASafeConnectionIsNone() {
        Source courier = new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, HUB.topic(), false);
        Feed feed =
                new Feed("", "", HUB.topic(), List.of("http://hub.example/", HUB.address()), Duration.ZERO, List.of());
        Answer.Fetched answer = Answer.Fetched.plain(new Page(HUB.topic(), NOON, "", new byte[0]));
        assertThat(Hub.of(courier, feed, answer)).containsExactly(HUB);
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
