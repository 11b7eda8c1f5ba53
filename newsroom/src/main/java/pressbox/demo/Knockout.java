package pressbox.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plays a domestic cup: lower clubs first until a power of two is left, then straight rounds to the final.
final class Knockout {
    private static final List<String> LAST_ROUNDS = List.of("QF", "SF", "F");

    private final SeasonPlay play;
    private final String comp;
    private final List<String> kept;
    private int replaysLeft;

    Knockout(SeasonPlay play, String comp) {
        this.play = play;
        this.comp = comp;
        play.takeDiceFor(comp);
        this.kept = play.script.map(s -> s.kept(comp)).orElse(List.of());
    }

    static int mainRounds(int clubs) {
        return 31 - Integer.numberOfLeadingZeros(clubs);
    }

    /// The Lantern Cup: level ties are played again until 1999, semi-finals and final on neutral ground.
    void lantern(List<Integer> ladder) {
        replaysLeft = play.era.replays() ? 2 : 0;
        List<Integer> left = preliminary(ladder, play.calendar.lanternPreliminary());
        int rounds = mainRounds(left.size());
        List<LocalDate> days = play.calendar.lanternRounds(rounds);
        int number = ladder.size() > left.size() ? 2 : 1;
        for (int round = 0; round < rounds; round++) {
            String name = nameOf(round, rounds, number);
            boolean neutral = name.equals("SF") || name.equals("F");
            if (play.isOver(days.get(round))) {
                draw(left, name).forEach(new Awaiting(days.get(round), name)::add);
                return;
            }
            left = round(left, name, days.get(round), neutral ? MatchRow.Ground.NEUTRAL : MatchRow.Ground.HOME);
        }
    }

    /// The League Salver: one match a tie, two-legged semi-finals, the final on neutral ground.
    void salver(List<Integer> ladder) {
        replaysLeft = play.era.replays() ? 1 : 0;
        List<LocalDate> days = play.calendar.salverRounds();
        List<Integer> left = preliminary(ladder, days.get(0));
        int rounds = mainRounds(left.size());
        for (int round = 0; round < rounds; round++) {
            String name = nameOf(round, rounds, 2);
            LocalDate day = days.get(round == rounds - 1 ? round + 2 : round + 1);
            if (play.isOver(day)) {
                return;
            }
            left = switch (name) {
                case "SF" -> legs(left, day, days.get(round + 2));
                case "F" -> round(left, name, day, MatchRow.Ground.NEUTRAL);
                default -> round(left, name, day, MatchRow.Ground.HOME);
            };
            if (left.isEmpty()) {
                return;
            }
        }
    }

    private static String nameOf(int round, int rounds, int first) {
        int toGo = rounds - round;
        return toGo <= LAST_ROUNDS.size() ? LAST_ROUNDS.get(LAST_ROUNDS.size() - toGo) : "R" + (first + round);
    }

    private final class Awaiting {
        private final LocalDate day;
        private final String round;

        Awaiting(LocalDate day, String round) {
            this.day = day;
            this.round = round;
        }

        void add(int[] pair) {
            play.await(day, comp, round, pair[0], pair[1]);
        }
    }

    private List<Integer> preliminary(List<Integer> ladder, LocalDate day) {
        int places = Integer.highestOneBit(ladder.size());
        int ties = ladder.size() - places;
        if (ties == 0) {
            return ladder;
        }
        List<Integer> left = new ArrayList<>(ladder.subList(0, ladder.size() - 2 * ties));
        left.addAll(round(ladder.subList(ladder.size() - 2 * ties, ladder.size()), "R1", day, MatchRow.Ground.HOME));
        return left;
    }

    private List<Integer> round(List<Integer> clubs, String name, LocalDate day, MatchRow.Ground ground) {
        List<Integer> through = new ArrayList<>();
        for (int[] pair : draw(clubs, name)) {
            through.add(tie(pair[0], pair[1], name, day, ground));
        }
        return through;
    }

    /// Pairs the clubs by lot, the home club first; a scripted tie stands at the head.
    private List<int[]> draw(List<Integer> clubs, String name) {
        int[] lots = clubs.stream().mapToInt(Integer::intValue).toArray();
        play.dice.shuffle(lots);
        Optional<Script.Scripted> scripted = play.script.flatMap(s -> s.cupTie(comp, name));
        scripted.ifPresent(tie -> {
            bring(lots, 0, play.club(tie.home()));
            bring(lots, 1, play.club(tie.away()));
        });
        if (scripted.isEmpty()) {
            keepApart(lots);
        }
        List<int[]> pairs = new ArrayList<>(lots.length / 2);
        for (int i = 0; i + 1 < lots.length; i += 2) {
            pairs.add(new int[] {lots[i], lots[i + 1]});
        }
        return pairs;
    }

    private static void bring(int[] lots, int place, int club) {
        for (int i = 0; i < lots.length; i++) {
            if (lots[i] == club) {
                lots[i] = lots[place];
                lots[place] = club;
                return;
            }
        }
        throw new IllegalStateException("club " + club + " is no longer in the cup");
    }

    private void keepApart(int[] lots) {
        for (int i = 0; i + 3 < lots.length; i += 2) {
            if (isKept(lots[i]) && isKept(lots[i + 1])) {
                int moved = lots[i + 1];
                lots[i + 1] = lots[i + 2];
                lots[i + 2] = moved;
            }
        }
    }

    private boolean isKept(int club) {
        return !kept.isEmpty() && kept.contains(play.name(club));
    }

    private int tie(int home, int away, String round, LocalDate day, MatchRow.Ground ground) {
        Optional<Script.Scripted> scripted = play.script
                .flatMap(s -> s.cupTie(comp, round))
                .filter(m -> m.home().equals(play.name(home)) && m.away().equals(play.name(away)));
        if (scripted.isPresent()) {
            Script.Scripted m = scripted.get();
            play.diary.book(home, m.date());
            play.diary.book(away, m.date());
            var outcome = new SeasonPlay.Outcome(m.homeGoals(), m.awayGoals(), "", "", m.homeGoals() > m.awayGoals());
            play.record(m.date(), comp, round, home, away, outcome, ground);
            return outcome.homeThrough() ? home : away;
        }
        LocalDate date = play.diary.bookNear(home, away, day);
        SeasonPlay.Outcome first = kept(home, away, play.ninety(home, away, ground));
        if (first.home() != first.away()) {
            play.record(date, comp, round, home, away, first, ground);
            return first.homeThrough() ? home : away;
        }
        if (replaysLeft == 0) {
            SeasonPlay.Outcome last = settle(home, away, first);
            play.record(date, comp, round, home, away, last, ground);
            return last.homeThrough() ? home : away;
        }
        play.record(date, comp, round, home, away, first, ground);
        return replay(home, away, round, date, ground);
    }

    private int replay(int home, int away, String round, LocalDate drawn, MatchRow.Ground ground) {
        LocalDate before = drawn;
        for (int number = 1; ; number++) {
            boolean elsewhere = number > 1 || ground == MatchRow.Ground.NEUTRAL;
            MatchRow.Ground where = elsewhere ? MatchRow.Ground.NEUTRAL : MatchRow.Ground.HOME;
            int host = number % 2 == 1 ? away : home;
            int guest = host == home ? away : home;
            LocalDate date = play.diary.bookFrom(host, guest, before.plusDays(4));
            before = date;
            SeasonPlay.Outcome outcome = play.ninety(host, guest, where);
            if (outcome.home() == outcome.away()) {
                outcome = number < replaysLeft || !play.era.shootOuts()
                        ? withoutShootOut(host, guest, outcome)
                        : play.extraTime(host, guest, outcome);
            }
            String name = round + (number == 1 ? " replay" : " replay " + number);
            play.record(date, comp, name, host, guest, outcome, where);
            if (outcome.home() != outcome.away() || !outcome.pens().isEmpty()) {
                return outcome.homeThrough() ? host : guest;
            }
        }
    }

    private SeasonPlay.Outcome withoutShootOut(int home, int away, SeasonPlay.Outcome level) {
        SeasonPlay.Outcome outcome = play.extraTime(home, away, level);
        return new SeasonPlay.Outcome(
                outcome.home(), outcome.away(), outcome.ft(), "", outcome.home() > outcome.away());
    }

    private SeasonPlay.Outcome settle(int home, int away, SeasonPlay.Outcome level) {
        SeasonPlay.Outcome outcome = play.extraTime(home, away, level);
        return outcome.home() == outcome.away() && outcome.pens().isEmpty() ? play.shootOut(outcome) : outcome;
    }

    /// Throws again until no club that the script still needs is out.
    private SeasonPlay.Outcome kept(int home, int away, SeasonPlay.Outcome first) {
        if (!isKept(home) && !isKept(away)) {
            return first;
        }
        SeasonPlay.Outcome outcome = first;
        while (isKept(home) ? outcome.home() <= outcome.away() : outcome.away() <= outcome.home()) {
            outcome = play.ninety(home, away, MatchRow.Ground.HOME);
        }
        return outcome;
    }

    private List<Integer> legs(List<Integer> clubs, LocalDate firstDay, LocalDate secondDay) {
        List<Integer> through = new ArrayList<>();
        for (int[] pair : draw(clubs, "SF")) {
            LocalDate first = play.diary.bookNear(pair[0], pair[1], firstDay);
            SeasonPlay.Outcome one = play.ninety(pair[0], pair[1], MatchRow.Ground.HOME);
            play.record(first, comp, "SF leg 1", pair[0], pair[1], one, MatchRow.Ground.HOME);
            if (play.isOver(secondDay)) {
                play.await(secondDay, comp, "SF leg 2", pair[1], pair[0]);
                continue;
            }
            LocalDate second = play.diary.bookNear(pair[0], pair[1], secondDay);
            TwoLegs.Second two = TwoLegs.second(play, pair[1], pair[0], one);
            play.record(second, comp, "SF leg 2", pair[1], pair[0], two.outcome(), MatchRow.Ground.HOME);
            through.add(two.hostThrough() ? pair[1] : pair[0]);
        }
        return through;
    }
}
