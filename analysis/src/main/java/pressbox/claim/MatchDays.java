package pressbox.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Finds when a match was that a sentence tells of: "on Saturday", "in October", "on Boxing Day", "last season".
///
/// Vague words are taken widely: who met whom narrows the time down.
final class MatchDays {
    private record Feast(Phrase words, MonthDay first, int days) {}

    private record Ago(Phrase words, int from, int to) {}

    private static final List<Feast> FEASTS = List.of(
            new Feast(Phrase.of("boxing day"), MonthDay.of(12, 26), 1),
            new Feast(Phrase.of("new years|year eve"), MonthDay.of(12, 31), 1),
            new Feast(Phrase.of("new years|year day"), MonthDay.of(1, 1), 1),
            new Feast(Phrase.of("christmas day"), MonthDay.of(12, 25), 1),
            new Feast(Phrase.of("christmas eve"), MonthDay.of(12, 24), 1),
            new Feast(Phrase.of("before christmas"), MonthDay.of(12, 10), 15),
            new Feast(Phrase.of("christmas|festive"), MonthDay.of(12, 18), 17),
            new Feast(Phrase.of("easter"), MonthDay.of(3, 20), 42),
            new Feast(Phrase.of("good friday"), MonthDay.of(3, 20), 35));
    private static final List<Ago> AGO = List.of(
            new Ago(Phrase.of("yesterday"), 1, 1),
            new Ago(Phrase.of("last night|evening"), 1, 0),
            new Ago(Phrase.of("today|tonight"), 0, 0),
            new Ago(Phrase.of("this morning|afternoon|evening|lunchtime"), 0, 0),
            new Ago(Phrase.of("weekend|weekends"), 9, 0),
            new Ago(Phrase.of("midweek"), 9, 0),
            new Ago(Phrase.of("this week"), 7, 0),
            new Ago(Phrase.of("last week"), 14, 0),
            new Ago(Phrase.of("a week ago|earlier"), 11, 4),
            new Ago(Phrase.of("fortnight ago|earlier"), 20, 9),
            new Ago(Phrase.of("a month ago|earlier"), 45, 20),
            new Ago(Phrase.of("other day|night|week"), 14, 0));
    private static final Phrase SOME_AGO = Phrase.of("# days|weeks|months ago");
    private static final WordSet PARTS = WordSet.of("early", "mid", "late", "start", "beginning", "end");
    private static final WordSet NOT_THEN = WordSet.of("since", "until", "till", "before", "after", "next");
    private static final Map<String, Integer> QUARTERS = Map.of("spring", 2, "summer", 6, "autumn", 8, "winter", 11);
    private static final int QUARTER = 4;
    private static final int WEEK = 7;

    private final Context c;
    private final Sentence s;
    private final LocalDate day;
    private final int from;
    private final int to;

    private MatchDays(Context context, int from, int to) {
        c = context;
        s = context.sentence();
        day = context.day();
        this.from = from;
        this.to = to;
    }

    /// The time that tokens `[from, to)` name, the most exact if they name several.
    static Optional<Period> in(Context context, int from, int to) {
        MatchDays days = new MatchDays(context, from, to);
        return days.date()
                .or(days::feast)
                .or(days::weekday)
                .or(days::ago)
                .or(days::month)
                .or(days::season)
                .or(days::year);
    }

    private Optional<Period> each(IntFunction<Optional<Period>> reading) {
        for (int at = from; at < to; at++) {
            Optional<Period> time = s.isOneOf(at - 1, NOT_THEN) ? Optional.empty() : reading.apply(at);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private boolean isMonth(int at) {
        return s.isOneOf(at, CalendarWords.MONTHS) && s.isCapital(at);
    }

    /// "3 March", "March 3", "the 3rd of March 1987", "the last day of February".
    private Optional<Period> date() {
        return each(at -> {
            if (!isMonth(at)) {
                return Optional.empty();
            }
            boolean of = s.is(at - 1, "of");
            int before = of ? at - 2 : at - 1;
            boolean last = of && s.is(at - 2, "day") && s.is(at - 3, "last");
            OptionalInt given = dayAt(before);
            OptionalInt number = given.isPresent() ? given : dayAt(at + 1);
            if (number.isEmpty() && !last) {
                return Optional.empty();
            }
            int behind = at + 1 + (given.isPresent() || last ? 0 : 1);
            YearMonth month =
                    s.isYear(behind) ? YearMonth.of(s.number(behind), CalendarWords.month(s.word(at))) : latest(at);
            int length = month.lengthOfMonth();
            LocalDate date = month.atDay(last ? length : Math.min(number.getAsInt(), length));
            return Optional.of(time(date.isAfter(day) ? date.minusYears(1) : date, 1));
        });
    }

    private OptionalInt dayAt(int at) {
        boolean number = at >= 0 && (s.isOrdinal(at) || s.isCardinal(at));
        return number && s.number(at) >= 1 && s.number(at) <= 31 && s.numberEnd(at) == at + 1
                ? OptionalInt.of(s.number(at))
                : OptionalInt.empty();
    }

    private Optional<Period> feast() {
        for (Feast feast : FEASTS) {
            Optional<Phrase.Found> found = feast.words().find(s, from, to);
            if (found.isPresent() && !s.isOneOf(found.get().first() - 1, "since", "after", "until")) {
                int end = found.get().end();
                int year = s.isYear(end) ? s.number(end) : day.getYear();
                LocalDate first = feast.first().atYear(year);
                return Optional.of(time(first.isAfter(day) ? first.minusYears(1) : first, feast.days()));
            }
        }
        return Optional.empty();
    }

    /// "on Saturday": the latest one; a claim made on a Saturday may mean that day or the one a week before.
    private Optional<Period> weekday() {
        return each(at -> {
            if (!s.isOneOf(at, CalendarWords.DAYS) || s.isOneOf(at + 1, "week", "fortnight")) {
                return Optional.empty();
            }
            DayOfWeek named = DayOfWeek.valueOf(s.word(at).toUpperCase(Locale.ROOT));
            LocalDate latest = day.with(TemporalAdjusters.previousOrSame(named));
            LocalDate first = latest.equals(day) || s.is(at - 1, "last") ? latest.minusDays(WEEK) : latest;
            return Optional.of(new Period("", first, latest, s.written(at)));
        });
    }

    private Optional<Period> ago() {
        for (Ago ago : AGO) {
            if (ago.words().find(s, from, to).isPresent()) {
                return Optional.of(back(ago.from(), ago.to()));
            }
        }
        Optional<Phrase.Found> some = SOME_AGO.find(s, from, to);
        if (some.isEmpty()) {
            return Optional.empty();
        }
        int many = s.number(some.get().numbers().getFirst());
        return Optional.of(
                switch (s.word(some.get().end() - 2)) {
                    case "days" -> back(many + 1, Math.max(0, many - 1));
                    case "weeks" -> back(WEEK * many + 5, WEEK * many - 5);
                    default -> back(31 * many + 20, 30 * many - 20);
                });
    }

    private Period back(int first, int last) {
        return time(day.minusDays(first), first - last + 1);
    }

    /// "in October", "in mid-December", "at the end of November", "last month", "in the spring of 1987".
    private Optional<Period> month() {
        return each(at -> {
            if (s.isOneOf(at, "month", "months") && s.isOneOf(at - 1, "last", "this")) {
                YearMonth now = YearMonth.from(day);
                return Optional.of(part(s.is(at - 1, "last") ? now.minusMonths(1) : now, ""));
            }
            Integer quarter = QUARTERS.get(s.word(at));
            if (quarter != null && s.isOneOf(at - 1, "in", "the", "last", "this", "during")) {
                int year = s.is(at + 1, "of") ? at + 2 : at + 1;
                LocalDate first = LocalDate.of(s.isYear(year) ? s.number(year) : day.getYear(), Month.of(quarter), 1);
                LocalDate begin = first.isAfter(day) ? first.minusYears(1) : first;
                return Optional.of(
                        new Period("", begin, begin.plusMonths(QUARTER).minusDays(1), "the " + s.word(at)));
            }
            if (!isMonth(at)) {
                return Optional.empty();
            }
            int year = s.is(at + 1, "of") ? at + 2 : at + 1;
            YearMonth month =
                    s.isYear(year) ? YearMonth.of(s.number(year), CalendarWords.month(s.word(at))) : latest(at);
            return Optional.of(part(month, partBefore(at)));
        });
    }

    private String partBefore(int month) {
        for (int i = month - 1; i >= Math.max(from, month - 3); i--) {
            if (s.isOneOf(i, PARTS)) {
                return s.word(i);
            }
        }
        return "";
    }

    private static Period part(YearMonth month, String part) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        String words = (part.isEmpty() ? "" : part + " ") + title(month.getMonth());
        return switch (part) {
            case "early", "start", "beginning" -> new Period("", first, month.atDay(13), words);
            case "mid" -> new Period("", month.atDay(8), month.atDay(22), words);
            case "late", "end" -> new Period("", month.atDay(17), last.plusDays(2), words);
            default -> new Period("", first, last, words);
        };
    }

    /// "in 2007-08", "last season", "earlier this term".
    private Optional<Period> season() {
        return each(at -> {
            if (!s.season(at).isEmpty()) {
                return Optional.of(Period.ofSeason(s.season(at)));
            }
            boolean season = s.isOneOf(at, "season", "campaign", "term", "seasons");
            if (!season || at == from) {
                return Optional.empty();
            }
            if (s.is(at + 1, "ago") && s.isCardinal(at - 1)) {
                return Optional.of(Period.ofSeason(Setting.seasonOf(day.minusYears(s.number(at - 1)))));
            }
            return switch (s.word(at - 1)) {
                case "last", "previous" -> Optional.of(Period.ofSeason(c.lastSeason()));
                case "this", "current", "the" -> Optional.of(Period.ofSeason(Setting.seasonOf(day)));
                default -> Optional.empty();
            };
        });
    }

    private Optional<Period> year() {
        return each(at -> {
            if (s.isYear(at) && s.number(at) <= day.getYear()) {
                return Optional.of(calendar(s.number(at)));
            }
            boolean told = s.is(at, "year") && s.isOneOf(at - 1, "last", "this");
            return told
                    ? Optional.of(calendar(s.is(at - 1, "last") ? day.getYear() - 1 : day.getYear()))
                    : Optional.empty();
        });
    }

    private YearMonth latest(int month) {
        return CalendarWords.latest(s.word(month), day);
    }

    private static Period calendar(int year) {
        return new Period("", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
    }

    private static Period time(LocalDate first, int days) {
        LocalDate last = first.plusDays(days - 1L);
        return new Period("", first, last, Horizon.days(first, last).replaceFirst("^(on|from) ", ""));
    }

    private static String title(Month month) {
        String name = month.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
