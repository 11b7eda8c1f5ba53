package pressbox.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.football.Club;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// The sides that a line names: clubs, national teams, and in the place of a side also names that no name book knows.
final class Sides {
    private static final List<String> ENDINGS = List.of(" Women", " Ladies", " WFC", " FCW");
    private static final int LONGEST_NAME = 4;
    private static final WordSet NO_NAMES = Words.of(
            "the a an and or but in on at of for from to with by as after before when while it he she they we i his her their our this that"
                    + " these there what who how why cup league premiership championship division fa uefa fifa final semi-final group"
                    + " round world european champions euro trophy report live result ft ht aet att ref goals booked subs sent team"
                    + " match day mon tue tues wed thu thurs fri sat sun bst gmt kick-off half-time full-time extra time stadium park"
                    + " player players watch read more why both no not new sky sports bbc itv tnt prime video highlights preview stats since until despite having once then also"
                    + " italian german french spanish dutch english brazilian portuguese european african asian american scottish welsh irish belgian turkish danish swedish"
                    + " norwegian wembley europe africa asia midlands coast boxing christmas easter new-year"
                    + " just even still never only first last earlier later yesterday elsewhere meanwhile such both another");

    private static final WordSet DESCRIBED = Words.of(
            "champions side club outfit giants team minnows neighbours hosts rivals opponents leaders strugglers opposition");

    static final WordSet WOMEN = Words.of("women ladies");
    private static final WordSet COMPASS = Words.of("north south east west northern southern eastern western");

    private final Line line;
    private final String text;
    private final @Nullable Named[] named;

    Sides(Line line, String text) {
        this.line = line;
        this.text = text;
        this.named = new Named[line.size()];
        for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
            named[i] = side(i);
        }
    }

    private @Nullable Named side(int index) {
        Named side = line.side(index).orElse(null);
        if (side instanceof Nation nation) {
            return isPlain(nation, index) ? null : nation;
        }
        return side == null ? null : asClub(side);
    }

    /// The club or the national team that an item names; "French" is none, nor is "from France".
    Optional<Named> at(int index) {
        return index >= 0 && index < named.length ? Optional.ofNullable(named[index]) : Optional.empty();
    }

    /// "Town Women" are a side of Town's.
    private static Named asClub(Named side) {
        if (!(side instanceof Club)) {
            return side;
        }
        for (String ending : ENDINGS) {
            if (side.name().endsWith(ending)) {
                return Club.named(side.name().substring(0, side.name().length() - ending.length()));
            }
        }
        return side;
    }

    boolean is(int index) {
        return index >= 0 && index < named.length && named[index] != null;
    }

    private boolean isPlain(Nation nation, int index) {
        if (line.is(index - 1, "from")) {
            return true;
        }
        String word = line.word(index);
        return !nation.name().equalsIgnoreCase(word)
                && (isOneOf(nation.adjectives(), word) || isOneOf(nation.nouns(), word));
    }

    private static boolean isOneOf(Collection<String> words, String word) {
        for (String one : words) {
            if (one.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isPronoun(int index) {
        return line.isPronoun(index);
    }

    /// Whether the words stand for a side in person: by its name, not by "they" or "the visitors".
    boolean isNamed(int index) {
        return is(index) && line.isByName(index);
    }

    /// The women's side whose name ends here: "Town Women".
    Optional<Named> womenTo(int last) {
        return last > 0 && line.is(last, WOMEN) && isCapital(last) && isCapital(last - 1)
                ? strangerTo(last)
                : Optional.empty();
    }

    /// A club that nobody knows, by the capitals of the words that start here.
    Optional<Named> strangerFrom(int first) {
        int last = first;
        while (last < line.size() && last - first < LONGEST_NAME && isCapital(last)) {
            last++;
        }
        return last == first || line.isName(last) || isAdjective(first, last)
                ? Optional.empty()
                : stranger(first, last - 1);
    }

    /// "African champions": the capital tells where a side is from.
    private boolean isAdjective(int first, int behind) {
        return behind == first + 1
                && behind < line.size()
                && (line.is(behind, DESCRIBED)
                        || (line.kind(behind) == Line.Kind.WORD
                                && line.word(behind).indexOf('-') > 0));
    }

    /// A club that nobody knows, by the capitals of the words that end here.
    Optional<Named> strangerTo(int last) {
        int first = last;
        while (first >= 0 && last - first < LONGEST_NAME && isCapital(first)) {
            first--;
        }
        return first == last ? Optional.empty() : stranger(first + 1, last);
    }

    private Optional<Named> stranger(int first, int last) {
        if (first == last && line.is(first, COMPASS)) {
            return Optional.empty();
        }
        return Optional.of(asClub(Club.named(line.span(first, last).in(text))));
    }

    private boolean isCapital(int index) {
        return index >= 0
                && index < line.size()
                && line.kind(index) == Line.Kind.WORD
                && line.length(index) > 2
                && Character.isUpperCase(text.charAt(line.span(index, index).start()))
                && !line.is(index, NO_NAMES)
                && !line.is(index, CalendarWords.DAYS)
                && !line.is(index, CalendarWords.MONTHS);
    }
}
