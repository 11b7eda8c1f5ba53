package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the places of a table that a sentence puts clubs in.
final class PlaceFinder {
    /// A place at tokens `[first, end)`.
    ///
    /// @param club the club that the words name with its place ("fourth-placed Holm"); empty where they stand for
    ///     themselves
    record Found(Placing placing, int first, int end, String club) {}

    private final Sentence s;

    private PlaceFinder(Sentence sentence) {
        s = sentence;
    }

    static List<Found> find(Sentence sentence) {
        PlaceFinder finder = new PlaceFinder(sentence);
        List<Found> all = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Found> found = at < from ? Optional.empty() : finder.at(at);
            if (found.isPresent()) {
                all.add(finder.named(found.get()));
                from = Math.max(at + 1, found.get().end());
            }
        }
        return List.copyOf(all);
    }

    private Optional<Found> at(int at) {
        return countedFromBottom(at)
                .or(() -> zone(at))
                .or(() -> ordinal(at))
                .or(() -> bottom(at))
                .or(() -> top(at));
    }

    /// "Next-to-bottom Holm": the name that follows is that of the club which is there.
    private Found named(Found found) {
        int before = found.first() - 1;
        if (s.isOneOf(before, "in", "at", "the")) {
            before -= s.is(before, "the") && s.isOneOf(before - 1, "in", "at") ? 2 : 1;
        } else if (!s.isOneOf(found.first(), PlaceWords.INSIDE)) {
            before = -1;
        }
        Optional<Sentence.Club> owner =
                s.clubAt(before).filter(c -> !c.ground() && s.isOneOf(c.first() - 1, PlaceWords.RIVAL_FOLLOWS));
        if (owner.isPresent() && found.club().isEmpty() && found.placing() instanceof Placing.At) {
            return new Found(
                    found.placing(), found.first(), found.end(), owner.get().name());
        }
        boolean word =
                found.placing() instanceof Placing.FromBottom && found.club().isEmpty() && !s.isParted(found.end());
        return word
                ? s.clubAt(found.end())
                        .filter(c -> !c.ground())
                        .map(c -> new Found(found.placing(), found.first(), c.end(), c.name()))
                        .orElse(found)
                : found;
    }

    private static Optional<Found> found(Placing placing, int first, int end) {
        return Optional.of(new Found(placing, first, end, ""));
    }

    /// "Second from bottom", "next to bottom", "bottom but one", "one place off the foot".
    private Optional<Found> countedFromBottom(int at) {
        if (s.isOrdinal(at) && s.number(at) <= 6) {
            int from = s.numberEnd(at);
            int floor = s.is(from, "from") ? (s.is(from + 1, "the") ? from + 2 : from + 1) : from;
            boolean bare = floor > from || s.is(from, "bottom");
            if (bare && s.isOneOf(floor, PlaceWords.FLOOR) && !s.is(floor + 1, "half")) {
                return found(new Placing.FromBottom(s.number(at)), at, floor + 1);
            }
        }
        if (s.is(at, "next") && s.is(at + 1, "to")) {
            int floor = s.is(at + 2, "the") ? at + 3 : at + 2;
            if (s.isOneOf(floor, PlaceWords.FLOOR) || (s.is(floor, "last") && s.isOneOf(floor + 1, "in", "of"))) {
                return found(new Placing.FromBottom(2), at, floor + 1);
            }
        }
        boolean butSome = s.is(at, "bottom") && s.is(at + 1, "but") && s.isCardinal(at + 2);
        if (butSome) {
            return found(new Placing.FromBottom(s.number(at + 2) + 1), at, s.numberEnd(at + 2));
        }
        if (s.isCardinal(at) && s.number(at) <= 4) {
            int i = s.numberEnd(at);
            boolean places = s.isOneOf(i, "place", "places", "spot", "spots", "rung", "rungs");
            i += places ? 1 : 0;
            boolean off = s.isOneOf(i, "off", "from", "above");
            int floor = s.is(i + 1, "the") ? i + 2 : i + 1;
            if (off && s.isOneOf(floor, PlaceWords.FLOOR) && (places || s.is(i, "off")) && !s.isCardinal(floor + 1)) {
                return found(new Placing.FromBottom(s.number(at) + 1), at, floor + 1);
            }
        }
        return Optional.empty();
    }

    /// "In the bottom three", "out of the relegation zone", "in the play-off places", "in the top half".
    private Optional<Found> zone(int at) {
        int end = at + 1;
        Placing placing;
        boolean number = s.isCardinal(at + 1) && s.number(at + 1) <= 12 && !s.isParted(at + 1);
        if (s.is(at, "bottom") && number) {
            placing = new Placing.Bottom(s.number(at + 1));
            end = s.numberEnd(at + 1);
        } else if (s.is(at, "top") && number && !s.isOneOf(at + 2, "flight", "flights", "scorers")) {
            placing = new Placing.Top(s.number(at + 1));
            end = s.numberEnd(at + 1);
        } else if (s.isOneOf(at, "top", "bottom") && s.is(at + 1, "half") && !s.isOneOf(at + 2, "of", "finish")) {
            placing = new Placing.Half(s.is(at, "top"));
            end = at + 2;
        } else if (s.isOneOf(at, "top", "bottom") && s.is(at + 1, "half") && s.is(at + 2, "of")) {
            placing = new Placing.Half(s.is(at, "top"));
            end = at + 3;
        } else if (s.isOneOf(at, "relegation", "drop") && s.isOneOf(at + 1, PlaceWords.ZONES)) {
            placing = new Placing.Drop();
            end = at + 2;
        } else if (s.is(at, "play") && s.isOneOf(at + 1, "off", "offs") && s.isOneOf(at + 2, PlaceWords.ZONES)) {
            placing = new Placing.PlayOff();
            end = at + 3;
        } else if (s.is(at, "playoff") && s.isOneOf(at + 1, PlaceWords.ZONES)) {
            placing = new Placing.PlayOff();
            end = at + 2;
        } else if (s.is(at, "promotion") && s.isOneOf(at + 1, PlaceWords.ZONES)) {
            placing = new Placing.Promotion();
            end = at + 2;
        } else {
            return Optional.empty();
        }
        int before = at - 1;
        while (before > 0
                && s.isOneOf(before, "the", "league", "championship", "automatic", "division", "premier", "leagues")) {
            before--;
        }
        if (isCounted(before)) {
            return Optional.empty();
        }
        if (s.isOneOf(before, PlaceWords.INSIDE)
                && !s.isOneOf(before - 1, "close", "closer", "next", "level", "gap", "return")) {
            boolean hoped = s.is(before, "to") || s.is(before, "into");
            boolean moved = s.isOneOf(before - 1, PlaceWords.STANDS)
                    || s.is(before - 1, "back")
                    || s.clubAt(before - 1).isPresent();
            return hoped && !moved ? Optional.empty() : found(placing, before, end);
        }
        boolean out = s.is(before, "outside")
                || (s.is(before, "of") && s.isOneOf(before - 1, "out", "clear"))
                || s.isOneOf(before, "escape", "escaped");
        return out ? found(new Placing.Outside(placing), before, end) : Optional.empty();
    }

    /// Whether points or places are counted from there: "two points outside the top six".
    private boolean isCounted(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - 4) && !s.isParted(i + 1); i--) {
            if (s.isOneOf(i, "point", "points", "place", "places") || s.isCardinal(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Should never have been down there in the first place".
    private boolean isAtAll(int at) {
        return s.is(at - 2, "in") && s.is(at - 1, "the") && s.is(at, "first") && s.is(at + 1, "place");
    }

    private Optional<Found> ordinal(int at) {
        if (!s.isOrdinal(at) || s.number(at) > 24 || s.number(at) < 1 || isAtAll(at)) {
            return Optional.empty();
        }
        int end = s.numberEnd(at);
        Placing placing = new Placing.At(s.number(at));
        if (s.isOneOf(end, PlaceWords.NOUNS)) {
            if (s.is(end, "placed")
                    && s.clubAt(end + 1).filter(c -> !c.ground()).isPresent()) {
                return Optional.of(
                        new Found(placing, at, end + 1, s.clubAt(end + 1).get().name()));
            }
            boolean sought = s.isOneOf(at - 1, "for", "of", "behind", "above", "below", "from")
                    || s.isOneOf(at - 2, "for", "off")
                    || s.isOneOf(end + 1, "play", "playoff");
            boolean other = s.is(end, "placed") && s.isCapital(end + 1);
            return sought || other ? Optional.empty() : found(placing, at, end + 1);
        }
        boolean follows = s.isParted(end)
                || end >= s.size()
                || s.isOneOf(end, PlaceWords.AFTER)
                || s.isOneOf(end, PlaceWords.TABLE)
                || s.isCardinal(end);
        if (!follows || s.isOneOf(end, "division", "conference", "league") && !s.isOneOf(end + 1, PlaceWords.AFTER)) {
            return Optional.empty();
        }
        boolean alone = (at == 0 || s.isParted(at) || s.is(at - 1, "and"))
                && (s.isParted(end) || end >= s.size() || (s.is(end, "and") && s.isCardinal(end + 1)))
                && s.number(at) > 1;
        boolean ofTable =
                s.is(end, "in") && isTable(end + 1) && s.number(at) > 1 && !s.isOneOf(at - 1, "the", "a", "their");
        return stands(at - 1) || alone || ofTable ? found(placing, at, end) : Optional.empty();
    }

    /// Whether the words before a place say that a club has it.
    private boolean stands(int before) {
        int i = before;
        while (i > 0
                && (s.isOneOf(i, PlaceWords.ADVERBS) || s.is(i, "mid-table") || s.is(i, "table") || s.is(i, "mid"))
                && !s.isParted(i + 1)) {
            i--;
        }
        if (s.isOneOf(i, "season", "campaign", "term", "year", "day") && s.isOneOf(i - 1, "the", "their")) {
            return s.isOneOf(i - 2, "ended", "end", "finished", "finish", "ending", "finishing", "ends");
        }
        if (s.is(i, "in") && s.is(i - 1, "interested")) {
            return false;
        }
        return i >= 0
                && s.isOneOf(i, PlaceWords.STANDS)
                && !(i == before && s.is(i, "left") && s.isOneOf(i - 1, "games", "matches"));
    }

    private boolean isTable(int at) {
        for (int i = at; i < Math.min(s.size(), at + 5) && !(i > at && s.isParted(i)); i++) {
            if (s.isOneOf(i, PlaceWords.TABLE)) {
                return true;
            }
            boolean passed = s.isOneOf(
                    i,
                    "the",
                    "a",
                    "league",
                    "football",
                    "entire",
                    "whole",
                    "second",
                    "first",
                    "third",
                    "fourth",
                    "northern",
                    "southern",
                    "of",
                    "sky",
                    "bet");
            if (!passed && s.clubAt(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private Optional<Found> bottom(int at) {
        Placing last = new Placing.FromBottom(1);
        if (s.isOneOf(at, PlaceWords.PROPS)) {
            int i = s.is(at + 1, "up") ? at + 2 : at + 1;
            boolean up =
                    i == at + 2 && (isTable(i) || s.isOneOf(i + 1, "rest", "others", "entire") || s.is(i, "everyone"));
            return up || isTableThen(i, "up") ? found(last, at, i + 1) : Optional.empty();
        }
        if (s.is(at, "bottom")) {
            if (s.isOneOf(at + 1, PlaceWords.SIDES) || s.clubAt(at + 1).isPresent() || s.is(at + 1, "placed")) {
                int named = s.isOneOf(at + 1, PlaceWords.SIDES) || s.is(at + 1, "placed") ? at + 2 : at + 1;
                Optional<Sentence.Club> club = s.clubAt(named).filter(c -> !c.ground());
                return club.map(c -> new Found(last, at, c.end(), c.name()));
            }
            if (s.isOneOf(at + 1, "half", "end", "line", "corner")
                    || (s.isCardinal(at + 1) && !s.isParted(at + 1))
                    || s.is(at - 1, "to") && s.is(at - 2, "top")) {
                return Optional.empty();
            }
            boolean rock = s.isOneOf(at - 1, "rock", "stone", "dead", "plum");
            boolean ofTable = s.is(at + 1, "of") && isTable(at + 2);
            boolean there = s.is(at - 1, "the")
                    && s.isOneOf(at - 2, "at", "on", "to", "near", "is", "are", "finish", "finished")
                    && !s.is(at - 2, "near");
            boolean at2 = s.is(at - 2, "place") && s.is(at - 1, "at");
            boolean named = s.isOneOf(at - 1, "off", "above", "from") || s.isOneOf(at - 2, "off", "above", "from");
            boolean follows = s.isParted(at + 1) || at + 1 >= s.size() || s.isOneOf(at + 1, PlaceWords.AFTER);
            return !named && follows && (rock || ofTable || there || at2 || stands(at - 1))
                    ? found(last, at, at + 1)
                    : Optional.empty();
        }
        if (s.is(at, "foot") && (s.is(at + 1, "of") && isTable(at + 2))) {
            boolean off = s.isOneOf(at - 2, "off", "above", "from", "near");
            return off ? Optional.empty() : found(last, at, at + 2);
        }
        if (s.is(at, "last") && !s.isOneOf(at - 1, "the", "at", "their", "come", "came")) {
            boolean plum = s.isOneOf(at - 1, "plum", "dead", "stone");
            boolean in = (s.is(at + 1, "in") || s.is(at + 1, "of")) && isTable(at + 2);
            return (plum || (in && stands(at - 1))) ? found(last, at, at + 1) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isTableThen(int at, String word) {
        for (int i = at; i < Math.min(s.size(), at + 4); i++) {
            if (s.isOneOf(i, PlaceWords.TABLE) && s.is(i + 1, word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> top(int at) {
        Placing first = new Placing.At(1);
        if (s.isOneOf(at, PlaceWords.LEADS) && !s.is(at, "top")) {
            int i = s.is(at + 1, "the") ? at + 2 : at + 1;
            boolean table =
                    (isTable(i) && i == at + 2) || (i == at + 2 && s.isOneOf(i, "way", "pack", "field", "pile"));
            boolean noun = s.isOneOf(at - 1, "the", "a", "their", "into") || s.isOneOf(at - 1, "to", "would", "could");
            boolean ends = s.isOneOf(at - 1, "who", "still", "to") || !noun;
            return table && ends && !s.is(at - 1, "to") ? found(first, at, i + 1) : Optional.empty();
        }
        if (s.is(at, "leaders") || s.is(at, "toppers") || s.is(at, "pacesetters")) {
            Optional<Sentence.Club> club = s.clubAt(at + 1).filter(c -> !c.ground());
            if (club.isPresent() && !s.isParted(at + 1)) {
                return Optional.of(
                        new Found(first, at, club.get().end(), club.get().name()));
            }
            boolean are = s.isOneOf(at - 1, "are", "as", "remain", "now")
                    || s.isOneOf(at - 2, "are", "as", "remain", "become")
                    || s.isOneOf(at - 3, "are", "as", "remain");
            boolean named = isTable(at - 1)
                    && (s.isParted(at + 1) || at + 1 >= s.size())
                    && !s.isOneOf(at - 2, "behind", "than", "on", "over", "against", "from", "of", "with", "to");
            return (are || named) && !isCounted(at - 1) ? found(first, at, at + 1) : Optional.empty();
        }
        if (s.is(at, "champions")
                && s.isOneOf(at - 1, "as", "crowned", "finished")
                && !s.is(at + 1, "league")
                && s.clubAt(at + 1).isEmpty()) {
            return found(first, at, at + 1);
        }
        if (s.is(at, "summit") && s.isOneOf(at - 2, "at", "to")) {
            return found(first, at, at + 1);
        }
        if (!s.is(at, "top")
                || (!s.isParted(at + 1)
                        && (s.isOneOf(at + 1, PlaceWords.OTHER_TOPS)
                                || s.isCardinal(at + 1)
                                || s.is(at + 1, "half")))) {
            return Optional.empty();
        }
        boolean ofTable = s.is(at + 1, "of") && isTable(at + 2) && !isFrom(at);
        boolean there = s.is(at - 1, "the")
                && s.isOneOf(at - 2, "at", "to", "on")
                && (s.isParted(at + 1) || at + 1 >= s.size() || s.isOneOf(at + 1, PlaceWords.AFTER))
                && (!s.is(at + 1, "of") || ofTable);
        boolean follows = s.isParted(at + 1)
                || at + 1 >= s.size()
                || (s.isOneOf(at + 1, PlaceWords.AFTER) && !s.is(at + 1, "of"));
        boolean stands = s.isOneOf(at - 1, PlaceWords.STANDS) || s.isOneOf(at - 1, "back", "still", "now", "clear");
        boolean table = stands && s.is(at + 1, "the") && s.isOneOf(at + 2, PlaceWords.TABLE);
        boolean bare = stands
                        && follows
                        && !s.isOneOf(at - 1, "on", "up", "in", "to", "as", "into", "came", "come", "end", "while")
                || (s.is(at - 1, "on") && isClear(at + 1));
        return ofTable || there || bare || table ? found(first, at, at + 1) : Optional.empty();
    }

    /// "from the top of the table", "off the top".
    private boolean isFrom(int at) {
        int i = s.is(at - 1, "the") ? at - 2 : at - 1;
        return s.isOneOf(i, "from", "off", "near", "behind", "towards", "toward");
    }

    private boolean isClear(int at) {
        return s.isOneOf(at, "by", "with") && s.isCardinal(at + 1);
    }
}
