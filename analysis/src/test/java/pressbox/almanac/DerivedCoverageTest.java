package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Coverage.Stretch;
import pressbox.football.Match;

class DerivedCoverageTest {
    private static Season league(String season) {
        return new Season(season).wholeLeague("L1", "Ashby Rovers", "Holm Town", "Thorley Vale");
    }

    private static Stretch of(Almanac almanac, String competition, String season) {
        return almanac.coverage().of(competition, season).orElseThrow();
    }

    @Test
    void aLeagueIsCompleteWhenEverybodyHasBeenToEverybody() {
        Almanac almanac = Almanac.of(Season.all(league("1999-00"), league("2000-01")));
        assertThat(almanac.coverage().stretches())
                .containsExactly(new Stretch(
                        "L1", "L1", "1999-00", "2000-01", LocalDate.of(2000, 9, 6), Status.COMPLETE, 0, ""));
    }

    @Test
    void aLeagueThatIsNotIsPartialToItsLastMatch() {
        Almanac almanac = Almanac.of(league("2000-01").matches().subList(0, 4));
        Stretch stretch = of(almanac, "L1", "2000-01");
        assertThat(stretch.status()).isEqualTo(Status.PARTIAL);
        assertThat(stretch.last()).isEqualTo("2000-09-04");
        assertThat(stretch.note()).isEqualTo("4 of 6 matches");
        assertThat(stretch.reaches(LocalDate.of(2000, 9, 18))).isTrue();
        assertThat(stretch.reaches(LocalDate.of(2000, 9, 19))).isFalse();
    }

    @Test
    void awardedMatchesAreNotLacking() {
        List<Match> matches = new ArrayList<>(league("2000-01").matches().subList(0, 5));
        matches.addAll(new Season("2000-01")
                .play("L1", "", "Thorley Vale", "0-3", "Holm Town", Match.Status.AWARDED)
                .matches());
        assertThat(of(Almanac.of(matches), "L1", "2000-01").status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void aSeasonBetweenTwoIsMissing() {
        Almanac almanac = Almanac.of(Season.all(league("1997-98"), league("2000-01")));
        assertThat(of(almanac, "L1", "1998-99").status()).isEqualTo(Status.MISSING);
        assertThat(of(almanac, "L1", "1999-00").to()).isEqualTo("1999-00");
        assertThat(of(almanac, "L1", "1999-00").reaches(LocalDate.of(1999, 9, 1)))
                .isFalse();
        assertThat(almanac.coverage().of("L1", "1996-97")).isEmpty();
        assertThat(almanac.coverage().knows("FAC")).isFalse();
    }

    @Test
    void nothingIsMissingFromTheWars() {
        Almanac almanac = Almanac.of(Season.all(league("1914-15"), league("1919-20")));
        assertThat(almanac.coverage().stretches()).hasSize(1);
        assertThat(of(almanac, "L1", "1914-15").to()).isEqualTo("1919-20");
    }

    @Test
    void aCupIsPartialUntilItsFinal() {
        Season cup = new Season("2000-01").play("FAC", "SF", "Ashby Rovers", "1-0", "Holm Town");
        assertThat(of(Almanac.of(cup.matches()), "FAC", "2000-01").status()).isEqualTo(Status.PARTIAL);
        cup.play("FAC", "F leg 1", "Ashby Rovers", "1-0", "Thorley Vale");
        assertThat(of(Almanac.of(cup.matches()), "FAC", "2000-01").status()).isEqualTo(Status.PARTIAL);
        cup.play("FAC", "F leg 2", "Thorley Vale", "1-0", "Ashby Rovers");
        assertThat(of(Almanac.of(cup.matches()), "FAC", "2000-01").status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void whatIsStatedWins() {
        Stretch stated = new Stretch(
                "L1", "Crown Division", "1998-99", "1999-00", LocalDate.of(2000, 5, 1), Status.COMPLETE, 0, "");
        Almanac almanac = Almanac.of(
                Season.all(league("1997-98"), league("1999-00"), league("2000-01")), new Coverage(List.of(stated)));
        assertThat(of(almanac, "L1", "1998-99")).isEqualTo(stated);
        assertThat(of(almanac, "L1", "1999-00")).isEqualTo(stated);
        assertThat(of(almanac, "L1", "2000-01").name()).isEqualTo("Crown Division");
        assertThat(of(almanac, "L1", "1997-98").to()).isEqualTo("1997-98");
    }
}
