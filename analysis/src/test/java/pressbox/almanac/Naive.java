package pressbox.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pressbox.football.Match;
import pressbox.football.Score;

/// The slow and plain way to answer, and a seeded league to ask about.
final class Naive {
    static final List<String> CLUBS =
            List.of("Ashby Rovers", "Holm Town", "Thorley Vale", "Marwick City", "Stanbury United", "Lowick");

    private Naive() {}

    /// `seasons` seasons of a double round, one match day every five days.
    static List<Match> league(long seed, int seasons) {
        Random random = new Random(seed);
        List<Match> matches = new ArrayList<>();
        for (int s = 0; s < seasons; s++) {
            int year = 1970 + s;
            LocalDate day = LocalDate.of(year, 8, 15);
            List<String[]> pairs = new ArrayList<>();
            for (String home : CLUBS) {
                CLUBS.stream().filter(away -> !away.equals(home)).forEach(away -> pairs.add(new String[] {home, away}));
            }
            Collections.shuffle(pairs, random);
            for (String[] pair : pairs) {
                day = day.plusDays(5);
                matches.add(new Match(
                        day,
                        year + "-" + String.format("%02d", (year + 1) % 100),
                        random.nextInt(5) == 0 ? "FAC" : "L1",
                        "",
                        pair[0],
                        pair[1],
                        new Score(random.nextInt(4), random.nextInt(3)),
                        Match.GroundOf.HOME_SIDE,
                        ""));
            }
        }
        return matches;
    }

    static List<Match> of(List<Match> all, String club, boolean leagueOnly, boolean homeOnly, LocalDate upTo) {
        return all.stream()
                .filter(m -> m.home().equals(club) || (!homeOnly && m.away().equals(club)))
                .filter(m -> !leagueOnly || m.competition().equals("L1"))
                .filter(m -> !m.date().isAfter(upTo))
                .toList();
    }

    static boolean fits(Match m, String club, RunKind kind) {
        Score seen = m.home().equals(club) ? m.score() : m.score().turned();
        return kind.fits(seen.first(), seen.second());
    }

    /// First and last place of the latest maximal run of at least `length` before `before`; null-free: {0, -1} if none.
    static int[] lastRun(List<Match> matches, String club, RunKind kind, int length, int before) {
        int[] found = {0, -1};
        for (int first = 0; first < before; first++) {
            boolean begins = first == 0 || !fits(matches.get(first - 1), club, kind);
            int last = first;
            while (last < before && fits(matches.get(last), club, kind)) {
                last++;
            }
            if (begins && last - first >= length && last > first) {
                found = new int[] {first, last - 1};
            }
        }
        return found;
    }

    static int[] lastWindow(List<Match> matches, String club, RunKind kind, int length, int count, int before) {
        int[] found = {0, -1};
        for (int first = 0; first + length <= before; first++) {
            if (matches.subList(first, first + length).stream()
                            .filter(m -> fits(m, club, kind))
                            .count()
                    >= count) {
                found = new int[] {first, first + length - 1};
            }
        }
        return found;
    }
}
