package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.text.CalendarWords;

/// Reads what a season adds up to: "three league wins this season", "none of six lost at home", "ten points
/// from 31".
final class SeasonReader {
    private static final List<Phrase> THIS_SEASON = Phrase.all(
            "this|the|current|whole|entire|all|far <season>", "to <their> name", "so far", "all <season>", "to date");
    private static final List<Phrase> PLAYED = Phrase.all(
            "of|from|in|out|after of? <their>? *1 # *4 <match>", "from|after|in # *4 <match>", "from|of <their>? # ");

    private static final Phrase POINTS_FROM = Phrase.of("# points from|after|in *2 #");

    private SeasonReader() {}

    /// "Relegated with ten points from 31 games": the points can be told.
    static boolean addsPointsUp(Context c) {
        return POINTS_FROM.find(c.sentence()).isPresent();
    }

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        boolean season = Phrase.first(THIS_SEASON, s).isPresent();
        Optional<String> named = season(s);
        for (int at = 0; at < s.size(); at++) {
            Optional<Quantity> quantity = Quantity.at(s, at);
            if (quantity.isEmpty() || s.is(at - 1, "by") || isAge(s, at)) {
                continue;
            }
            Optional<Question> question =
                    at(c, quantity.get(), season || named.isPresent(), named.orElse(currentSeason(c)));
            if (question.isPresent()) {
                return question;
            }
        }
        return season ? withoutNumber(c, named.orElse(currentSeason(c))) : Optional.empty();
    }

    /// "the 29-year-old", "20 April".
    private static boolean isAge(Sentence s, int at) {
        return s.isCardinal(at)
                && (s.isOneOf(s.numberEnd(at), Set.of("year", "years"))
                        || s.isOneOf(s.numberEnd(at), CalendarWords.MONTHS)
                        || s.isOneOf(at - 1, CalendarWords.MONTHS));
    }

    private static String currentSeason(Context c) {
        return Setting.seasonOf(c.day());
    }

    static Optional<String> season(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (!s.season(i).isEmpty()) {
                return Optional.of(s.season(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Question> at(Context c, Quantity q, boolean season, String which) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> played = Phrase.first(
                PLAYED.stream()
                        .filter(p -> p.find(s, q.end(), Math.min(s.size(), q.end() + 10))
                                .isPresent())
                        .toList(),
                s);
        Optional<Integer> of = PLAYED.stream()
                .flatMap(p -> p.find(s, q.end(), Math.min(s.size(), q.end() + 10)).stream())
                .map(f -> f.numbers().getLast())
                .filter(token -> !Counts.isOther(s, token) && !s.isOneOf(token - 1, Set.of("last", "past", "previous")))
                .map(s::number)
                .findFirst();
        String club = c.subjectBefore(q.token());
        Contest contest = c.contest();
        Where where = c.where(0, s.size(), club);
        int first = played.isPresent() ? Math.max(q.end(), played.get().first()) : s.size();
        Optional<Sum> sum = WindowReader.sumOf(s, q, Math.min(s.size(), q.end() + 3));
        if (sum.isPresent()) {
            return season || of.isPresent()
                    ? Optional.of(new SeasonSum(club, sum.get(), q.amount(), of, which, contest, where))
                    : Optional.empty();
        }
        boolean theirs = of.isPresent() && s.has("their", "the", "its");
        if (!season && !theirs) {
            return Optional.empty();
        }
        Optional<RunKind> kind = WindowReader.kindOf(s, q, Math.min(first, s.size()), q.token());
        if (kind.isEmpty() && season && s.is(q.end(), "of")) {
            kind = Counts.kindIn(s, q.end(), s.size() - 1);
        }
        return kind.map(k -> new SeasonCount(club, k, q.amount(), of, which, contest, where));
    }

    private static final Phrase EVERY = Phrase.of("each|every|all|both *1 <their>? *4 <match>");

    /// "have won every home game this season": none that was not won.
    private static Optional<Question> everyOne(Context c, String which) {
        Sentence s = c.sentence();
        return EVERY.find(s)
                .flatMap(found -> Counts.kindIn(s, found.first() - 1, Math.max(0, found.first() - 4))
                        .flatMap(SeasonReader::opposite)
                        .map(none -> {
                            String club = c.subjectBefore(found.first());
                            return new SeasonCount(
                                    club,
                                    none,
                                    Amount.exactly(0),
                                    Optional.empty(),
                                    which,
                                    c.contest(),
                                    c.where(0, s.size(), club));
                        }));
    }

    private static Optional<RunKind> opposite(RunKind kind) {
        return switch (kind) {
            case WINNING -> Optional.of(RunKind.WINLESS);
            case LOSING -> Optional.of(RunKind.UNBEATEN);
            case DRAWING -> Optional.of(RunKind.DECISIVE);
            case CLEAN_SHEETS -> Optional.of(RunKind.CONCEDING);
            default -> Optional.empty();
        };
    }

    /// "yet to win this season", "unbeaten at home this season".
    private static Optional<Question> withoutNumber(Context c, String which) {
        Optional<Question> every = everyOne(c, which);
        if (every.isPresent()) {
            return every;
        }
        return Cores.find(c.sentence()).flatMap(core -> {
            RunKind never = switch (core.kind()) {
                case UNBEATEN -> RunKind.LOSING;
                case WINLESS -> RunKind.WINNING;
                case SCORELESS -> RunKind.SCORING;
                case CLEAN_SHEETS -> RunKind.CONCEDING;
                case CONCEDING -> RunKind.CLEAN_SHEETS;
                case SCORING -> RunKind.SCORELESS;
                default -> null;
            };
            if (never == null) {
                return Optional.empty();
            }
            String club = c.subjectBefore(core.first());
            return Optional.of(new SeasonCount(
                    club,
                    never,
                    Amount.exactly(0),
                    Optional.empty(),
                    which,
                    c.contest(),
                    c.where(0, c.sentence().size(), club)));
        });
    }
}
