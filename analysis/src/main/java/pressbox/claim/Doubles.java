package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;
import pressbox.text.WordSet;

/// "Completed a league double over Thorley", "their first double over Holm since 1966-67": both league matches
/// of a season won.
///
/// @param horizon  since when it was the first; none where that is not said
/// @param seasons  how many seasons on end, this one the last
record Doubles(String club, String opponent, String season, Horizon horizon, int seasons) implements Question {
    private static final Phrase DOUBLE = Phrase.of("double|doubles *4 over|against|on");
    private static final Phrase DOUBLED = Phrase.of("doubled *1 @club");
    private static final WordSet THEM = WordSet.of("them", "us", "their", "his", "our");
    private static final Phrase LAST_SEASON = Phrase.of("last|previous season|term|year|campaign");
    private static final Phrase FIRST = Phrase.of("first *4 double|doubles");
    private static final Phrase FIRST_TIME = Phrase.of("for the first time");
    private static final Phrase RUNNING = Phrase.of("#th season|year|campaign running|in|on|successive|consecutive");
    private static final Phrase SUCCESSIVE =
            Phrase.of("#th successive|consecutive|straight season|year|campaign|double|league");
    private static final Phrase SEASONS_RUNNING = Phrase.of("successive|consecutive seasons");
    private static final Phrase AT_THE_HANDS = Phrase.of("double *4 at|by|to|from *3 @club");

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> found = DOUBLE.find(s);
        Optional<Phrase.Found> doubled = DOUBLED.find(s);
        Optional<Phrase.Found> suffered = found.isPresent() ? Optional.empty() : AT_THE_HANDS.find(s);
        if (suffered.isPresent()) {
            Optional<Sentence.Club> by = s.clubAt(suffered.get().end() - 1);
            return by.filter(b -> !b.ground() && !b.name().equals(c.own())).map(b -> asked(c, b.name(), c.own()));
        }
        if (found.isEmpty() && doubled.isEmpty()) {
            return Optional.empty();
        }
        Phrase.Found words = found.or(() -> doubled).get();
        String club = c.subjectBefore(words.first());
        Optional<String> other = Optional.empty();
        for (Sentence.Club each : s.clubs()) {
            boolean behind = each.first() >= words.end() || (found.isEmpty() && each.end() == words.end());
            if (other.isEmpty()
                    && behind
                    && !each.ground()
                    && each.first() <= words.end() + 5
                    && !s.isParted(each.first())) {
                other = Optional.of(each.name());
            }
        }
        if (other.isEmpty() && s.isOneOf(words.end(), THEM)) {
            other = earlierRival(c, words.first(), club);
            if (other.isEmpty() && !club.equals(c.own())) {
                other = Optional.of(c.own());
            }
        }
        if (other.isPresent() && other.get().equals(club)) {
            club = c.own();
        }
        String whose = club;
        return other.filter(o -> !o.equals(whose)).map(o -> asked(c, whose, o));
    }

    private static Optional<String> earlierRival(Context c, int before, String club) {
        return c.sentence().clubs().stream()
                .filter(x -> !x.ground()
                        && x.end() <= before
                        && !x.name().equals(club)
                        && !x.name().equals(c.own()))
                .map(Sentence.Club::name)
                .findFirst();
    }

    private static Question asked(Context c, String club, String opponent) {
        Sentence s = c.sentence();
        boolean first = FIRST.find(s).isPresent() || s.has("since", "never", "ever");
        boolean firstTime = FIRST_TIME.find(s).isPresent();
        Horizon said = c.horizon().horizon();
        Horizon horizon = firstTime && said instanceof Horizon.None
                ? new Horizon.Ever()
                : first || firstTime ? said : new Horizon.None();
        int running = RUNNING.find(s)
                .or(() -> SUCCESSIVE.find(s))
                .map(f -> s.number(f.numbers().getFirst()))
                .orElse(SEASONS_RUNNING.find(s).isPresent() ? 2 : 1);
        return new Doubles(club, opponent, season(c, horizon), horizon, running);
    }

    private static String season(Context c, Horizon horizon) {
        Sentence s = c.sentence();
        boolean last =
                LAST_SEASON.find(s).filter(f -> f.first() < c.horizon().first()).isPresent();
        if (horizon instanceof Horizon.None && s.season().isPresent()) {
            return s.season().get();
        }
        return last ? c.lastSeason() : "";
    }

    @Override
    public String inWords() {
        return "both league matches against " + opponent + (season.isEmpty() ? "" : " in " + season) + " won"
                + (seasons > 1 ? ", " + seasons + " seasons on end" : "")
                + (horizon instanceof Horizon.None ? "" : ", the first time " + Horizon.words(horizon));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(ask(setting));
    }

    private Case ask(Setting setting) {
        if (horizon instanceof Horizon.Unknown unknown) {
            return new Case.Open("since when is not in the record: " + unknown.words());
        }
        Contest leagues = ContestReader.leagues(setting.almanac().leagues(), true);
        String missing = new Gaps(setting, club).in(leagues, setting.day());
        if (!missing.isEmpty()) {
            return new Case.Open("the record lacks " + missing);
        }
        Scope scope = leagues.narrow(Scope.ALL);
        History own = setting.almanac().history(club, scope, setting.day());
        String now = season.isEmpty() && !own.isEmpty() ? own.season(own.size() - 1) : season;
        History all = setting.almanac().history(club, scope.against(opponent), setting.day());
        String asked = now;
        for (int i = 0; i < seasons; i++) {
            History meetings = of(all, setting, asked);
            if (!isDouble(meetings)) {
                return Case.of(false, answer(meetings, asked, List.of()));
            }
            asked = Setting.seasonOf(Season.start(asked).minusDays(1));
        }
        History meetings = of(all, setting, now);
        return horizon instanceof Horizon.None
                ? Case.of(true, answer(meetings, now, List.of()))
                : first(setting, all, meetings, now);
    }

    /// Whether no double before this one was done later than the horizon says.
    private Case first(Setting setting, History all, History meetings, String now) {
        List<String> seasonsBefore = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            String each = all.season(i);
            if (each.compareTo(now) < 0 && !seasonsBefore.contains(each)) {
                seasonsBefore.add(each);
            }
        }
        for (String each : seasonsBefore) {
            History then = of(all, setting, each);
            if (isDouble(then)) {
                boolean fits = Horizon.fits(horizon, then.day(0), then.day(then.size() - 1), setting.day());
                return Case.of(fits, answer(meetings, now, then.all()));
            }
        }
        return Case.of(horizon instanceof Horizon.Ever, answer(meetings, now, List.of()));
    }

    private History of(History all, Setting setting, String which) {
        return setting.almanac().history(club, all.scope().of(which), setting.day());
    }

    private static boolean isDouble(History meetings) {
        return meetings.size() == 2 && meetings.count(RunKind.WINNING, 0, 1) == 2;
    }

    private static Answer answer(History meetings, String season, List<pressbox.football.Match> earlier) {
        int won = meetings.isEmpty() ? 0 : meetings.count(RunKind.WINNING, 0, meetings.size() - 1);
        return new Answer(
                meetings.scope().words(),
                RunKind.WINNING.counted(won) + " in " + meetings.size() + " league meetings of " + season
                        + (earlier.isEmpty()
                                ? ""
                                : "; the double before was done in "
                                        + earlier.getFirst().season()),
                meetings.all(),
                earlier);
    }
}
