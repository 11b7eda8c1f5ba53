package pressbox.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Plays one tier of the league: everybody at home to everybody once, by the circle method.
final class League {
    private final SeasonPlay play;
    private final String comp;
    private final int[] slots;
    private final int[] clubs;

    League(SeasonPlay play, int tier, List<Integer> clubs) {
        this.play = play;
        this.comp = "L" + tier;
        this.clubs = clubs.stream().mapToInt(Integer::intValue).toArray();
        this.slots = this.clubs.clone();
        play.takeDiceFor(comp);
        play.dice.shuffle(slots);
        play.script.filter(s -> tier == 1 && !s.league().isEmpty()).ifPresent(this::seat);
    }

    /// Seats the home club on the fixed chair and its scripted opponents where they meet it in their round.
    private void seat(Script script) {
        int fixed = slots.length - 1;
        swapIn(fixed, play.club(World.HOME));
        int round = script.firstRound();
        for (Script.Scripted match : script.league()) {
            int seat = round % (slots.length - 1);
            swapIn(seat, play.club(match.opponent()));
            round++;
        }
    }

    private void swapIn(int seat, int club) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == club) {
                slots[i] = slots[seat];
                slots[seat] = club;
                return;
            }
        }
        throw new IllegalStateException(play.name(club) + " does not play in " + comp + " in " + play.era.season());
    }

    /// Plays the season on these days and returns the clubs, best first.
    List<Integer> play(List<LocalDate> days) {
        LeagueTable table = new LeagueTable(play.era, clubs);
        int half = slots.length - 1;
        for (int round = 0; round < 2 * half; round++) {
            List<int[]> pairs = pairs(round % half);
            for (int[] pair : pairs) {
                boolean swapped = round >= half;
                meet(table, swapped ? pair[1] : pair[0], swapped ? pair[0] : pair[1], days.get(round));
            }
        }
        return table.order();
    }

    /// The pairs of a round of the first half, home club first.
    private List<int[]> pairs(int round) {
        int n = slots.length;
        int m = n - 1;
        List<int[]> pairs = new ArrayList<>(n / 2);
        int fixed = slots[m];
        int partner = slots[round];
        pairs.add(round % 2 == 0 ? new int[] {fixed, partner} : new int[] {partner, fixed});
        for (int k = 1; k < n / 2; k++) {
            int one = slots[(round + k) % m];
            int other = slots[(round - k + m) % m];
            pairs.add(k % 2 == 0 ? new int[] {one, other} : new int[] {other, one});
        }
        return pairs;
    }

    private void meet(LeagueTable table, int home, int away, LocalDate day) {
        Optional<Script.Scripted> scripted = play.script.flatMap(script -> script.league().stream()
                .filter(m -> m.home().equals(play.name(home)) && m.away().equals(play.name(away)))
                .findFirst());
        LocalDate date = scripted.map(Script.Scripted::date).orElseGet(() -> dayFor(home, away, day));
        play.diary.book(home, date);
        play.diary.book(away, date);
        if (play.isOver(date)) {
            play.await(date, comp, "", home, away);
            return;
        }
        SeasonPlay.Outcome outcome = scripted.map(m ->
                        new SeasonPlay.Outcome(m.homeGoals(), m.awayGoals(), "", "", m.homeGoals() > m.awayGoals()))
                .orElseGet(() -> play.ninety(home, away, MatchRow.Ground.HOME));
        table.add(home, away, outcome);
        play.record(date, comp, "", home, away, outcome, MatchRow.Ground.HOME);
    }

    /// The round's day, or on television Sundays and Mondays a day beside it, if both clubs are free.
    private LocalDate dayFor(int home, int away, LocalDate day) {
        int shift = 0;
        if (play.era.television() && !comp.equals("L3") && !comp.equals("L4")) {
            double share = play.dice.share();
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY;
            shift = weekend ? (share < 0.58 ? 0 : share < 0.86 ? 1 : share < 0.93 ? 2 : -1) : share < 0.7 ? 0 : -1;
        }
        LocalDate wanted = day.plusDays(shift);
        if (play.diary.free(home, wanted) && play.diary.free(away, wanted)) {
            return wanted;
        }
        return Arrays.stream(new int[] {0, 1, -1, 2, 3, -2})
                .mapToObj(day::plusDays)
                .filter(d -> play.diary.free(home, d) && play.diary.free(away, d))
                .findFirst()
                .orElse(day);
    }
}
