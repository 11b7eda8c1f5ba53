package pressbox.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One season while it is played: its diary, its dice and the rows written so far.
final class SeasonPlay {
    /// Goals after extra time and what else the record keeps of a match.
    record Outcome(int home, int away, String ft, String pens, boolean homeThrough) {}

    private static final double STEEPNESS = 0.0115;

    final Era era;
    final SeasonCalendar calendar;
    final Diary diary;
    Dice dice;
    final Optional<Script> script;
    private final long seed;
    private final Strengths strengths;
    private final List<WorldClub> clubs;
    private final List<MatchRow> rows = new ArrayList<>();
    private final List<Fixture> fixtures = new ArrayList<>();

    SeasonPlay(Era era, List<WorldClub> clubs, Strengths strengths, long seed, Optional<Script> script) {
        this.era = era;
        this.calendar = new SeasonCalendar(era);
        this.diary = new Diary(era, clubs.size());
        this.clubs = clubs;
        this.strengths = strengths;
        this.seed = seed;
        this.dice = new Dice(seed);
        this.script = script;
    }

    /// Takes fresh dice for a competition, so that a change in one cannot touch the others.
    void takeDiceFor(String comp) {
        dice = new Dice(seed * 31 * 31 + era.year() * 31L + comp.hashCode());
    }

    String name(int club) {
        return clubs.get(club).name();
    }

    int club(String name) {
        for (int i = 0; i < clubs.size(); i++) {
            if (clubs.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no club " + name);
    }

    boolean isOver(LocalDate date) {
        return script.isPresent() && date.isAfter(script.get().lastDay());
    }

    List<MatchRow> rows() {
        return rows;
    }

    List<Fixture> fixtures() {
        return fixtures;
    }

    void await(LocalDate date, String comp, String round, int home, int away) {
        fixtures.add(new Fixture(date, comp, round, name(home), name(away)));
    }

    private double supremacy(int home, int away) {
        return StrictMath.exp(STEEPNESS * (strengths.of(home) - strengths.of(away)));
    }

    /// Plays 90 minutes.
    Outcome ninety(int home, int away, MatchRow.Ground ground) {
        double ratio = supremacy(home, away);
        double mean = (era.homeMean() + era.awayMean()) / 2;
        boolean neutral = ground == MatchRow.Ground.NEUTRAL;
        int homeGoals = dice.goals((neutral ? mean : era.homeMean()) * ratio);
        int awayGoals = dice.goals((neutral ? mean : era.awayMean()) / ratio);
        return new Outcome(homeGoals, awayGoals, "", "", homeGoals > awayGoals);
    }

    /// Adds half an hour to a level match and, where the era has them, a shoot-out.
    Outcome extraTime(int home, int away, Outcome level) {
        double ratio = supremacy(home, away);
        int homeGoals = level.home() + dice.goals(era.homeMean() * ratio / 3);
        int awayGoals = level.away() + dice.goals(era.awayMean() / ratio / 3);
        String ft = level.home() + "-" + level.away();
        if (homeGoals != awayGoals || !era.shootOuts()) {
            return new Outcome(homeGoals, awayGoals, ft, "", homeGoals > awayGoals);
        }
        return shootOut(new Outcome(homeGoals, awayGoals, ft, "", false));
    }

    Outcome shootOut(Outcome level) {
        boolean homeWins = dice.share() < 0.5;
        int winner = 3 + dice.below(3);
        int loser = winner - 1 - (winner == 3 ? 0 : dice.below(2));
        String pens = homeWins ? winner + "-" + loser : loser + "-" + winner;
        return new Outcome(level.home(), level.away(), level.ft(), pens, homeWins);
    }

    void record(LocalDate date, String comp, String round, int home, int away, Outcome o, MatchRow.Ground ground) {
        rows.add(new MatchRow(
                date, era.season(), comp, round, name(home), name(away), o.home(), o.away(), ground, o.ft(), o.pens()));
    }
}
