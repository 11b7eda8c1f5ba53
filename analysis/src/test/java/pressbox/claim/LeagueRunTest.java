package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pressbox.almanac.RunKind;

class LeagueRunTest {
    private static final Setting SETTING = new Setting(Ashby.ALMANAC, LocalDate.of(2020, 10, 31));

    @Test
    void looksAtEveryOtherClub() {
        assertThat(run(4).judge(SETTING)).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void namesTheClubThatHadOneAsLong() {
        assertThat(run(2).judge(SETTING))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).contains("had a run of"));
    }

    private static LeagueRun run(int length) {
        Contest leagues = ContestReader.leagues(Ashby.ALMANAC.leagues(), true);
        return new LeagueRun("Ashby Rovers", RunKind.LOSING, length, false, leagues, Where.ANY);
    }
}
