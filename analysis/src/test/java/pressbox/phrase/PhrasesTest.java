package pressbox.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void findsEveryFormOfAVerb() {
        assertThat(found("sign : +sign", "They signed him, are signing her and will sign both."))
                .containsExactly("signed", "signing", "sign");
    }

    @Test
    void leavesWordsOutThatMayBeMissing() {
        assertThat(found("out : ruled right? out", "One was ruled out, one ruled right out."))
                .containsExactly("ruled out", "ruled right out");
    }

    @Test
    void spansUpToAsManyWordsAsAGapAllows() {
        assertThat(found(
                        "talks : open ~2 talks",
                        "They open talks, open fresh new talks, open far too many long talks."))
                .containsExactly("open talks", "open fresh new talks");
    }

    @Test
    void doesNotReachOverAMark() {
        assertThat(found("talks : open ~2 talks", "The window is open. After talks, they left it open, talks or not."))
                .isEmpty();
    }

    @Test
    void fillsASlotWithAName() {
        assertThat(found("face : <side> face|faces", "On Saturday Quayside Town face Marlow Vale."))
                .containsExactly("Quayside Town face");
    }

    @Test
    void keepsTheLongerOfTwoPhrases() {
        Phrases<String> phrases =
                Phrases.read(List.of("out : ruled out", "denied : never ruled out"), meaning -> meaning);

        assertThat(phrases.in(line("They never ruled out a bid.")))
                .extracting(Hit::value)
                .containsExactly("denied");
    }

    @Test
    void findsPhrasesOfNamesAlone() {
        List<String> phrases = new ArrayList<>(List.of("pair : <side> ~1 <side>"));
        IntStream.range(0, 70).forEach(number -> phrases.add("other : word" + number));

        assertThat(Phrases.read(phrases, meaning -> meaning).in(line("Quayside Town and Marlow Vale")))
                .extracting(Hit::value)
                .containsExactly("pair");
    }

    @Test
    void findsThePhrasesOfAListThatIsReadAfterTheLineWasAsked() {
        Line line = line("They unveiled a goalkeeper.");
        assertThat(Phrases.read(List.of("out : ruled out"), meaning -> meaning).in(line))
                .isEmpty();

        assertThat(Phrases.read(List.of("new : unveiled"), meaning -> meaning).in(line))
                .hasSize(1);
    }

    @Test
    void findsAPhraseOnceThoughTwoOfItsWordsLeadToIt() {
        assertThat(found("meet : <side> ~4 clash|clashes", "Quayside Town clash after two clashes."))
                .containsExactly("Quayside Town clash");
    }

    @Test
    void ordersPhrasesByWhereTheyBeginThenAsTheListHasThem() {
        Phrases<String> phrases = Phrases.read(
                List.of("b : <side> face", "d : late", "a : face", "c : face", "e : +be late"), meaning -> meaning);

        assertThat(phrases.in(line("Quayside Town face, face late")))
                .extracting(Hit::value)
                .containsExactly("b", "a", "c", "d");
    }

    @Test
    void namesALineThatIsNoPhrase() {
        assertThatThrownBy(() -> Phrases.read(List.of("sign"), meaning -> meaning))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`sign`");
    }

    @Test
    void refusesAPhraseThatMayStartAnywhere() {
        assertThatThrownBy(() -> Phrases.read(List.of("sign : the? deal"), meaning -> meaning))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the? deal");
    }

    private static List<String> found(String phrase, String text) {
        String whole = InventedLeague.prose(text).text();
        return Lines.of(InventedLeague.prose(text)).stream()
                .flatMap(line -> Phrases.read(List.of(phrase), meaning -> meaning).in(line).stream()
                        .map(hit -> line.span(hit.first(), hit.last()).in(whole)))
                .toList();
    }

    private static Line line(String text) {
        return Lines.of(InventedLeague.prose(text)).getFirst();
    }
}
