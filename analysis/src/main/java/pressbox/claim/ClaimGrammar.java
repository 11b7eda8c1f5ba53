package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pressbox.almanac.RunKind;

/// What a sentence claims, as questions that the record can be asked; every one of them must hold.
final class ClaimGrammar {
    private static final Figure GOALS = new Figure.Total(Sum.SCORED);

    private ClaimGrammar() {}

    static List<Question> read(Context c) {
        List<Question> questions = new ArrayList<>();
        Optional<Question> never = NotRecorded.read(c).or(() -> Unnamed.read(c)).or(() -> Managers.read(c));
        if (never.isPresent()) {
            return List.of(never.get());
        }
        List<Tally> tallies = Tallies.in(c);
        Optional<Question> told = SeasonRecordReader.read(c, tallies)
                .or(() -> HeadToHeadReader.read(c, tallies))
                .or(() -> MeetingBalance.read(c))
                .or(() -> SeasonLineReader.inCode(c, tallies));
        if (told.isPresent()) {
            return orPlayers(withFigures(told.get(), c, tallies), c);
        }
        Optional<AmongSides> among = AmongSidesReader.read(c);
        if (among.isPresent()) {
            return orPlayers(together(among.get(), c, tallies), c);
        }
        Starts.Read starts = Starts.read(c);
        Standings.Read standings = Standings.read(starts.rest());
        questions.addAll(starts.questions());
        questions.addAll(standings.questions());
        Doubles.read(c).ifPresent(questions::add);
        questions.addAll(readMatches(standings.rest(), questions.isEmpty(), standings.tellsALine()));
        if (questions.isEmpty()) {
            NotRecorded.mentioned(c).ifPresent(questions::add);
        }
        return orPlayers(questions, c);
    }

    /// What is claimed of matches, runs and counts of them.
    ///
    /// @param alone  whether the sentence claims nothing else
    /// @param inLine whether it told its club's line in the table, which its figures are of
    private static List<Question> readMatches(Context c, boolean alone, boolean inLine) {
        Optional<LongestRun> longest = LongestRunReader.read(c);
        if (longest.isPresent()) {
            return List.of(longest.get());
        }
        List<Question> questions = new ArrayList<>();
        Context rest = c;
        boolean ofAll = LeagueWide.is(c);
        for (Told run : RunReader.read(c)) {
            if (ofAll && run.question() instanceof RunClaim claim && claim.length() > 1) {
                questions.add(claim.horizon() instanceof Horizon.LevelWithRecord ? claim.undated() : claim);
                questions.add(ofAll(claim, c.sentence()));
            } else {
                questions.add(run.question());
            }
            rest = rest.outside(run.first(), run.end());
        }
        if (!questions.isEmpty()) {
            questions.addAll(CountReader.beside(rest));
        }
        if (questions.isEmpty() && !inLine) {
            List<Tally> tallies = Tallies.in(c);
            SeasonLineReader.read(c, tallies)
                    .or(() -> alone ? Optional.empty() : SeasonLineReader.beside(c, tallies))
                    .ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            WorstRun.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            questions.addAll(CountReader.inWindows(c));
        }
        if (questions.isEmpty()) {
            BiggestReader.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            questions.addAll(CountReader.inPeriods(c));
        }
        if (questions.isEmpty() && alone) {
            LastDated.read(c).ifPresent(questions::add);
            questions.addAll(StatedResultReader.read(c));
            if (questions.isEmpty()) {
                questions.addAll(StatedMeetings.read(c));
            }
            HonoursReader.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            FirstReader.read(c).ifPresent(questions::add);
        }
        return questions;
    }

    /// Goals that a player scored are not in the record.
    private static List<Question> orPlayers(List<Question> questions, Context c) {
        boolean may = questions.isEmpty() || questions.stream().anyMatch(ClaimGrammar::isAboutGoals);
        Optional<Question> players = may ? Players.read(c) : Optional.empty();
        return players.map(List::of).orElse(questions);
    }

    private static Question ofAll(RunClaim run, Sentence s) {
        boolean shared = s.has("equalled", "equalling", "equals", "matching", "matched");
        return new LeagueRun(run.club(), run.kind(), run.length(), shared, run.contest(), run.where());
    }

    /// A record with the other figures of its season: "with four wins and 22 points, their fewest ever".
    private static List<Question> withFigures(Question told, Context c, List<Tally> tallies) {
        boolean record = told instanceof SeasonRecord || told instanceof LeagueSeasonRecord;
        Optional<Question> line =
                record && tallies.size() > 1 ? SeasonLineReader.ofSeason(c, tallies) : Optional.empty();
        return line.map(l -> List.of(told, l)).orElse(List.of(told));
    }

    /// What is said of other sides, and the club's own figures that stand beside it; nothing where those are not
    /// understood.
    private static List<Question> together(AmongSides among, Context c, List<Tally> tallies) {
        boolean figures = c.numerals().stream().anyMatch(n -> n.unit() != Numeral.Unit.OTHER);
        if (!figures || among.claim() == AmongSides.Claim.BEHIND_SOME) {
            return List.of(among);
        }
        List<Question> questions = new ArrayList<>();
        SeasonLineReader.ofSeason(c, tallies).ifPresent(questions::add);
        if (questions.isEmpty()) {
            questions.addAll(CountReader.inPeriods(c));
        }
        return questions.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(among), questions.stream()).toList();
    }

    private static boolean isAboutGoals(Question question) {
        return switch (question) {
            case RunClaim q -> q.kind() == RunKind.SCORING || q.kind() == RunKind.SCORELESS;
            case WindowCount q -> q.kind() == RunKind.SCORING || q.kind() == RunKind.SCORELESS;
            case SeasonCount q -> q.kind() == RunKind.SCORING || q.kind() == RunKind.SCORELESS;
            case WindowSum q -> q.sum() == Sum.SCORED;
            case SeasonSum q -> q.sum() == Sum.SCORED;
            case FirstSince q -> q.feat().kind() == RunKind.SCORING;
            case LastTime q -> q.feat().kind() == RunKind.SCORING;
            case BiggestSince q -> false;
            case TablePlace q -> false;
            case TableGap q -> false;
            case StartLevel q -> false;
            case WorstRun q -> false;
            case BestStart q -> false;
            case Doubles q -> false;
            case SeasonLine q -> false;
            case SeasonRecord q -> q.figure().equals(GOALS);
            case HeadToHead q -> false;
            case MeetingBalance q -> false;
            case AmongSides q -> q.figure().equals(GOALS);
            case LeagueSeasonRecord q -> q.figure().equals(GOALS);
            case LeagueRun q -> false;
            case LongestRun q -> false;
            case StatedResult q -> false;
            case StatedMeetings q -> false;
            case Honours q -> false;
            case NotRecorded q -> false;
            case Unnamed q -> false;
        };
    }
}
