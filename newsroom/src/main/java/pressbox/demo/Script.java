package pressbox.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The last season's matches that the week of news is about; the simulation plays them as they are written here.
///
/// @param year the year in whose autumn the scripted season begins
/// @param lastDay the last day with results; what lies after it is a fixture
/// @param leagueDays the dates of the 38 rounds of the Crown Division in that season
/// @param firstRound the number, from 0, of the league round that the first scripted league match belongs to
record Script(int year, LocalDate lastDay, List<LocalDate> leagueDays, int firstRound, List<Scripted> matches) {

    /// A match whose clubs, date and (unless still to come) score are given.
    ///
    /// @param score as `0-5`, empty for a match still to be played
    record Scripted(LocalDate date, String comp, String round, String home, String away, String score) {
        boolean isPlayed() {
            return !score.isEmpty();
        }

        int homeGoals() {
            return Integer.parseInt(score.substring(0, score.indexOf('-')));
        }

        int awayGoals() {
            return Integer.parseInt(score.substring(score.indexOf('-') + 1));
        }

        String opponent() {
            return home.equals(World.HOME) ? away : home;
        }
    }

    Script {
        leagueDays = List.copyOf(leagueDays);
        matches = List.copyOf(matches);
    }

    List<Scripted> league() {
        return matches.stream().filter(m -> m.comp().equals("L1")).toList();
    }

    List<Scripted> aurora() {
        return matches.stream().filter(m -> m.comp().equals("CL")).toList();
    }

    Optional<Scripted> cupTie(String comp, String round) {
        return matches.stream()
                .filter(m -> m.comp().equals(comp) && m.round().equals(round))
                .findFirst();
    }

    /// The clubs that must still be in a cup when their scripted tie comes.
    List<String> kept(String comp) {
        return matches.stream()
                .filter(m -> m.comp().equals(comp))
                .flatMap(m -> List.of(m.home(), m.away()).stream())
                .distinct()
                .toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(month > 7 ? 2025 : 2026, month, day);
    }

    private static Scripted home(LocalDate date, String comp, String round, String opponent, String score) {
        return new Scripted(date, comp, round, World.HOME, opponent, score);
    }

    private static Scripted away(LocalDate date, String comp, String round, String opponent, String score) {
        return new Scripted(date, comp, round, opponent, World.HOME, score);
    }

    /// The winter of 2025-26: ten defeats in fifteen, the last of them 0-5 at the Ropewalk.
    static Script winterOf2025() {
        return new Script(
                2025,
                day(2, 1),
                List.of(
                        day(8, 16),
                        day(8, 23),
                        day(8, 30),
                        day(9, 13),
                        day(9, 20),
                        day(9, 27),
                        day(10, 4),
                        day(10, 18),
                        day(10, 25),
                        day(11, 1),
                        day(11, 8),
                        day(11, 22),
                        day(11, 29),
                        day(12, 3),
                        day(12, 6),
                        day(12, 13),
                        day(12, 20),
                        day(12, 26),
                        day(12, 30),
                        day(1, 3),
                        day(1, 17),
                        day(1, 24),
                        day(1, 31),
                        day(2, 7),
                        day(2, 21),
                        day(2, 28),
                        day(3, 4),
                        day(3, 14),
                        day(3, 21),
                        day(4, 4),
                        day(4, 11),
                        day(4, 22),
                        day(4, 25),
                        day(5, 2),
                        day(5, 6),
                        day(5, 9),
                        day(5, 16),
                        day(5, 24)),
                12,
                List.of(
                        home(day(11, 29), "L1", "", "Kelderby Rovers", "0-1"),
                        away(day(12, 3), "L1", "", "Hallowgate City", "3-1"),
                        home(day(12, 6), "L1", "", "Ellersby Town", "2-1"),
                        away(day(12, 9), "CL", "League phase", "Sporting Ribalta", "2-0"),
                        away(day(12, 14), "L1", "", "Pentarrow City", "1-1"),
                        home(day(12, 17), "LC", "QF", "Barrowmead City", "1-2"),
                        home(day(12, 20), "L1", "", "Maristow City", "0-2"),
                        away(day(12, 26), "L1", "", "Gallowhill", "2-1"),
                        home(day(12, 30), "L1", "", "Vennport County", "3-1"),
                        away(day(1, 3), "L1", "", "Royal Hallowgate", "1-0"),
                        away(day(1, 10), "FAC", "R2", "St Orrin Town", "0-1"),
                        home(day(1, 17), "L1", "", "Saltersgate", "2-2"),
                        away(day(1, 20), "CL", "League phase", "Fortuna Eschenwalde", "3-1"),
                        away(day(1, 24), "L1", "", "Carnmoor Thistle", "2-1"),
                        home(day(1, 27), "CL", "League phase", "Virtus Caldara", "0-5"),
                        home(day(2, 2), "L1", "", "Skerrymoor United", ""),
                        away(day(2, 17), "CL", "Play-off leg 1", "Olympique Rochebrune", ""),
                        home(day(2, 24), "CL", "Play-off leg 2", "Olympique Rochebrune", "")));
    }
}
