package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.ledger.Clipping;

class QuoteCheckTest {
    private static final String RECORDED = "I do not think that we were the better side tonight but we never gave up";

    private static Clipping said(String words, String speaker) {
        return Drafts.draft("Marr speaks", "Afterwards he said: “" + words + "”.")
                .quote(words, speaker);
    }

    private static List<Finding> check(Clipping draft) {
        Clipping source = Drafts.source("Sile Marr said: “" + RECORDED + ".”").quote(RECORDED, "Sile Marr");
        return QuoteCheck.of(draft.reading(), Drafts.background(source));
    }

    @Test
    void findsNothingInExactWords() {
        assertThat(check(said(RECORDED, "Sile Marr"))).isEmpty();
        assertThat(check(said("we never gave up", "Sile Marr"))).noneMatch(Drafts::isBlock);
    }

    @Test
    void callsLikeWordsAParaphraseAndNamesTheDifference() {
        assertThat(check(said(
                        "I do not think that we were the stronger side tonight but we never gave up", "Sile Marr")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.QUOTE_VERBATIM);
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCK);
                    assertThat(finding.message()).contains("paraphrase", "with “stronger” for “better”");
                });
    }

    @Test
    void namesTheOneFromWhomTheWordsAreRecorded() {
        assertThat(check(said("we were the better side tonight", "Bram Holt")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.QUOTE_ATTRIBUTION);
                    assertThat(finding.message()).contains("recorded from Sile Marr by Courier, not from Bram Holt");
                });
    }

    @Test
    void blocksACutThatTurnsTheSense() {
        assertThat(check(said("I think that we were the better side tonight", "Sile Marr")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.QUOTE_TRIMMED);
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCK);
                    assertThat(finding.message()).contains("“do not”");
                });
    }

    @Test
    void warnsOfWordsCutShortOfANegation() {
        assertThat(check(said("think that we were the better side tonight", "Sile Marr")))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.QUOTE_TRIMMED);
    }

    @Test
    void letsAMarkedCutPass() {
        assertThat(check(said("I do not think that … we never gave up", "Sile Marr")))
                .noneMatch(finding -> finding.code() == Finding.Code.QUOTE_VERBATIM);
    }

    @Test
    void saysWhenNoSourceHasTheWords() {
        assertThat(check(said("The supporters carried us home again in the rain", "Sile Marr")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARN);
                    assertThat(finding.message()).startsWith("No source at hand records “The supporters");
                });
    }
}
