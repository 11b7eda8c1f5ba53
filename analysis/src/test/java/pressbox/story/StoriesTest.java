package pressbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.ledger.Clipping;
import pressbox.reading.Filed;

class StoriesTest {
    private static final Instant NOW = Instant.parse("2031-01-03T12:00:00Z");
    private static final Beat BEAT = Beat.of(Club.named("Alder Town"), LocalDate.of(2031, 1, 3));

    private static final Filed KNEE = Clipping.of(
                    "Courier",
                    "2031-01-02T09:00:00Z",
                    "Alder Town lose Bram Holt to knee injury",
                    "Defender Bram Holt tore a knee ligament in training and needs surgery, Alder Town confirmed.")
            .filed();
    private static final Filed KNEE_AGAIN = Clipping.of(
                    "Herald",
                    "2031-01-02T11:00:00Z",
                    "Holt faces knee surgery",
                    "Alder Town will be without Bram Holt: the defender damaged a ligament in his knee in training.")
            .filed();
    private static final Filed TICKETS = Clipping.of(
                    "Old Mill Post",
                    "2031-01-02T10:00:00Z",
                    "Season ticket prices frozen at Fenwick Rovers",
                    "Supporters of Fenwick Rovers pay no more next term after the board froze every ticket price.")
            .filed();

    private static List<Filed> wire(int articles) {
        RandomGenerator random = new Random(7);
        List<Filed> wire = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            StringBuilder body = new StringBuilder("Event number" + i / 5 + " word");
            for (int k = 0; k < 300; k++) {
                int topic = random.nextInt(3) == 0 ? i / 5 * 40 + random.nextInt(40) : 100_000 + random.nextInt(2000);
                body.append(" term").append(topic);
            }
            Instant at = NOW.minusSeconds(60L * (articles - i));
            wire.add(Clipping.of("Outlet " + i % 40, at.toString(), "Event number" + i / 5, body.toString())
                    .filed());
        }
        return wire;
    }

    @Test
    void groupsArticlesAboutOneEvent() {
        assertThat(Stories.group(List.of(KNEE, KNEE_AGAIN, TICKETS)))
                .extracting(Story::articles)
                .containsExactly(List.of(KNEE, KNEE_AGAIN), List.of(TICKETS));
    }

    @Test
    void holdsAStoryTogetherOfWhichMoreIsWrittenThanIsCompared() {
        List<Filed> copies = new ArrayList<>();
        for (int i = 0; i < 2 * Likenesses.MOST + 1; i++) {
            copies.add(Clipping.of(
                            "Outlet " + i,
                            NOW.minusSeconds(60L * i).toString(),
                            "Bram Holt signs new deal",
                            "Alder Town defender Bram Holt has signed a contract until the summer of 2034.")
                    .filed());
        }
        assertThat(Stories.group(copies))
                .singleElement()
                .satisfies(story -> assertThat(story.articles()).hasSameSizeAs(copies));
    }

    @Test
    void givesTheSameStoriesForAnyOrderOfArrival() {
        List<Filed> shuffled = new ArrayList<>(wire(60));
        List<Ranked> before = Stories.rank(shuffled, BEAT, NOW);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(Stories.rank(shuffled, BEAT, NOW)).isEqualTo(before);
    }

    @Test
    void keepsAStorysIdWhileItGrows() {
        String id = Stories.group(List.of(KNEE)).getFirst().id();
        assertThat(Stories.group(List.of(KNEE_AGAIN, KNEE)).getFirst().id())
                .isEqualTo(id)
                .matches("[0-9a-z]{10}");
    }

    @Test
    void putsEveryArticleIntoOneStory() {
        List<Filed> wire = wire(200);
        assertThat(Stories.group(wire).stream().flatMap(story -> story.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(wire);
    }

    @Test
    void ranksWhatIndependentOwnersReportAboveALoneReport() {
        List<Ranked> ranked = Stories.rank(List.of(TICKETS, KNEE, KNEE_AGAIN), BEAT, NOW);
        assertThat(ranked.getFirst().story().articles()).contains(KNEE);
        assertThat(ranked.getFirst().origins()).isEqualTo(2);
        assertThat(ranked.getFirst().reasons())
                .extracting(Ranked.Reason::words)
                .containsExactly("2 independent origins", "last word 25 h ago", "about Alder Town");
    }

    @Test
    void groupsNothingOfNothing() {
        assertThat(Stories.rank(List.of(), BEAT, NOW)).isEmpty();
    }
}
