package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pressbox.fact.Claim;

/// The gold file `found.txt`: sentences and the clauses of them that are claims.
class ClaimFinderTest {
    record Example(String sentence, String claims) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Example> examples() {
        return Ashby.lines("found.txt").stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" => ", 2))
                .map(halves -> new Example(halves[0], halves[1]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheGoldFileSays(Example example) {
        List<Claim> claims = Articles.claims(example.sentence());
        String found = String.join(
                " | ", claims.stream().map(claim -> claim.evidence().words()).toList());
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(example.claims());
    }

    @Test
    void throwsNothingWhereverASentenceIsCut() {
        examples().map(Example::sentence).forEach(sentence -> {
            for (int cut = 1; cut < sentence.length(); cut++) {
                for (Claim claim : Articles.claims(sentence.substring(0, cut))) {
                    assertThat(sentence).contains(claim.evidence().words());
                }
                for (Claim claim : Articles.claims(sentence.substring(cut))) {
                    assertThat(sentence).contains(claim.evidence().words());
                }
            }
        });
    }

    @Test
    void takesWordsThatStandTwiceOnce() {
        assertThat(Articles.claims("Ashby are the league leaders.", "It rained on the league leaders."))
                .hasSize(1);
    }

    @Test
    void namesALineThatIsNoCue() {
        assertThatThrownBy(() -> Cues.read(List.of("unbeaten")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unbeaten");
    }

    @Test
    void readsAChoiceOfSeveralWords() {
        Cues cues = Cues.read(List.of("run : won ( in # / since )"));
        assertThat(cues.in(new Sentence("They won in three", Articles.NOBODY))).hasSize(1);
        assertThat(cues.in(new Sentence("They won since", Articles.NOBODY))).hasSize(1);
        assertThat(cues.in(new Sentence("They won in May", Articles.NOBODY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They won half a dozen in a row.",
                "They lost a dozen in a row.",
                "They kept a 16th clean sheet.",
                "They won twenty-one in a row.",
                "They have not won since May."
            })
    void mayClaimWhereverACueStands(String sentence) {
        Sentence read = new Sentence(sentence, Articles.NOBODY);
        assertThat(ClaimFinder.find(read)).isNotEmpty();
        assertThat(ClaimFinder.search(read.tokens()).among(0, read.size()).isEmpty())
                .isFalse();
    }

    @Test
    void mayNotClaimWhereNoCueCanStand() {
        Sentence read = new Sentence("The gates open at noon.", Articles.NOBODY);
        assertThat(ClaimFinder.search(read.tokens()).among(0, read.size()).isEmpty())
                .isTrue();
    }
}
