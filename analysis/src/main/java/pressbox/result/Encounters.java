package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pressbox.fact.Result.Home;
import pressbox.football.Named;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Phrases;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// The matches that a line names, whenever they are.
final class Encounters {
    private static final Phrases<Meeting> PHRASES = Phrases.load(Encounters.class, "fixtures.txt", Meeting::read);
    private static final WordSet TOWARDS = Words.of("with against at to versus v vs opponents opponent up from of and");

    private static final WordSet AGAINST = Words.of("against v vs versus");
    private static final WordSet VERSUS = Words.of("v vs versus");
    private static final WordSet BREAKS = Words.of("and being but when while who which that");

    private final Line line;
    private final Sides sides;
    private final Opponents opponents;
    private final Actors actors;
    private final Running running;
    private final Predicate<Hit<Meeting>> wanted;

    /// @param wanted the phrases of which the matches are asked for
    Encounters(Line line, Clauses clauses, Sides sides, Running running, Predicate<Hit<Meeting>> wanted) {
        this.wanted = wanted;
        this.line = line;
        this.sides = sides;
        this.running = running;
        this.opponents = new Opponents(line, clauses, sides, running);
        this.actors = new Actors(line, clauses, sides, running);
    }

    Actors actors() {
        return actors;
    }

    /// The phrases of a line that name a match.
    static List<Hit<Meeting>> in(Line line) {
        return PHRASES.in(line);
    }

    List<Encounter> of(List<Hit<Meeting>> hits) {
        List<Encounter> found = new ArrayList<>();
        for (Hit<Meeting> hit : hits) {
            found.addAll(read(hit));
        }
        return found;
    }

    private List<Encounter> read(Hit<Meeting> hit) {
        if (hit.slots().size() == 2) {
            return between(hit, hit.slots().get(0), hit.slots().get(1));
        }
        if (hit.value().host() == Meeting.Host.GROUND) {
            return atGround(hit);
        }
        if (hit.value().host() == Meeting.Host.PAIR) {
            return ofPair(hit);
        }
        if (hit.value().host() == Meeting.Host.SLOT) {
            return inSlot(hit);
        }
        if (line.has(BREAKS, hit.first() + 1, hit.last())
                || line.is(hit.last() + 1, "for")
                || (line.is(hit.last(), "welcome") && line.is(hit.last() + 1, "to"))) {
            return List.of();
        }
        int from = line.is(hit.last() + 1, ":") ? hit.last() + 2 : hit.last() + 1;
        List<Side> behind = opponents.behind(from, line.has(TOWARDS, hit.last(), hit.last() + 1) ? 6 : 4);
        if (behind.isEmpty()
                && (hit.value().ahead() == Meeting.Ahead.FUTURE || line.has(AGAINST, hit.last(), hit.last() + 1))
                && Days.isNamed(line)) {
            behind = opponents.strangerBehind(hit.last() + 1).map(List::of).orElse(List.of());
        }
        if (behind.isEmpty() && hit.slots().size() == 1 && hit.value().host() != Meeting.Host.OPEN) {
            int slot = hit.slots().getFirst();
            behind = sides.at(slot).map(side -> List.of(new Side(side, slot))).orElse(List.of());
        }
        if (behind.isEmpty()) {
            return atGround(hit);
        }
        return against(hit, behind);
    }

    private List<Encounter> inSlot(Hit<Meeting> hit) {
        int slot = hit.slots().getFirst();
        return sides.isNamed(slot)
                ? sides.at(slot)
                        .map(side -> against(hit, List.of(new Side(side, slot))))
                        .orElse(List.of())
                : List.of();
    }

    private List<Encounter> against(Hit<Meeting> hit, List<Side> behind) {
        List<Encounter> found = new ArrayList<>();
        for (Side side : behind) {
            actors.isObject(side.at());
        }
        if (!wanted.test(hit)) {
            return List.of();
        }
        for (Side side : behind) {
            Named second = side.named();
            Optional<Named> stated = actors.stated(hit.first(), hit.last(), one -> Side.canMeet(one, second));
            Optional<Named> first = stated.isPresent() ? stated : carried(second);
            if (first.isPresent()) {
                found.add(new Encounter(first.get(), second, home(hit, first.get(), second), hit));
            }
        }
        return found;
    }

    /// What is to come mostly concerns the side that the article is about.
    private Optional<Named> carried(Named other) {
        return running.topic(one -> Side.canMeet(one, other))
                .or(() -> running.subject(one -> Side.canMeet(one, other)));
    }

    private List<Encounter> between(Hit<Meeting> hit, int one, int other) {
        Optional<Named> first = sides.at(one);
        Optional<Named> second = sides.at(other);
        if (first.isEmpty()
                || second.isEmpty()
                || !Side.canMeet(first.get(), second.get())
                || line.is(hit.first() - 1, "or")
                || line.is(hit.first() - 1, "in")
                || !wanted.test(hit)) {
            return List.of();
        }
        Home home = home(hit, first.get(), second.get());
        return List.of(new Encounter(
                first.get(), second.get(), home == Home.UNKNOWN && isListed(hit) ? Home.FIRST : home, hit));
    }

    /// "Town v Rovers" names the host first.
    private boolean isListed(Hit<Meeting> hit) {
        return line.has(VERSUS, hit.first(), hit.last());
    }

    private List<Encounter> ofPair(Hit<Meeting> hit) {
        if (line.has(TOWARDS, hit.last() + 1, hit.last() + 4)
                && !opponents.behind(hit.last() + 1, 4).isEmpty()) {
            return List.of();
        }
        if (!wanted.test(hit)) {
            return List.of();
        }
        return running.pair()
                .map(pair -> List.of(
                        new Encounter(pair.first(), pair.second(), home(hit, pair.first(), pair.second()), hit)))
                .orElse(List.of());
    }

    /// "The trip to Lantern Lane" is one to the club at home there.
    private List<Encounter> atGround(Hit<Meeting> hit) {
        if (hit.value().host() != Meeting.Host.SECOND && hit.value().host() != Meeting.Host.GROUND) {
            return List.of();
        }
        for (int i = hit.last(); i < Math.min(line.size(), hit.last() + 4); i++) {
            Optional<Named> host = opponents.hostAt(i);
            if (host.isPresent()) {
                if (!wanted.test(hit)) {
                    return List.of();
                }
                return visitors(hit)
                        .filter(one -> Side.canMeet(one, host.get()))
                        .map(first -> List.of(new Encounter(first, host.get(), Home.SECOND, hit)))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /// Who plays there: a national team may be at home on a club's ground.
    private Optional<Named> visitors(Hit<Meeting> hit) {
        return actors.plain(hit.first());
    }

    /// "At Town", not "at home to Town".
    private boolean isAt(Hit<?> hit) {
        return line.is(hit.last(), "at") && !line.is(hit.last() + 1, "home");
    }

    private Home home(Hit<Meeting> hit, Named first, Named second) {
        Optional<Named> ground = opponents.groundsClub(hit.first(), hit.last());
        if (ground.filter(club -> Side.same(club, first)).isPresent()) {
            return Home.FIRST;
        }
        if (ground.filter(club -> Side.same(club, second)).isPresent() || isAt(hit)) {
            return Home.SECOND;
        }
        return switch (hit.value().host()) {
            case FIRST -> Home.FIRST;
            case SECOND, GROUND -> Home.SECOND;
            case OPEN, PAIR, SLOT -> Home.UNKNOWN;
        };
    }
}
