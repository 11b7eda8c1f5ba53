package pressbox.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Plays the Aurora Cup for the clubs of Estmere; matches between clubs of other countries are not recorded.
///
/// Knock-out until 1992, then groups of four, and since 2024 a league phase of eight matches.
final class Aurora {
    private static final String COMP = "CL";
    private static final boolean[] LEAGUE_PHASE_HOME = {true, false, false, true, true, false, false, true};

    private final SeasonPlay play;
    private static final int DECK = 8;

    private final int[] deck;

    /// @param foreign the clubs of the continent that play by this year
    Aurora(SeasonPlay play, int[] foreign) {
        this.play = play;
        play.takeDiceFor(COMP);
        List<String> reserved = play.script.map(Script::aurora).orElse(List.of()).stream()
                .filter(Script.Scripted::isPlayed)
                .map(Script.Scripted::opponent)
                .toList();
        this.deck = Arrays.stream(foreign)
                .filter(club -> !reserved.contains(play.name(club)))
                .toArray();
        play.dice.shuffle(deck);
    }

    static int places(int year) {
        return year < 1992 ? 1 : year < 1998 ? 2 : year < 2003 ? 3 : 4;
    }

    void play(List<Integer> clubs) {
        for (int i = 0; i < clubs.size(); i++) {
            int club = clubs.get(i);
            int[] drawn = drawn(i);
            int year = play.era.year();
            if (year < 1992) {
                knockOut(club, drawn);
            } else if (year < 2024) {
                groups(club, drawn);
            } else {
                leaguePhase(club, drawn);
            }
        }
    }

    /// The opponents of the `i`th club: the same deck cut elsewhere, so that no two meet one opponent on one day.
    private int[] drawn(int i) {
        int[] drawn = deck.clone();
        Arrays.setAll(drawn, k -> deck[(i * DECK + k) % deck.length]);
        return drawn;
    }

    private void knockOut(int club, int[] drawn) {
        List<LocalDate> autumn = play.calendar.auroraAutumn();
        List<LocalDate> spring = play.calendar.auroraSpring();
        boolean on = tie(club, drawn[0], "R1", autumn.get(0), autumn.get(1))
                && tie(club, drawn[1], "R2", autumn.get(2), autumn.get(3))
                && tie(club, drawn[2], "QF", spring.get(1), spring.get(2))
                && tie(club, drawn[3], "SF", spring.get(3), spring.get(4));
        if (on) {
            last(club, drawn[4]);
        }
    }

    private void groups(int club, int[] drawn) {
        List<LocalDate> days = play.calendar.auroraAutumn();
        int[] order = {0, 1, 2, 2, 0, 1};
        int points = 0;
        for (int i = 0; i < 6; i++) {
            points += match(club, drawn[order[i]], i % 2 == 0, "Group", days.get(i));
        }
        if (points >= 10 || (points == 9 && play.dice.share() < 0.7)) {
            lastSixteen(club, Arrays.copyOfRange(drawn, 3, 7));
        }
    }

    private void leaguePhase(int club, int[] drawn) {
        List<Script.Scripted> scripted = play.name(club).equals(World.HOME)
                ? play.script.map(Script::aurora).orElse(List.of())
                : List.of();
        List<LocalDate> days = play.calendar.auroraAutumn();
        int free = days.size()
                - (int) scripted.stream().filter(Script.Scripted::isPlayed).count();
        int points = 0;
        for (int i = 0; i < free; i++) {
            points += match(club, drawn[i], LEAGUE_PHASE_HOME[i], "League phase", days.get(i));
        }
        scripted.forEach(this::scripted);
        if (!play.isOver(play.calendar.auroraSpring().get(0)) && points >= 13) {
            lastSixteen(club, Arrays.copyOfRange(drawn, 8, 12));
        }
    }

    private void scripted(Script.Scripted m) {
        int home = play.club(m.home());
        int away = play.club(m.away());
        play.diary.book(home, m.date());
        play.diary.book(away, m.date());
        if (!m.isPlayed()) {
            play.await(m.date(), COMP, m.round(), home, away);
            return;
        }
        var outcome = new SeasonPlay.Outcome(m.homeGoals(), m.awayGoals(), "", "", m.homeGoals() > m.awayGoals());
        play.record(m.date(), COMP, m.round(), home, away, outcome, MatchRow.Ground.HOME);
    }

    private void lastSixteen(int club, int[] drawn) {
        List<LocalDate> days = play.calendar.auroraSpring();
        List<String> rounds = new ArrayList<>(List.of("R16", "QF", "SF"));
        for (int i = 0; i < rounds.size(); i++) {
            if (!tie(club, drawn[i], rounds.get(i), days.get(2 * i), days.get(2 * i + 1))) {
                return;
            }
        }
        last(club, drawn[3]);
    }

    /// Plays one match and returns the points of our club.
    private int match(int club, int opponent, boolean atHome, String round, LocalDate day) {
        int home = atHome ? club : opponent;
        int away = atHome ? opponent : club;
        LocalDate date = play.diary.bookNear(club, club, day.plusDays(play.dice.below(2)));
        SeasonPlay.Outcome o = play.ninety(home, away, MatchRow.Ground.HOME);
        play.record(date, COMP, round, home, away, o, MatchRow.Ground.HOME);
        if (o.home() == o.away()) {
            return 1;
        }
        return o.homeThrough() == atHome ? 3 : 0;
    }

    private boolean tie(int club, int opponent, String round, LocalDate firstDay, LocalDate secondDay) {
        boolean firstAtHome = play.dice.share() < 0.5;
        int one = firstAtHome ? club : opponent;
        int other = firstAtHome ? opponent : club;
        LocalDate first = play.diary.bookNear(club, club, firstDay.plusDays(1));
        SeasonPlay.Outcome leg = play.ninety(one, other, MatchRow.Ground.HOME);
        play.record(first, COMP, round + " leg 1", one, other, leg, MatchRow.Ground.HOME);
        LocalDate second = play.diary.bookNear(club, club, secondDay.plusDays(1));
        TwoLegs.Second back = TwoLegs.second(play, other, one, leg);
        play.record(second, COMP, round + " leg 2", other, one, back.outcome(), MatchRow.Ground.HOME);
        return back.hostThrough() != firstAtHome;
    }

    private void last(int club, int opponent) {
        LocalDate date = play.diary.bookNear(club, club, play.calendar.auroraFinal());
        SeasonPlay.Outcome o = play.ninety(club, opponent, MatchRow.Ground.NEUTRAL);
        if (o.home() == o.away()) {
            o = play.extraTime(club, opponent, o);
        }
        play.record(date, COMP, "F", club, opponent, o, MatchRow.Ground.NEUTRAL);
    }
}
