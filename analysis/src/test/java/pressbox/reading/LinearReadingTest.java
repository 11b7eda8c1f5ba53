package pressbox.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.article.Article;
import pressbox.football.Beat;
import pressbox.phrase.InventedLeague;

/// Ten times the article costs about ten times the reading, up to 100,000 words, whatever it is made of.
///
/// Work that grows with the square would cost a hundred times; twenty-five leaves room for a busy machine. The quickest
/// of several readings counts, and each case prints its figures.
class LinearReadingTest {
    private static final int SMALL = 10_000;
    private static final double MOST = 25;
    private static final double SHORTEST_MILLIS = 30;
    private static final Beat OWN =
            Beat.of(InventedLeague.names().club("Quayside Town").orElseThrow(), LocalDate.of(2031, 10, 15));
    private static final String NEWS = """
            Quayside Town lost 3-1 at Harrowgate Albion in the Crown Cup on Saturday, their worst run since 1953.
            Gideon Marsh told Radio Quay: “Rafe Ibbotson is out for six weeks with a knee injury. We were poor.
            “But he has been outstanding,” he added, “and the fans know it.”
            According to The Morning Ledger, Real Torrada have ended their interest in Osric Tallow, 24.
            The Norlander signed from FC Velden for £12m, and Danilo Prenn could follow him on loan.
            Marsh criticised Theo Vantongel, who insisted that he would stay until Christmas.
            Quayside Town travel to Marlow Vale on Saturday.
            """;

    /// @param text of about as many words as it is asked for
    record Case(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("news", n -> "! Torrada cool on Tallow\n" + NEWS.repeat(n / 95)),
                new Case("news in one paragraph", n -> NEWS.replace('\n', ' ').repeat(n / 95)),
                new Case("one unending sentence", n -> "Marsh said that Town beat Vale and ".repeat(n / 7)),
                new Case(
                        "new people",
                        n -> each(n / 8, i -> "Jo Ha" + word(i) + ", 27, of FC Ve" + word(i) + ", left.\n")),
                new Case("people joined", n -> each(n / 2, i -> "Jo Ha" + word(i) + ", ") + "are out."),
                new Case("one surname", n -> each(n / 6, i -> "A" + word(i) + " Prenn met Prenn. He won.\n")),
                new Case("clubs joined", n -> "Prenn is wanted by " + "Quayside Town, Marlow Vale and ".repeat(n / 5)),
                new Case("opening marks", n -> "“We won, ‘they said. \"No.\n".repeat(n / 5)),
                new Case("an unending quotation", n -> "Marsh said: “" + "We were poor today. ".repeat(n / 4)),
                new Case("quotations", n -> "“We were poor,” he said. “They were not.” ".repeat(n / 8)),
                new Case("quotations of nobody", n -> "“We were poor.”\n".repeat(n / 3)),
                new Case("apostrophes", n -> "'tis players' o' the ''90s'' ".repeat(n / 5)),
                new Case(
                        "credits", n -> "According to The Morning Ledger (via Radio Quay), it rained. ".repeat(n / 10)),
                new Case("scores", n -> "Quayside Town 3-1 Marlow Vale, ".repeat(n / 5)),
                new Case("fixtures", n -> "Marlow Vale (H), Dunmere Rovers (A), ".repeat(n / 6)),
                new Case("claims", n -> "their worst run since 1953, a ninth defeat in twelve and ".repeat(n / 10)),
                new Case("numbers", n -> "twenty one hundred and two point five million ".repeat(n / 8)),
                new Case("full stops", n -> "A. B. C. St. No. ".repeat(n / 5)),
                new Case("one word", n -> "a".repeat(5 * n)),
                new Case("headlines", n -> "Quayside Town Want Prenn As Marsh Waits\n".repeat(n / 7)));
    }

    private static String each(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    /// A word of letters for a number.
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number + 26; left > 0; left /= 26) {
            word.append((char) ('a' + left % 26));
        }
        return word.toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void costsTenTimesAsMuchForTenTimesAsMuch(Case one) {
        double ratio = ratio(one);
        // What grows with the square costs a hundred times as much each time; a busy machine does so once.
        for (int again = 0; again < 2 && ratio >= MOST; again++) {
            ratio = Math.min(ratio, ratio(one));
        }
        assertThat(ratio).isLessThan(MOST);
    }

    private static double ratio(Case one) {
        double small = Math.max(SHORTEST_MILLIS, millis(one, SMALL));
        double large = millis(one, 10 * SMALL);
        System.out.printf("%-24s %6.0f ms for 10,000 words, %6.0f ms for 100,000%n", one, small, large);
        return large / small;
    }

    private static double millis(Case one, int words) {
        Article article = InventedLeague.article(one.text.apply(words));
        long best = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < 3 && spent < 600_000_000L; i++) {
            long start = System.nanoTime();
            new NewsReader(InventedLeague.names()).read(article, OWN);
            long took = System.nanoTime() - start;
            best = Math.min(best, took);
            spent += took;
        }
        return best / 1e6;
    }
}
