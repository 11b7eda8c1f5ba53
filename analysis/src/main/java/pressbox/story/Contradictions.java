package pressbox.story;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import pressbox.fact.Availability;
import pressbox.fact.Fact;
import pressbox.fact.Result;
import pressbox.fact.ReturnTime;
import pressbox.fact.Transfer;
import pressbox.football.Score;
import pressbox.reading.Filed;

/// Finds where outlets of different owners disagree about one fact within two days.
///
/// Compared are a player's fitness and return, a match's score, and whether a move is on, off or done. What an outlet
/// said last counts, so that a correction is no contradiction.
public final class Contradictions {
    private static final Duration SAME_TIME = Duration.ofDays(2);

    private Contradictions() {}

    private record Said<F extends Fact>(Filed filed, F fact) {}

    /// The matters on which the outlets of a story disagree, each with one statement of each owner group.
    public static List<Contradiction> of(Story story) {
        List<Contradiction> found = new ArrayList<>();
        matters(story, Availability.class, state -> Optional.of(state.person().name()))
                .forEach((player, said) -> {
                    add("Whether " + player + " can play", said, Contradictions::otherState, found);
                    add("When " + player + " is back", said, Contradictions::otherReturn, found);
                });
        matters(story, Result.class, Contradictions::match)
                .forEach((match, said) -> add("How " + match + " ended", said, Contradictions::otherScore, found));
        matters(story, Transfer.class, Contradictions::move)
                .forEach((move, said) ->
                        add("How the move of " + move + " stands", said, Contradictions::otherEnd, found));
        return found;
    }

    private static <F extends Fact> Map<String, List<Said<F>>> matters(
            Story story, Class<F> kind, Function<F, Optional<String>> matter) {
        Map<String, Map<String, Said<F>>> byMatter = new LinkedHashMap<>();
        for (Filed filed : story.articles()) {
            filed.reading()
                    .facts(kind)
                    .forEach(fact -> matter.apply(fact)
                            .ifPresent(what -> byMatter.computeIfAbsent(what, added -> new LinkedHashMap<>())
                                    .put(filed.owner(), new Said<>(filed, fact))));
        }
        Map<String, List<Said<F>>> matters = new LinkedHashMap<>();
        byMatter.forEach((what, said) -> matters.put(what, List.copyOf(said.values())));
        return matters;
    }

    private static <F extends Fact> void add(
            String what, List<Said<F>> said, BiPredicate<Said<F>, Said<F>> differ, List<Contradiction> found) {
        List<Statement> statements = said.stream()
                .filter(one -> said.stream().anyMatch(other -> sameTime(one, other) && differ.test(one, other)))
                .map(one -> new Statement(
                        one.filed().outlet(),
                        one.filed().address(),
                        one.fact().evidence().words()))
                .toList();
        if (statements.size() > 1) {
            found.add(new Contradiction(what, statements));
        }
    }

    private static boolean sameTime(Said<?> one, Said<?> other) {
        return Duration.between(one.filed().at(), other.filed().at()).abs().compareTo(SAME_TIME) <= 0;
    }

    private static boolean otherState(Said<Availability> one, Said<Availability> other) {
        return one.fact().status() != other.fact().status();
    }

    private static boolean otherReturn(Said<Availability> one, Said<Availability> other) {
        return back(one).flatMap(first -> back(other).map(first::conflicts)).orElse(false);
    }

    private static Optional<ReturnTime> back(Said<Availability> said) {
        return ReturnTime.read(
                said.fact().until(), said.filed().at().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// Both sides in the order of the alphabet, with the day where it is known: only scores of one match
    /// compare.
    private static Optional<String> match(Result result) {
        String first = result.first().name();
        String second = result.second().name();
        String sides = first.compareTo(second) < 0 ? first + " v " + second : second + " v " + first;
        return result.score()
                .map(score -> sides + result.date().map(day -> " on " + day).orElse(""));
    }

    private static boolean otherScore(Said<Result> one, Said<Result> other) {
        return !score(one.fact()).equals(score(other.fact()));
    }

    /// In the order of [#match].
    private static Optional<Score> score(Result result) {
        boolean inOrder = result.first().name().compareTo(result.second().name()) < 0;
        return result.score().map(score -> inOrder ? score : score.turned());
    }

    private static Optional<String> move(Transfer move) {
        boolean talk = move.type() != Transfer.Type.EXTENSION && move.type() != Transfer.Type.APPOINTMENT;
        return talk
                ? Optional.of(move.person().name()
                        + move.to().map(club -> " to " + club.name()).orElse(""))
                : Optional.empty();
    }

    private static boolean otherEnd(Said<Transfer> one, Said<Transfer> other) {
        return side(one.fact()) != side(other.fact());
    }

    private enum Side {
        ON,
        OFF,
        DONE
    }

    private static Side side(Transfer move) {
        return switch (move.stage()) {
            case INTEREST, CONTACT, TERMS, BID, BID_REJECTED, AGREED, MEDICAL, QUIET -> Side.ON;
            case DENIED, DEAD -> Side.OFF;
            case DONE -> Side.DONE;
        };
    }
}
