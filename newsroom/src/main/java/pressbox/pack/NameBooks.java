package pressbox.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.NameBook;
import pressbox.football.Named;
import pressbox.football.Outlet;
import pressbox.football.Person;

/// Name books made of packs and world lists.
///
/// Packs and lists name the same clubs and people many times over; a book has each once, so that a name stays
/// unambiguous. The newsroom's own pack counts more than others, packs more than the world, the club where a player is
/// on loan more than the one that lent him (unless that is the newsroom's own).
public final class NameBooks {
    private final Map<String, Club> clubs = new LinkedHashMap<>();
    private final Map<List<String>, Ground> grounds = new LinkedHashMap<>();
    private final Map<String, List<Person>> people = new LinkedHashMap<>();
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();

    private NameBooks() {}

    /// The book of a newsroom without a club: everyone whom the packs name, and the world.
    public static NameBook of(List<ClubPack> packs, World world) {
        NameBooks books = new NameBooks();
        books.addPeopleOfToday(packs);
        books.addPeople(packs, NameBooks::isFormer);
        return books.book(packs, world);
    }

    /// The book of one club's newsroom: all people of its own pack, those of today of the others, and the world.
    ///
    /// Former people of other clubs are left out: they are news there, and their surnames would be found here.
    public static NameBook of(ClubPack own, List<ClubPack> others, World world) {
        NameBooks books = new NameBooks();
        books.addPeople(List.of(own), person -> true);
        books.addPeopleOfToday(others);
        List<ClubPack> packs = new ArrayList<>(others);
        packs.addFirst(own);
        return books.book(packs, world);
    }

    private void addPeopleOfToday(List<ClubPack> packs) {
        addPeople(packs, person -> !isFormer(person) && person.nowAt().isEmpty());
        addPeople(packs, person -> !isFormer(person) && !person.nowAt().isEmpty());
    }

    private void addPeople(List<ClubPack> packs, Predicate<PackPerson> which) {
        packs.forEach(
                pack -> pack.people().stream().filter(which).forEach(person -> add(person.asPersonOf(pack.club()))));
    }

    private static boolean isFormer(PackPerson person) {
        return person.role() == Person.Role.FORMER;
    }

    private NameBook book(List<ClubPack> packs, World world) {
        for (ClubPack pack : packs) {
            // The very club of the pack: a beat is recognised by it.
            clubs.putIfAbsent(pack.slug(), pack.asClub());
            pack.grounds().forEach(this::add);
            pack.outlets().forEach(this::add);
        }
        world.clubs().forEach(club -> clubs.putIfAbsent(club.slug(), club));
        world.grounds().forEach(this::add);
        world.journalists().forEach(this::add);
        world.pundits().forEach(this::add);
        world.outlets().forEach(this::add);

        List<Named> all = new ArrayList<>(clubs.values());
        people.values().forEach(all::addAll);
        all.addAll(world.competitions());
        all.addAll(world.nations());
        all.addAll(grounds.values());
        all.addAll(outlets.values());
        return NameBook.of(all);
    }

    /// A ground that two clubs share, or grounds of one name, stand once for each club.
    private void add(Ground ground) {
        grounds.merge(
                List.of(ground.name(), ground.club()),
                ground,
                (first, second) -> new Ground(first.name(), union(first.names(), second.names()), first.club()));
    }

    private void add(PackOutlet outlet) {
        outlets.merge(
                outlet.name(),
                outlet.asOutlet(),
                (first, second) -> new Outlet(
                        first.name(), union(first.names(), second.names()), first.owner(), first.site(), first.tier()));
    }

    private void add(Person person) {
        List<Person> namesakes = people.computeIfAbsent(person.slug(), slug -> new ArrayList<>(1));
        for (int i = 0; i < namesakes.size(); i++) {
            if (isSame(namesakes.get(i), person)) {
                namesakes.set(i, together(namesakes.get(i), person));
                return;
            }
        }
        namesakes.add(person);
    }

    /// A player of today and a pundit who share a name are two people; so are people of two countries.
    private static boolean isSame(Person one, Person other) {
        boolean sameCountry = one.nationality().isEmpty()
                || other.nationality().isEmpty()
                || one.nationality().equals(other.nationality());
        return sameCountry && !(isPlayer(one) && comments(other)) && !(isPlayer(other) && comments(one));
    }

    private static boolean isPlayer(Person person) {
        return person.role() == Person.Role.PLAYER;
    }

    private static boolean comments(Person person) {
        return person.role() == Person.Role.PUNDIT || person.role() == Person.Role.JOURNALIST;
    }

    private static Person together(Person first, Person second) {
        boolean firstCounts = first.role() != Person.Role.FORMER || second.role() == Person.Role.FORMER;
        Person today = firstCounts ? first : second;
        Person other = firstCounts ? second : first;
        List<String> former = new ArrayList<>(union(today.formerTeams(), other.formerTeams()));
        if (other.role() == Person.Role.FORMER) {
            former.remove(today.team());
        }
        return new Person(
                today.name(),
                union(today.names(), other.names()),
                today.role(),
                today.position().isEmpty() ? other.position() : today.position(),
                today.number(),
                today.nationality().isEmpty() ? other.nationality() : today.nationality(),
                today.birthYear() == 0 ? other.birthYear() : today.birthYear(),
                today.team().isEmpty() ? other.team() : today.team(),
                former);
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
