package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Slug;

class UnnamedTest {
    private static final LocalDate DAY = LocalDate.parse("2020-10-31");
    private static final Club HOLM = otters("Holm Town");
    private static final Club VALE = otters("Thorley Vale");
    private static final ClaimJudge JUDGE =
            new ClaimJudge(Ashby.ALMANAC, NameBook.of(List.of(Ashby.ROVERS, HOLM, VALE)));
    private static final String CLAIM = "The Otters have lost five league games in a row.";

    private static Club otters(String name) {
        return new Club(
                Slug.of(name), name, List.of(), List.of("Otters"), List.of(), List.of(), List.of(), "England", "", "");
    }

    @Test
    void cannotTellOfWhomItIs() {
        assertThat(JUDGE.judge(CLAIM, Ashby.ROVERS, DAY).verdict())
                .isEqualTo(new Verdict.CannotTell(
                        "several clubs are called “Otters”, and the sentence does not say which"));
    }

    @Test
    void knowsTheClubThatItIsFiledUnder() {
        assertThat(JUDGE.judge(CLAIM, VALE, DAY).question()).startsWith("current run of 5 defeats");
    }
}
