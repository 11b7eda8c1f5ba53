package pressbox.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pressbox.claim.Horizon.Between;
import pressbox.claim.Horizon.Bound;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Finds how far back a sentence says one has to look.
final class HorizonReader {
    private record Era(Phrase words, LocalDate begin) {}

    /// A horizon and the token at which its words begin; the sentence's size where there are none.
    record Placed(Horizon horizon, int first) {}

    private static final List<Phrase> EVER = Phrase.all(
            "equalled|equalling|equals|equal|matched|matching|level *3 club <their>? record",
            "equalled|equalling|equals|equal|matched|matching *8 record|best|longest|worst|highest|biggest",
            "club record|records|best|worst",
            "clubs *4 longest|biggest|heaviest|worst|best|highest|lowest",
            "longest|biggest|heaviest|worst|best|highest|lowest|largest *8 of <their>|the|@club *8 league|history|existence|life|lives|stay|time",
            "longest|biggest|heaviest|worst|best|highest|lowest|largest *6 the club|side|team|they|@club *3 have|has|had",
            "more|bigger|longer|heavier|worse|better than ever",
            "than|as ever before",
            "clubs *2 record",
            "record *2 <win>|<loss>|<draw>",
            "in <their> *2 history",
            "in the history of",
            "in club history",
            "of all time|all-time",
            "all time|all-time *1 record|high|low|worst|best",
            "on record",
            "<neg> ever",
            "never before|previously",
            "ever before|known|had|have|suffered|endured|managed|recorded|gone|won|lost|put",
            "had|have|has *3 ever",
            "they|it *1 have|has|had *1 known",
            "longest|biggest|heaviest|worst|best|most|fewest|largest|widest *9 ever",
            "first time ever",
            "for the first time in a *2 match|game|fixture|meeting|derby",
            "the first time|occasion *1 they|@club|we|the *3 have|has|had|lost|won",
            "waited|waiting until|for *4 first",
            "maiden *3 <win>|<loss>|<draw>|clean",
            "first|maiden ever",
            "ever *2 longest|biggest|heaviest|worst|best",
            "for the first time in <their> *2 history|existence|lives",
            "unprecedented",
            "had|have|has never",
            "hadnt|havent|hasnt ever",
            "never had|have|has",
            "longest *4 they|have|has *3 known|suffered|endured|enjoyed|had",
            "widest|biggest|heaviest|largest *6 they|club *1 have|has|had *1 suffered|known|inflicted|recorded|managed|won|enjoyed");
    private static final List<Phrase> YEAR_COUNTS = List.of(
            Phrase.of("in|for|after|of # years|year"),
            Phrase.of("in|for|after more than # years"),
            Phrase.of("in|for|after over # years"),
            Phrase.of("in|for|after nearly|almost|close # years"),
            Phrase.of("in|for *2 exactly|precisely|some|fully|around|about # years"),
            Phrase.of("# years ago"),
            Phrase.of("#-year"),
            Phrase.of("# year wait|absence|gap|drought"));
    private static final List<Phrase> DECADES =
            Phrase.all("in|for a|one decade", "in|for a|one century", "in|for half a century");
    private static final WordSet LAST_TIME = WordSet.of(
            "last",
            "previous",
            "previously",
            "equalled",
            "equalling",
            "equals",
            "matched",
            "matching",
            "not",
            "unseen",
            "unmatched",
            "dating",
            "dated",
            "dates",
            "go",
            "goes",
            "back",
            "repeated",
            "repeating",
            "level");

    private static final WordSet JOINING = WordSet.of(
            "promotion",
            "election",
            "joining",
            "joined",
            "coming",
            "came",
            "entering",
            "entered",
            "returning",
            "returned",
            "return",
            "elected",
            "promoted",
            "formation",
            "elevation",
            "winning",
            "arrival",
            "rejoining",
            "reaching",
            "reached",
            "becoming",
            "moving");

    private final Sentence sentence;
    private final LocalDate day;

    private HorizonReader(Sentence sentence, LocalDate day) {
        this.sentence = sentence;
        this.day = day;
    }

    static Placed read(Sentence sentence, LocalDate day) {
        return new HorizonReader(sentence, day).read();
    }

    private static final List<Era> ERAS = List.of(
            new Era(Phrase.of("premier league era|history"), LocalDate.of(1992, 8, 1)),
            new Era(Phrase.of("premier league *4 ever"), LocalDate.of(1992, 8, 1)),
            new Era(Phrase.of("this|21st|twenty-first century"), LocalDate.of(2000, 1, 1)),
            new Era(Phrase.of("since the turn of the century|millennium"), LocalDate.of(2000, 1, 1)),
            new Era(Phrase.of("since the war"), LocalDate.of(1946, 8, 1)),
            new Era(Phrase.of("post war"), LocalDate.of(1946, 8, 1)),
            new Era(Phrase.of("since the second world war"), LocalDate.of(1946, 8, 1)));

    private Placed read() {
        for (Era era : ERAS) {
            Optional<Phrase.Found> found = era.words().find(sentence);
            if (found.isPresent()) {
                return new Placed(new Horizon.Ever(era.begin()), found.get().first());
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, "since")) {
                Optional<Horizon> horizon = since(at);
                if (horizon.isPresent()) {
                    return new Placed(horizon.get(), at);
                }
            }
        }
        Optional<Placed> lastTime = lastTime();
        if (lastTime.isPresent()) {
            return lastTime.get();
        }
        Optional<Placed> years = years();
        if (years.isPresent()) {
            return years.get();
        }
        for (int i = 0; i < EVER.size(); i++) {
            Optional<Phrase.Found> found = EVER.get(i).find(sentence).filter(f -> !isToRecord(f.first()));
            if (found.isPresent()) {
                Horizon horizon = i < 2 ? new Horizon.LevelWithRecord() : new Horizon.Ever(Contest.EVER);
                return new Placed(horizon, found.get().first());
            }
        }
        return new Placed(new Horizon.None(), sentence.size());
    }

    /// "since their promotion in 2020": there can be none before.
    private boolean isJoining(int at) {
        for (int i = at; i < at + 4; i++) {
            if (sentence.isOneOf(i, JOINING)) {
                return true;
            }
        }
        return false;
    }

    /// "to record a ninth win" sets no record.
    private boolean isToRecord(int at) {
        return sentence.is(at, "record") && sentence.isOneOf(at - 1, "to", "could", "would", "and", "will", "they");
    }

    /// The time that "since" names, if it names one; the year may stand a few words on ("since Holm won 7-0 in May
    /// 2005").
    private Optional<Horizon> since(int at) {
        if (isJoining(at + 1)) {
            for (int i = at + 1; i < Math.min(at + 12, sentence.size()); i++) {
                if (sentence.isYear(i)) {
                    return Optional.of(new Horizon.Ever(LocalDate.of(sentence.number(i), 7, 1)));
                }
            }
        }
        for (int i = at + 1; i < Math.min(at + 16, sentence.size()); i++) {
            if (sentence.isYear(i)) {
                return Optional.of(time(i));
            }
        }
        int named = at + 1;
        while (sentence.isOneOf(named, "the", "previous", "last", "early", "late") && named < at + 4) {
            named++;
        }
        String month = sentence.word(named);
        String next = CalendarWords.MONTHS.contains(month) ? month : sentence.word(at + 1);
        if (CalendarWords.MONTHS.contains(next)) {
            YearMonth latest = CalendarWords.latest(next, day);
            return Optional.of(new Between(latest.atDay(1), latest.atEndOfMonth(), title(next)));
        }
        if (next.equals("christmas") || next.equals("boxing") || (next.equals("new") && sentence.is(at + 2, "year"))) {
            int year = day.getMonthValue() == 12 && day.getDayOfMonth() > 26 ? day.getYear() : day.getYear() - 1;
            return Optional.of(new Between(LocalDate.of(year, 12, 20), LocalDate.of(year + 1, 1, 3), "Christmas"));
        }
        if (next.equals("last") && sentence.isOneOf(at + 2, "season", "term", "campaign")) {
            int year = day.getMonthValue() >= 7 ? day.getYear() : day.getYear() - 1;
            return Optional.of(new Between(LocalDate.of(year - 1, 7, 1), LocalDate.of(year, 6, 30), "last season"));
        }
        return Optional.empty();
    }

    /// "something they last did in 1987", "whose last comparable wait ended in 1975", "equalled the run of the autumn
    /// of 1975".
    private Optional<Placed> lastTime() {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.isYear(i)) {
                continue;
            }
            boolean was = sentence.isOneOf(i + 1, "was", "being", "is")
                    && sentence.is(i + 2, "the")
                    && sentence.is(i + 3, "last");
            if (was) {
                return Optional.of(new Placed(time(i), i));
            }
            for (int back = i - 1; back >= Math.max(0, i - 14); back--) {
                if (LAST_TIME.contains(sentence.word(back)) && !isLastOfMany(back)) {
                    return Optional.of(new Placed(time(i), back));
                }
            }
        }
        return Optional.empty();
    }

    /// "last 12 games", "last season" look forward from then, not back to it.
    private boolean isLastOfMany(int at) {
        return sentence.is(at, "last")
                && (sentence.isCardinal(at + 1) || sentence.isOneOf(at + 1, "season", "term", "time", "year"))
                && !sentence.is(at + 1, "time");
    }

    private Optional<Placed> years() {
        for (int i = 0; i < YEAR_COUNTS.size(); i++) {
            Optional<Phrase.Found> found = YEAR_COUNTS.get(i).find(sentence);
            if (found.isPresent()) {
                int years = sentence.number(found.get().numbers().getFirst());
                Bound bound = i == 1 || i == 2 ? Bound.MORE_THAN : i == 3 ? Bound.NEARLY : Bound.EXACTLY;
                return Optional.of(new Placed(
                        new Horizon.YearsAgo(years, bound), found.get().first()));
            }
        }
        int[] spans = {10, 100, 50};
        for (int i = 0; i < spans.length; i++) {
            Optional<Phrase.Found> found = DECADES.get(i).find(sentence);
            if (found.isPresent()) {
                return Optional.of(new Placed(
                        new Horizon.YearsAgo(spans[i], Bound.MORE_THAN),
                        found.get().first()));
            }
        }
        return Optional.empty();
    }

    /// The time that the year at token `at` and the words before it name.
    private Horizon time(int at) {
        String season = sentence.season(at);
        int year = sentence.number(at);
        if (!season.isEmpty()) {
            return new Between(LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 7, 31), season);
        }
        String before = sentence.word(at - 1).equals("of") ? sentence.word(at - 2) : sentence.word(at - 1);
        if (CalendarWords.MONTHS.contains(before)) {
            YearMonth month = YearMonth.of(year, CalendarWords.month(before));
            return new Between(month.atDay(1), month.atEndOfMonth(), title(before) + " " + year);
        }
        return switch (before) {
            case "spring" -> months(year, 2, 6, "the spring of " + year);
            case "summer" -> months(year, 5, 9, "the summer of " + year);
            case "autumn" -> months(year, 8, 12, "the autumn of " + year);
            case "winter" ->
                new Between(LocalDate.of(year - 1, 11, 15), LocalDate.of(year + 1, 3, 15), "the winter of " + year);
            default -> months(year, 1, 12, String.valueOf(year));
        };
    }

    private static Horizon months(int year, int from, int to, String words) {
        return new Between(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth(), words);
    }

    private static String title(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
