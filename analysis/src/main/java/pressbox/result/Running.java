package pressbox.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Line;
import pressbox.phrase.Sheet;

/// What a sentence may leave open because the ones before it told: whom it is about, and who speaks.
final class Running {
    private final Sheet sheet;
    private final Set<String> named = new HashSet<>();
    private final Optional<Named> nation;
    private final Optional<Pair> title;
    private Optional<Named> club = Optional.empty();
    private Optional<Named> country = Optional.empty();
    private Optional<Named> subject = Optional.empty();
    private Optional<Named> voice = Optional.empty();
    private Optional<Named> latest = Optional.empty();
    private Optional<Pair> lastTwo = Optional.empty();
    private int paragraph = -2;

    Running(Sheet sheet) {
        this.sheet = sheet;
        this.nation = mostNamedNation(sheet);
        this.title = titlePair(sheet);
    }

    private Optional<Named> mostNamedNation(Sheet sheet) {
        Map<String, Integer> counts = new HashMap<>();
        Optional<Named> most = Optional.empty();
        int best = 0;
        for (Line line : sheet.lines()) {
            Sides sides = new Sides(line, sheet.prose().text());
            for (int i = 0; i < line.size(); i++) {
                sides.at(i).ifPresent(one -> named.add(one.name()));
                Optional<Named> side = sides.at(i).filter(Nation.class::isInstance);
                if (side.isPresent()) {
                    int count = counts.merge(side.get().name(), 1, Integer::sum);
                    if (count > best) {
                        best = count;
                        most = side;
                    }
                }
            }
        }
        return most;
    }

    Prose prose() {
        return sheet.prose();
    }

    Affiliations affiliations() {
        return sheet.affiliations();
    }

    Optional<Named> topic() {
        return sheet.topic();
    }

    /// The club or the national team that the article is most about.
    Optional<Named> topic(Predicate<Named> fits) {
        return sheet.topic().filter(fits).or(() -> nation.filter(fits));
    }

    /// The side that the sentences before are about.
    Optional<Named> subject(Predicate<Named> fits) {
        return subject.filter(fits).or(() -> club.filter(fits)).or(() -> country.filter(fits));
    }

    /// The two sides whose match the text tells of: the last two that it named, else those of the title.
    Optional<Pair> pair() {
        return lastTwo.or(() -> title);
    }

    private void note(Named side) {
        if (latest.filter(one -> Side.same(one, side)).isPresent()) {
            return;
        }
        lastTwo = latest.filter(one -> Side.canMeet(one, side))
                .map(one -> new Pair(one, side))
                .or(() -> lastTwo);
        latest = Optional.of(side);
    }

    /// The other of the two sides that the title brings together, as seen from the one the text is about.
    Optional<Named> opponent() {
        return title.flatMap(
                pair -> subject(pair::has).or(() -> topic(pair::has)).flatMap(pair::other));
    }

    /// Two sides that the title names, and no third.
    private static Optional<Pair> titlePair(Sheet sheet) {
        List<Named> named = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.place() != Line.Place.TITLE) {
                break;
            }
            Sides sides = new Sides(line, sheet.prose().text());
            for (int i = 0; i < line.size(); i++) {
                sides.at(i)
                        .filter(side -> named.stream().noneMatch(one -> Side.same(one, side)))
                        .ifPresent(named::add);
            }
        }
        return named.size() == 2 && Side.canMeet(named.get(0), named.get(1))
                ? Optional.of(new Pair(named.get(0), named.get(1)))
                : Optional.empty();
    }

    /// The side of the writer who says "we".
    Optional<Named> writer(Predicate<Named> fits) {
        return prose().beat().club().map(Named.class::cast).filter(fits).or(() -> topic(fits));
    }

    /// The side of the speaker who says "we".
    Optional<Named> voice(Predicate<Named> fits) {
        return voice.filter(fits).or(() -> writer(fits));
    }

    /// Must be called with each line before it is read.
    void enter(Line line) {
        if (line.paragraph() != paragraph && line.place() != Line.Place.BODY) {
            subject = Optional.empty();
            club = Optional.empty();
            country = Optional.empty();
            voice = Optional.empty();
        }
        paragraph = line.paragraph();
        for (int i = 0; i < line.size(); i++) {
            if (line.item(i).isName() && !line.isSpeech(i)) {
                line.item(i).person().flatMap(this::clubOf).ifPresent(club -> voice = Optional.of(club));
            }
        }
    }

    /// Must be called with each line after it is read.
    void leave(Actors actors) {
        subject = actors.subject().or(() -> subject);
        club = subject.filter(side -> !(side instanceof Nation)).or(() -> club);
        country = subject.filter(Nation.class::isInstance).or(() -> country);
        actors.named().forEach(this::note);
    }

    /// The club for which somebody plays or works.
    Optional<Named> clubOf(Person person) {
        return switch (affiliations().role(person)) {
            case JOURNALIST, PUNDIT, AGENT -> affiliations().stated(person).map(Named.class::cast);
            case PLAYER, MANAGER, COACH, DIRECTOR, OWNER, FORMER, UNKNOWN ->
                affiliations().club(person).filter(this::isOfThisArticle).map(Named.class::cast);
        };
    }

    /// Where an article names clubs, the name book's word for a person's club is too new or too old for it unless it is
    /// one of them.
    private boolean isOfThisArticle(Club one) {
        return named.contains(one.name()) || named.size() < 2;
    }

    /// Whether the article itself tells somebody's club.
    boolean isStated(Person person) {
        return affiliations().stated(person).isPresent();
    }

    private static final Set<Person.Role> LEADERS = Set.of(Person.Role.MANAGER, Person.Role.COACH);

    boolean leads(Person person) {
        return LEADERS.contains(affiliations().role(person));
    }
}
