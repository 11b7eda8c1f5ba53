package pressbox.claim;

import java.util.List;
import java.util.OptionalInt;
import pressbox.almanac.Dates;
import pressbox.almanac.History;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;
import pressbox.football.Match;

/// The comparison that "biggest since", "first since" and "last time" share: a feat, and when it happened before.
final class Earlier {
    /// A match of the last days is the one that a claim tells of.
    private static final int JUST_NOW = 3;

    private Earlier() {}

    /// Whether the last match is the feat and the one before it lies where the horizon says.
    static Case sinceLastMatch(History history, Feat feat, Horizon horizon, Setting setting) {
        int last = history.size() - 1;
        if (last < 0) {
            return new Case.Open("the record has no such match");
        }
        if (!feat.fits(history.scored(last), history.conceded(last))) {
            return Case.of(
                    false,
                    new Answer(
                            history.scope().words(),
                            "the last match, " + history.match(last) + ", was no " + feat.words(),
                            List.of(history.match(last)),
                            List.of()));
        }
        OptionalInt before = history.last((h, place) -> h.fits(feat, place), last);
        return Case.of(fits(history, before, horizon, setting), answer(history, feat, last, before));
    }

    /// Whether the latest such match lies where the horizon says.
    static Case lastTime(History history, Feat feat, boolean before, Horizon horizon, Setting setting) {
        int last = history.size() - 1;
        if (last < 0) {
            return new Case.Open("the record has no such match");
        }
        boolean justNow = last >= 0 && !history.day(last).plusDays(JUST_NOW).isBefore(setting.day());
        int end = before && justNow && last > 0 && history.fits(feat, last) ? last : history.size();
        OptionalInt when = history.last((h, place) -> h.fits(feat, place), end);
        String because = when.isEmpty()
                ? "there is no " + feat.words()
                : "the last " + feat.words() + " was " + history.match(when.getAsInt());
        return Case.of(
                fits(history, when, horizon, setting),
                new Answer(history.scope().words(), because, history.matches(last, last), matches(history, when)));
    }

    private static boolean fits(History history, OptionalInt before, Horizon horizon, Setting setting) {
        return switch (horizon) {
            case Horizon.Ever e -> before.isEmpty();
            case Horizon.None n -> false;
            case Horizon.LevelWithRecord l -> before.isPresent();
            case Horizon.Unknown u -> false;
            case Horizon.Between b -> before.isPresent() && fits(history, before.getAsInt(), horizon, setting);
            case Horizon.YearsAgo y -> before.isPresent() && fits(history, before.getAsInt(), horizon, setting);
        };
    }

    private static boolean fits(History history, int place, Horizon horizon, Setting setting) {
        return Horizon.fits(horizon, history.day(place), history.day(place), setting.day());
    }

    private static Answer answer(History history, Feat feat, int last, OptionalInt before) {
        String because = before.isEmpty()
                ? history.match(last) + " is the only " + feat.words()
                : "the " + feat.words() + " before " + Dates.words(history.day(last)) + " was "
                        + history.match(before.getAsInt());
        return new Answer(history.scope().words(), because, List.of(history.match(last)), matches(history, before));
    }

    private static List<Match> matches(History history, OptionalInt place) {
        return place.isEmpty() ? List.of() : List.of(history.match(place.getAsInt()));
    }
}
