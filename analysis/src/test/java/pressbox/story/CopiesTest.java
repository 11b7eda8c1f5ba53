package pressbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.ledger.Clipping;

class CopiesTest {
    private static final String NEWS = "The defender tore a knee ligament in training on Monday and will have surgery "
            + "before the end of this week, a person at the club with knowledge of the matter said.";
    private static final Clipping FIRST = Clipping.of("Courier", "2031-01-02T09:00:00Z", "Holt out", NEWS);

    private static List<String> how(Clipping... clippings) {
        return Copies.in(List.of(clippings).stream().map(Clipping::filed).toList()).stream()
                .map(Story.Copy::how)
                .toList();
    }

    @Test
    void knowsACopyByItsWords() {
        Clipping copy = Clipping.of("Herald", "2031-01-02T10:00:00Z", "Blow for Alder", NEWS);
        assertThat(how(FIRST, copy)).singleElement().asString().endsWith("of its words from Courier");
    }

    @Test
    void knowsACopyByItsCredit() {
        Clipping copy = Clipping.of(
                        "Herald", "2031-01-02T10:00:00Z", "Blow", "Holt needs an operation, according to the Courier.")
                .credit("according to the Courier", "the Courier");
        assertThat(how(FIRST, copy)).containsExactly("credits Courier");
    }

    @Test
    void knowsACopyByItsLink() {
        Clipping copy = Clipping.of(
                "Herald",
                "2031-01-02T10:00:00Z",
                "Blow",
                "Reports say that an operation awaits Holt.",
                Clipping.address("Courier", "2031-01-02T09:00:00Z"));
        assertThat(how(FIRST, copy)).containsExactly("links to Courier");
    }

    @Test
    void takesASharedQuoteForNoCopy() {
        String words = "We are all gutted for Bram because he had worked so hard to come back from the last one";
        Clipping one = Clipping.of("Courier", "2031-01-02T09:00:00Z", "Gutted", "Sile Marr said: “" + words + ".”")
                .quote(words, "Sile Marr");
        Clipping two = Clipping.of("Herald", "2031-01-02T10:00:00Z", "Blow", "At noon Marr said: “" + words + ".”")
                .quote(words, "Sile Marr");
        assertThat(how(one, two)).isEmpty();
    }

    @Test
    void countsACopyAsNoOrigin() {
        Clipping copy = Clipping.of("Herald", "2031-01-02T10:00:00Z", "Holt out", NEWS);
        Story story = Stories.group(List.of(FIRST.filed(), copy.filed())).getFirst();
        assertThat(Ranking.origins(story)).isEqualTo(1);
    }
}
