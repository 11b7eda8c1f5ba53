package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.BOOK;
import static pressbox.football.InventedWorld.ELM_BEAT;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameBoundsTest {
    private static final String STORY = """
            Slote: ‘We Back Konradé’ As Real Solena Circle

            The former Oakwell coach, Arno Slote, 46, says our No.5 — the 25-year-old Verdanian — isn’t for sale. "He's ours," \
            he told The Lantern's Nia Quill. ''No,'' said J. K. O'Shay-Brandt of Brindle Rovers FC... “City’s offer?

            “Town won’t sell.” ❤️ A Â£35m-plus bid by the Liga Verda giants & the hosts' No. 9, Duro van der Bek (St. Olaf Stand).
            """;

    @Test
    void readsEveryCutOfAStoryAndEverySpanReadsBack() {
        for (int cut = 0; cut <= STORY.length(); cut++) {
            check(STORY.substring(0, cut));
            check(STORY.substring(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void readsNonsenseMadeOfThePiecesOfAStory(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                int from = random.nextInt(STORY.length());
                text.append(STORY, from, Math.min(STORY.length(), from + random.nextInt(20)));
            }
            check(text.toString());
        }
    }

    @Test
    void takesTimeInStepWithLength() {
        String row = "Konrad Slote Van Der ".repeat(20_000);
        assertThat(BOOK.find(row, ELM_BEAT).all()).isNotNull();
        assertThat(BOOK.find("the former ".repeat(40_000), ELM_BEAT).all()).isEmpty();
        assertThat(BOOK.find("'\"“".repeat(50_000), ELM_BEAT).all()).isEmpty();
        assertThat(BOOK.find("Jo Doe, 27, ".repeat(10_000), ELM_BEAT).all()).hasSize(10_000);
    }

    private static void check(String text) {
        int before = 0;
        for (Mention mention : BOOK.find(text, ELM_BEAT).all()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(mention.span().in(text)).isNotBlank();
            before = mention.span().end();
        }
    }
}
