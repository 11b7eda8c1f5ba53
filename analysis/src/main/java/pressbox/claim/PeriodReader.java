package pressbox.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Finds the time whose matches a sentence counts.
final class PeriodReader {
    private static final List<Phrase> THIS_SEASON = Phrase.all(
            "this|current|whole|entire|present|new <season>",
            "the|all|far|regular season|campaign|term",
            "to <their> name",
            "so|thus far",
            "to date",
            "already",
            "yet this");
    private static final List<Phrase> LAST_SEASON = Phrase.all("last|previous season|term|campaign");
    private static final WordSet BEFORE_A_TIME =
            WordSet.of("in", "during", "throughout", "of", "across", "for", "over");
    private static final WordSet BEFORE_A_HORIZON =
            WordSet.of("since", "than", "from", "until", "back", "after", "before");

    private final Sentence s;
    private final LocalDate day;

    private PeriodReader(Sentence sentence, LocalDate day) {
        s = sentence;
        this.day = day;
    }

    /// The time that a sentence names outside of what it compares with.
    static Optional<Period> read(Context c) {
        PeriodReader reader = new PeriodReader(c.sentence(), c.day());
        return reader.named(c).or(() -> reader.since()).or(() -> reader.year(c)).or(() -> reader.spoken(c));
    }

    /// "in 2024-25".
    private Optional<Period> named(Context c) {
        for (int at = 0; at < s.size(); at++) {
            boolean compared = s.isOneOf(at - 1, BEFORE_A_HORIZON)
                    || (at >= c.horizon().first() && !(c.horizon().horizon() instanceof Horizon.None))
                    || isSameStage(at);
            if (!s.season(at).isEmpty() && !compared) {
                return Optional.of(Period.ofSeason(s.season(at)));
            }
        }
        return Optional.empty();
    }

    private boolean isSameStage(int at) {
        boolean stage = false;
        for (int i = Math.max(0, at - 5); i < at; i++) {
            stage |= s.isOneOf(i, "stage", "juncture", "point");
        }
        return stage || (s.is(at - 1, "in") && s.isOneOf(at - 2, "than", "as", "since"));
    }

    /// "since Boxing Day", "since the turn of the year", "since mid-December".
    private Optional<Period> since() {
        for (int at = 0; at < s.size(); at++) {
            if (s.is(at, "since")) {
                Optional<Period> period = since(at + 1);
                if (period.isPresent()) {
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Period> since(int at) {
        int next = s.isOneOf(at, "the", "last", "early", "late", "mid") ? at + 1 : at;
        if (s.isOneOf(next, "turn", "start", "beginning", "dawn") && s.is(next + 1, "of")) {
            int of = s.is(next + 2, "the") ? next + 3 : next + 2;
            if (s.isOneOf(of, "year", "new", "calendar", "january")) {
                return Optional.of(from(LocalDate.of(day.getYear(), 1, 1), "the turn of the year"));
            }
            if (s.isOneOf(of, "season", "campaign", "term")) {
                return Optional.of(Period.ofSeason(Setting.seasonOf(day)));
            }
            next = of;
        }
        if (s.is(next, "new") && s.is(next + 1, "year")) {
            return Optional.of(from(LocalDate.of(day.getYear(), 1, 1), "New Year"));
        }
        if (s.isOneOf(next, "christmas", "boxing")) {
            LocalDate boxing = LocalDate.of(day.getYear(), 12, 26);
            boxing = boxing.isAfter(day) ? boxing.minusYears(1) : boxing;
            return Optional.of(from(boxing, s.is(next, "boxing") ? "Boxing Day" : "Christmas"));
        }
        if (CalendarWords.MONTHS.contains(s.word(next)) && !s.isYear(next + 1)) {
            YearMonth month = CalendarWords.latest(s.word(next), day);
            LocalDate first = s.is(at, "mid") ? month.atDay(10) : s.is(at, "late") ? month.atDay(20) : month.atDay(1);
            return Optional.of(from(first, month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)));
        }
        return Optional.empty();
    }

    private Period from(LocalDate first, String words) {
        return new Period("", first, day, "since " + words);
    }

    /// "in 2024", "this calendar year", "in December".
    private Optional<Period> year(Context c) {
        for (int at = 1; at < s.size(); at++) {
            boolean compared = at >= c.horizon().first() && !(c.horizon().horizon() instanceof Horizon.None);
            if (compared || !s.isOneOf(at - 1, BEFORE_A_TIME)) {
                continue;
            }
            if (s.isYear(at) && s.season(at).isEmpty() && s.number(at) <= day.getYear()) {
                return Optional.of(calendar(s.number(at)));
            }
            boolean month = CalendarWords.MONTHS.contains(s.word(at)) && !s.isOneOf(at - 1, "of", "for");
            if (month) {
                YearMonth named = s.isYear(at + 1)
                        ? YearMonth.of(s.number(at + 1), CalendarWords.month(s.word(at)))
                        : CalendarWords.latest(s.word(at), day);
                return Optional.of(new Period("", named.atDay(1), named.atEndOfMonth(), s.written(at)));
            }
        }
        for (int at = 0; at + 1 < s.size(); at++) {
            if (s.is(at, "calendar") && s.is(at + 1, "year") && !s.isOneOf(at - 1, "a", "any")) {
                return Optional.of(calendar(day.getYear()));
            }
        }
        return Optional.empty();
    }

    private static Period calendar(int year) {
        return new Period("", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
    }

    private Optional<Period> spoken(Context c) {
        Optional<Phrase.Found> last = Phrase.first(LAST_SEASON, s);
        if (last.isPresent() && !s.isOneOf(last.get().first() - 1, BEFORE_A_HORIZON)) {
            return Optional.of(Period.ofSeason(c.lastSeason()));
        }
        return isThisSeason() ? Optional.of(Period.ofSeason(Setting.seasonOf(day))) : Optional.empty();
    }

    private boolean isThisSeason() {
        return Phrase.first(THIS_SEASON, s)
                .filter(f -> !s.isOneOf(f.first() - 1, "any", "since"))
                .isPresent();
    }
}
