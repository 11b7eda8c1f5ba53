package pressbox.result;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Line;
import pressbox.phrase.Sheet;

/// What a sentence may leave open because the ones before it told: whom it is about, and who speaks.
///
/// Lines are looked at when somebody asks, so that an article without matches costs nothing.
final class Running {
    private static final Set<Person.Role> LEADERS = Set.of(Person.Role.MANAGER, Person.Role.COACH);

    private final Sheet sheet;
    private @Nullable Overview overview;
    /// Of each line how its sides stand in its phrases, where it has any.
    private final @Nullable Actors[] read;
    private Optional<Named> club = Optional.empty();
    private Optional<Named> country = Optional.empty();
    private Optional<Named> subject = Optional.empty();
    private boolean firm;
    private Optional<Named> voice = Optional.empty();
    private Optional<Named> latest = Optional.empty();
    private Optional<Pair> lastTwo = Optional.empty();
    private int paragraph = -2;
    private int at = -1;
    private int entered = -1;
    private int left = -1;

    Running(Sheet sheet) {
        this.sheet = sheet;
        this.read = new Actors[sheet.lines().size()];
    }

    /// Must be called for each line in turn, before it is read.
    void next() {
        at++;
    }

    /// Keeps how the sides of the line stand in its phrases; need not be called for a line without any.
    void isRead(Actors actors) {
        read[at] = actors;
    }

    private Overview overview() {
        if (overview == null) {
            overview = new Overview(sheet);
        }
        return overview;
    }

    private void catchUp() {
        while (left < at - 1) {
            enter(left + 1);
            left++;
            leave(left);
        }
        enter(at);
    }

    private void enter(int index) {
        if (entered >= index) {
            return;
        }
        entered = index;
        Line line = sheet.lines().get(index);
        if (line.paragraph() != paragraph && line.place() != Line.Place.BODY) {
            subject = Optional.empty();
            club = Optional.empty();
            country = Optional.empty();
            voice = Optional.empty();
        }
        paragraph = line.paragraph();
        for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
            Optional<Person> person = line.person(i);
            if (person.isPresent() && !line.isSpeech(i)) {
                Optional<Named> speakers = clubOf(person.get());
                voice = speakers.isPresent() ? speakers : voice;
            }
        }
    }

    private void leave(int index) {
        Actors actors = read[index];
        Focus focus = actors == null ? focus(sheet.lines().get(index)) : actors.focus();
        if (focus.subject().isPresent()) {
            firm = focus.firm();
            subject = focus.subject();
            if (subject.get() instanceof Nation) {
                country = subject;
            } else {
                club = subject;
            }
        }
        for (Named side : focus.named()) {
            note(side);
        }
    }

    private Focus focus(Line line) {
        if (line.nextName(0) == line.size()) {
            return Focus.NOBODY;
        }
        Sides sides = new Sides(line, prose().text());
        return Focus.of(line, sides, new Roles(line, sides), this);
    }

    Prose prose() {
        return sheet.prose();
    }

    Affiliations affiliations() {
        return sheet.affiliations();
    }

    Optional<Named> topic() {
        return overview().topic();
    }

    /// The club or the national team that the article is most about.
    Optional<Named> topic(Predicate<Named> fits) {
        return overview().topic().filter(fits).or(() -> overview().nation().filter(fits));
    }

    /// The side that the sentences before are about.
    Optional<Named> subject(Predicate<Named> fits) {
        catchUp();
        return subject.filter(fits).or(() -> club.filter(fits)).or(() -> country.filter(fits));
    }

    /// The side that an outcome without an owner concerns: the one the sentence before is about, unless that was only
    /// mentioned there and the article is about another.
    Optional<Named> carried(Predicate<Named> fits) {
        catchUp();
        return firm || !overview().isDominated()
                ? subject(fits).or(() -> topic(fits))
                : topic(fits).or(() -> subject(fits));
    }

    /// The two sides whose match the text tells of: the last two that it named, else those of the title.
    Optional<Pair> pair() {
        catchUp();
        return lastTwo.or(() -> overview().pair());
    }

    private void note(Named side) {
        if (latest.isPresent() && Side.same(latest.get(), side)) {
            return;
        }
        if (latest.isPresent() && Side.canMeet(latest.get(), side)) {
            lastTwo = Optional.of(new Pair(latest.get(), side));
        }
        latest = Optional.of(side);
    }

    /// The other of the two sides that the title brings together, as seen from the one the text is about.
    Optional<Named> opponent() {
        return overview()
                .pair()
                .flatMap(pair -> subject(pair::has).or(() -> topic(pair::has)).flatMap(pair::other));
    }

    /// The side of the writer who says "we".
    Optional<Named> writer(Predicate<Named> fits) {
        return prose().beat()
                .club()
                .map(Named.class::cast)
                .filter(fits)
                .or(() -> topic(fits))
                .or(() -> overview().second().filter(fits));
    }

    /// The side of the speaker who says "we".
    Optional<Named> voice(Predicate<Named> fits) {
        catchUp();
        return voice.filter(fits).or(() -> writer(fits));
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
        return overview().names(one) || !overview().namesSeveral();
    }

    /// Whether the article itself tells somebody's club.
    boolean isStated(Person person) {
        return affiliations().stated(person).isPresent();
    }

    boolean leads(Person person) {
        return LEADERS.contains(affiliations().role(person));
    }
}
