package pressbox.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pressbox.football.Match;

/// One club's matches in one scope up to a day, oldest first, as that club saw them.
///
/// Places run from 0 to `size() - 1`. Every question is answered in one pass over the places it asks about.
public final class History {
    private static final int[] NONE_CHOSEN = {};
    private static final RunKind[] KINDS = RunKind.values();
    private static final int ANSWERS_KEPT = 16;

    private final Almanac almanac;
    private final String club;
    private final Scope scope;
    private final ClubRows rows;
    private final int first;
    private final int size;
    private final int[] chosen;
    private @Nullable Recent<Object, Object> known;

    /// The `size` matches from `first` on.
    History(Almanac almanac, String club, Scope scope, int first, int size) {
        this(almanac, club, scope, first, size, NONE_CHOSEN);
    }

    /// The first `size` matches of `chosen`.
    History(Almanac almanac, String club, Scope scope, int[] chosen, int size) {
        this(almanac, club, scope, 0, size, chosen);
    }

    private History(Almanac almanac, String club, Scope scope, int first, int size, int[] chosen) {
        this.almanac = almanac;
        this.club = club;
        this.scope = scope;
        this.rows = almanac.clubRows();
        this.first = first;
        this.size = size;
        this.chosen = chosen;
    }

    private int at(int place) {
        return chosen.length == 0 ? first + place : chosen[place];
    }

    /// A stretch of consecutive places, both ends included.
    public record Stretch(int first, int last) {
        public int length() {
            return last - first + 1;
        }
    }

    public String club() {
        return club;
    }

    public Scope scope() {
        return scope;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int scored(int place) {
        return rows.scored[at(place)];
    }

    public int conceded(int place) {
        return rows.conceded[at(place)];
    }

    public int margin(int place) {
        int at = at(place);
        return rows.scored[at] - rows.conceded[at];
    }

    public LocalDate day(int place) {
        return LocalDate.ofEpochDay(rows.day[at(place)]);
    }

    public String season(int place) {
        return almanac.season(rows.season[at(place)]);
    }

    public boolean isSameSeason(int place, int other) {
        return rows.season[at(place)] == rows.season[at(other)];
    }

    public String competition(int place) {
        return almanac.competition(rows.competition[at(place)]);
    }

    public Match match(int place) {
        return almanac.match(rows.row[at(place)]);
    }

    public List<Match> matches(int first, int last) {
        List<Match> matches = new ArrayList<>();
        for (int place = Math.max(first, 0); place <= last && place < size(); place++) {
            matches.add(match(place));
        }
        return matches;
    }

    public List<Match> matches(Stretch stretch) {
        return matches(stretch.first(), stretch.last());
    }

    public List<Match> all() {
        return matches(0, size() - 1);
    }

    public boolean fits(Outcome kind, int place) {
        int at = at(place);
        return kind.fits(rows.scored[at], rows.conceded[at]);
    }

    /// What `work` finds of this history, kept for the keys asked for last.
    ///
    /// @param key a value that tells this question from every other; its class is the question's own
    @SuppressWarnings("unchecked") // a key is of one question, which has one type of answer
    public <R> R once(Object key, Function<History, R> work) {
        return (R) known().get(key, k -> work.apply(this));
    }

    private synchronized Recent<Object, Object> known() {
        if (known == null) {
            known = new Recent<>(ANSWERS_KEPT);
        }
        return known;
    }

    /// How many of the places `first` to `last` fit.
    public int count(Outcome kind, int first, int last) {
        int count = 0;
        for (int place = Math.max(first, 0); place <= last; place++) {
            if (fits(kind, place)) {
                count++;
            }
        }
        return count;
    }

    /// The run that ends at `last`; of length 0 if the match there does not fit.
    public Stretch runEndingAt(int last, Outcome kind) {
        int first = last + 1;
        while (first > 0 && fits(kind, first - 1)) {
            first--;
        }
        return new Stretch(first, last);
    }

    /// The latest whole run of at least `length` that ends before place `before`; of length 0 if there is none.
    public Stretch lastRun(Outcome kind, int length, int before) {
        int last = before - 1;
        while (last >= 0) {
            Stretch run = runEndingAt(last, kind);
            if (run.length() >= length) {
                return run;
            }
            last = run.length() == 0 ? last - 1 : run.first() - 1;
        }
        return new Stretch(0, -1);
    }

    /// The longest run that ends before place `before`, the latest of equals.
    public Stretch longestRun(Outcome kind, int before) {
        Stretch longest = new Stretch(0, -1);
        int last = before - 1;
        while (last >= 0) {
            Stretch run = runEndingAt(last, kind);
            if (run.length() > longest.length()) {
                longest = run;
            }
            last = run.length() == 0 ? last - 1 : run.first() - 1;
        }
        return longest;
    }

    /// The longest run of every kind, the latest of equals; of length 0 where no match fits. One pass.
    public Map<RunKind, Stretch> longestRuns() {
        int[] begun = new int[KINDS.length];
        int[] longest = new int[KINDS.length];
        int[] last = new int[KINDS.length];
        Arrays.fill(last, -1);
        int before = 0;
        for (int place = 0; place <= size; place++) {
            int now = place == size ? 0 : RunKind.fitting(scored(place), conceded(place));
            for (int ended = before & ~now; ended != 0; ended &= ended - 1) {
                int kind = Integer.numberOfTrailingZeros(ended);
                if (place - begun[kind] >= longest[kind]) {
                    longest[kind] = place - begun[kind];
                    last[kind] = place - 1;
                }
            }
            for (int beginning = now & ~before; beginning != 0; beginning &= beginning - 1) {
                begun[Integer.numberOfTrailingZeros(beginning)] = place;
            }
            before = now;
        }
        Map<RunKind, Stretch> runs = new EnumMap<>(RunKind.class);
        for (int kind = 0; kind < KINDS.length; kind++) {
            runs.put(KINDS[kind], new Stretch(last[kind] - longest[kind] + 1, last[kind]));
        }
        return runs;
    }

    /// The latest window of `length` matches with at least `count` that fit, wholly before place `before`; empty if
    /// none.
    public Stretch lastWindow(Outcome kind, int length, int count, int before) {
        int fitting = 0;
        for (int last = before - 1, first = before; last >= 0; last--) {
            while (first > 0 && last - first + 1 < length) {
                first--;
                fitting += fits(kind, first) ? 1 : 0;
            }
            if (last - first + 1 < length) {
                break;
            }
            if (fitting >= count) {
                return new Stretch(first, last);
            }
            fitting -= fits(kind, last) ? 1 : 0;
        }
        return new Stretch(0, -1);
    }

    /// Most that fit in any window of `length` matches that begins at or after place `from` and ends before `before`.
    public Stretch fullestWindow(Outcome kind, int length, int from, int before) {
        Stretch fullest = new Stretch(0, -1);
        int most = -1;
        int fitting = 0;
        for (int last = from; last < before; last++) {
            fitting += fits(kind, last) ? 1 : 0;
            int first = last - length + 1;
            if (first > from) {
                fitting -= fits(kind, first - 1) ? 1 : 0;
            }
            if (first >= from && fitting >= most) {
                most = fitting;
                fullest = new Stretch(first, last);
            }
        }
        return fullest;
    }

    /// The latest place before `before` that passes.
    public OptionalInt last(Test test, int before) {
        for (int place = before - 1; place >= 0; place--) {
            if (test.passes(this, place)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /// The first place on or after a day; `size()` if there is none.
    public int placeFrom(LocalDate day) {
        int wanted = (int) day.toEpochDay();
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.day[at(middle)] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A question about one match.
    @FunctionalInterface
    public interface Test {
        boolean passes(History history, int place);
    }
}
