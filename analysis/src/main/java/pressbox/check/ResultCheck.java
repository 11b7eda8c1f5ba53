package pressbox.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.fact.Result;
import pressbox.fact.Result.Home;
import pressbox.football.Club;
import pressbox.football.Match;
import pressbox.football.Named;
import pressbox.football.Score;
import pressbox.reading.Reading;

/// Stated scores that the record contradicts.
///
/// With a day, the match of that day decides (a day's difference is let pass). Without one only the last meeting can
/// be meant, and only if it is recent and no meeting of the last year ended as stated. Where the text says who was at
/// home, only meetings at that ground are asked.
final class ResultCheck {
    private static final int RECENT_DAYS = 10;
    private static final int DAY_SLACK = 1;

    private ResultCheck() {}

    static List<Finding> of(Reading draft, Background background) {
        if (background.almanac().isEmpty()) {
            return List.of();
        }
        Almanac almanac = background.almanac().get();
        LocalDate today = background.now().atZone(ZoneOffset.UTC).toLocalDate();
        List<Finding> findings = new ArrayList<>();
        draft.facts(Result.class)
                .forEach(result ->
                        wrong(result, almanac, today).ifPresent(match -> findings.add(finding(result, match))));
        return findings;
    }

    private static Optional<Match> wrong(Result result, Almanac almanac, LocalDate today) {
        Optional<String> first = name(result.first(), almanac);
        Optional<String> second = name(result.second(), almanac);
        if (result.score().isEmpty() || first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        Score stated = result.score().get();
        History meetings = almanac.history(first.get(), Scope.ALL.against(second.get()), today);
        return result.date().isPresent()
                ? onDay(meetings, first.get(), stated, result.date().get())
                : lastTime(at(result.home(), meetings, first.get()), first.get(), stated, today);
    }

    private static List<Match> at(Home home, History meetings, String first) {
        return meetings.all().stream()
                .filter(match -> switch (home) {
                    case FIRST -> match.home().equals(first);
                    case SECOND -> match.away().equals(first);
                    case NEUTRAL, UNKNOWN -> true;
                })
                .toList();
    }

    private static Optional<Match> onDay(History meetings, String first, Score stated, LocalDate day) {
        for (Match match : meetings.all()) {
            if (Math.abs(match.date().toEpochDay() - day.toEpochDay()) <= DAY_SLACK) {
                return ended(match, first, stated) ? Optional.empty() : Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> lastTime(List<Match> meetings, String first, Score stated, LocalDate today) {
        if (meetings.isEmpty() || meetings.getLast().date().isBefore(today.minusDays(RECENT_DAYS))) {
            return Optional.empty();
        }
        LocalDate oldest = today.minusYears(1);
        boolean endedSo =
                meetings.stream().anyMatch(match -> match.date().isAfter(oldest) && ended(match, first, stated));
        return endedSo ? Optional.empty() : Optional.of(meetings.getLast());
    }

    private static boolean ended(Match match, String first, Score stated) {
        return match.score().equals(match.home().equals(first) ? stated : stated.turned());
    }

    private static Optional<String> name(Named side, Almanac almanac) {
        return side instanceof Club club ? almanac.clubName(club) : Optional.empty();
    }

    private static Finding finding(Result result, Match match) {
        return new Finding(
                Finding.Code.RESULT_WRONG,
                Finding.Severity.BLOCK,
                result.evidence().span(),
                Excerpt.of(result.evidence().words()) + " is not the recorded score, which is " + match.home() + " "
                        + match.score() + " " + match.away() + " on " + Excerpt.day(match.date()) + ": correct it.",
                List.of(match.toString()));
    }
}
