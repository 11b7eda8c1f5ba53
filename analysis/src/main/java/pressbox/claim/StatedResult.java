package pressbox.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.Dates;
import pressbox.almanac.History;
import pressbox.almanac.Outcome;
import pressbox.almanac.Scope;
import pressbox.almanac.Venue;
import pressbox.claim.Verdict.Answer;
import pressbox.claim.Verdict.CannotTell;
import pressbox.claim.Verdict.Fails;
import pressbox.claim.Verdict.Holds;
import pressbox.football.Match;
import pressbox.football.Score;

/// "Beat Holm 1-0 on Saturday", "were thrashed 4-0 at Marwick in October": what a match between two clubs ended as.
///
/// @param outcome what it was for `club`; empty where only the score is told
/// @param score   goals of `club` first; empty where none is told
/// @param when    empty where no time is told, and the latest of their meetings is meant
record StatedResult(
        String club,
        Optional<Outcome> outcome,
        Optional<Score> score,
        Optional<Period> when,
        Contest contest,
        Where where)
        implements Question {
    /// A time of so many days leaves no doubt of which match is told.
    private static final int SHARP = 62;

    private static final int STALE = 400;

    @Override
    public String inWords() {
        return score.map(s -> s + " ").orElse("")
                + outcome.map(o -> o.counted(1).substring(2) + " ").orElse("")
                + when.map(w -> "in " + w.words() + ", ").orElse("in the latest meeting, ")
                + scope(where).words();
    }

    /// Whether the time that is told leaves no choice between matches.
    boolean isOfOneDay() {
        return when.filter(w -> ChronoUnit.DAYS.between(w.from(), w.to()) <= SHARP)
                .isPresent();
    }

    @Override
    public Verdict judge(Setting setting) {
        if (!where.unknown().isEmpty()) {
            return new CannotTell("the record does not name " + where.unknown());
        }
        History told = meetings(setting, contest, where);
        if (!told.isEmpty()) {
            return ofMeetings(setting, told);
        }
        return elsewhere(setting)
                .or(() -> otherDay(setting))
                .orElseGet(() -> new CannotTell("the record has no such match: " + club + " and " + where.opponent()
                        + ", " + when.map(w -> w.words() + ", ").orElse("")
                        + scope(where).contest()));
    }

    private Scope scope(Where place) {
        return place.narrow((contest.stated() ? contest : Contest.all(false)).narrow(Scope.ALL));
    }

    private History meetings(Setting setting, Contest in, Where place) {
        Scope scope = place.narrow((in.stated() ? in : Contest.all(false)).narrow(Scope.ALL));
        return when.map(w -> setting.almanac().history(club, w.narrow(scope), w.until(setting.day())))
                .orElseGet(() -> setting.almanac().history(club, scope, setting.day()));
    }

    private Verdict ofMeetings(Setting setting, History told) {
        int first = when.isPresent() ? 0 : told.size() - 1;
        for (int place = told.size() - 1; place >= first; place--) {
            if (fits(told, place)) {
                return new Holds(answer(told, List.of(told.match(place)), List.of()));
            }
        }
        boolean stale =
                when.isEmpty() && told.day(told.size() - 1).plusDays(STALE).isBefore(setting.day());
        if (stale) {
            return new CannotTell("it is open which match is meant; the latest in the record was "
                    + words(told.match(told.size() - 1)));
        }
        if (!contest.stated() && when.isPresent() && !isOfOneDay()) {
            String missing = new Gaps(setting, club, where)
                    .in(Contest.all(true), when.get().from());
            if (!missing.isEmpty()) {
                return new CannotTell("the record lacks " + missing);
            }
        }
        return new Fails(answer(told, List.of(), told.matches(first, told.size() - 1)));
    }

    /// A match of that very time, but at the other ground or in another competition.
    private Optional<Verdict> elsewhere(Setting setting) {
        if (!isOfOneDay()) {
            return Optional.empty();
        }
        History met = meetings(setting, Contest.all(false), new Where(Venue.ANYWHERE, where.opponent(), ""));
        return met.isEmpty() ? Optional.empty() : Optional.of(new Fails(answer(met, List.of(), met.all())));
    }

    /// The match that is told, but of another day of that season.
    private Optional<Verdict> otherDay(Setting setting) {
        if (!isOfOneDay() || score.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = Season.start(Setting.seasonOf(when.orElseThrow().from()));
        History season = setting.almanac().history(club, scope(where).from(from), setting.day());
        for (int place = season.size() - 1; place >= 0; place--) {
            if (fits(season, place)) {
                return Optional.of(new Fails(answer(season, List.of(), List.of(season.match(place)))));
            }
        }
        return Optional.empty();
    }

    private boolean fits(History history, int place) {
        boolean asTold = outcome.map(o -> history.fits(o, place)).orElse(true);
        return asTold
                && score.map(s -> s.first() == history.scored(place) && s.second() == history.conceded(place))
                        .orElse(true);
    }

    private static Answer answer(History history, List<Match> proof, List<Match> instead) {
        List<String> words = new ArrayList<>();
        for (Match match : proof.isEmpty() ? instead : proof) {
            words.add(words(match));
        }
        return new Answer(history.scope().words(), String.join("; ", words), proof, instead);
    }

    private static String words(Match match) {
        return match.home() + " " + match.score() + " " + match.away() + " on " + Dates.words(match.date());
    }
}
