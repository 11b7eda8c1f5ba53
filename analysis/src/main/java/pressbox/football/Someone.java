package pressbox.football;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.Folding;

/// A person as one text speaks of them: who they are and what the text says of them.
final class Someone {
    private Person person;
    final boolean known;
    final String given;
    final String surname;
    private final List<String> nations = new ArrayList<>(1);
    private final List<Club> teams = new ArrayList<>(1);
    private final List<Club> formers = new ArrayList<>(1);
    private int positions;
    private Person.Role role;
    private final List<String> titles = new ArrayList<>(1);
    private boolean captain;
    private int age;
    private boolean female;
    private boolean male;
    int lastToken = -1;
    int lastSentence = -1;

    private Someone(Person person, boolean known) {
        this.person = person;
        this.known = known;
        String full = Folding.fold(person.name());
        int blank = full.indexOf(' ');
        given = blank < 0 ? full : full.substring(0, blank);
        surname = Folding.fold(person.surname());
        role = person.role();
        if (known) {
            positions = Positions.of(person.position());
            if (!person.nationality().isEmpty()) {
                nations.add(person.nationality());
            }
        }
    }

    static Someone known(Person person) {
        return new Someone(person, true);
    }

    static Someone unknown(String name) {
        return new Someone(Person.named(name), false);
    }

    Person person() {
        return person;
    }

    boolean isFemale() {
        return female;
    }

    boolean isMale() {
        return male;
    }

    void setFemale() {
        female = true;
    }

    void setMale() {
        male = true;
    }

    /// Takes in what the text says beside the name.
    void learn(Sketch sketch) {
        for (Nation nation : sketch.nations) {
            addOnce(nations, nation.name());
        }
        for (Club club : sketch.clubs) {
            addOnce(sketch.former ? formers : teams, club);
        }
        if (!sketch.title.isEmpty() && !sketch.former) {
            addOnce(titles, sketch.title);
        }
        captain |= sketch.captain && !sketch.former;
        age = sketch.age > 0 ? sketch.age : age;
        if (positions == 0) {
            positions = sketch.positions;
        }
        if (role == Person.Role.UNKNOWN) {
            role = sketch.role != Person.Role.UNKNOWN
                    ? sketch.former ? Person.Role.FORMER : sketch.role
                    : sketch.positions != 0 ? sketch.former ? Person.Role.FORMER : Person.Role.PLAYER : role;
        }
    }

    private static <T> void addOnce(List<T> all, T one) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    /// Makes the person of a new name from all that the text says.
    void settle() {
        if (known) {
            return;
        }
        List<String> earlier = formers.stream().map(Club::name).toList();
        person = new Person(
                person.name(),
                List.of(),
                role,
                Positions.words(positions),
                0,
                nations.size() == 1 ? nations.getFirst() : "",
                0,
                teams.size() == 1 ? teams.getFirst().name() : "",
                earlier);
    }

    /// Whether the nationality or the position speaks against this person.
    boolean contradicts(Sketch sketch) {
        boolean played = sketch.positions != 0 && positions != 0 && (positions & sketch.positions) == 0;
        for (Nation nation : sketch.nations) {
            if (!nations.isEmpty() && !nations.contains(nation.name())) {
                return true;
            }
        }
        return played && !sketch.former;
    }

    /// How well a description fits: -1 where it cannot be this person, else how many of its traits are known to be
    /// true.
    int fits(Sketch sketch, int year) {
        int score = 0;
        int next = fitsRole(sketch);
        if (next < 0) {
            return -1;
        }
        score += next;
        if (sketch.age > 0) {
            next = fitsAge(sketch.age, year);
            if (next < 0) {
                return -1;
            }
            score += next;
        }
        for (Nation nation : sketch.nations) {
            if (nations.contains(nation.name())) {
                score++;
            } else if (!nations.isEmpty()) {
                return -1;
            }
        }
        for (Club club : sketch.clubs) {
            next = fitsClub(club, sketch.former);
            if (next < 0) {
                return -1;
            }
            score += next;
        }
        if (sketch.number > 0) {
            if (!known || person.number() != sketch.number) {
                return -1;
            }
            score++;
        }
        score += sketch.captain && captain ? 1 : 0;
        score += titles.contains(sketch.title) ? 1 : 0;
        return suits(sketch, score) ? score : -1;
    }

    /// Whether the role lets such words mean this person at all.
    private boolean suits(Sketch sketch, int score) {
        boolean named = sketch.role != Person.Role.UNKNOWN || sketch.positions != 0;
        return switch (role) {
            case PLAYER, FORMER, PUNDIT, UNKNOWN -> true;
            case MANAGER, COACH -> !sketch.playing && (!sketch.international || sketch.former);
            case OWNER, DIRECTOR -> (score > 0 || named) && !sketch.playing;
            case AGENT, JOURNALIST -> named;
        };
    }

    private int fitsRole(Sketch sketch) {
        if (sketch.positions != 0) {
            boolean leads = role == Person.Role.MANAGER || role == Person.Role.JOURNALIST || role == Person.Role.OWNER;
            if (leads && !sketch.former) {
                return -1;
            }
            return positions == 0 ? 0 : (positions & sketch.positions) != 0 ? 1 : -1;
        }
        if (sketch.role == Person.Role.UNKNOWN) {
            return sketch.number > 0 || sketch.captain ? (role == Person.Role.MANAGER ? -1 : 0) : 0;
        }
        if (role == sketch.role) {
            return 1;
        }
        if (sketch.former || role == Person.Role.UNKNOWN) {
            return role == Person.Role.PLAYER && sketch.role != Person.Role.FORMER ? -1 : 0;
        }
        boolean open = role == Person.Role.FORMER || role == Person.Role.PUNDIT || sketch.role == Person.Role.FORMER;
        boolean bench = role == Person.Role.COACH && sketch.role == Person.Role.MANAGER;
        return open || bench ? 0 : -1;
    }

    private int fitsAge(int wanted, int year) {
        if (person.birthYear() > 0) {
            int atMost = year - person.birthYear();
            int off = atMost - wanted;
            return off == 0 || off == 1 ? 1 : off >= -1 && off <= 3 ? 0 : -1;
        }
        if (age > 0) {
            return age == wanted ? 1 : -1;
        }
        boolean elder = role == Person.Role.MANAGER || role == Person.Role.OWNER || role == Person.Role.DIRECTOR;
        return elder && wanted < 35 ? -1 : 0;
    }

    private int fitsClub(Club club, boolean former) {
        boolean now = person.team().equals(club.name()) || teams.contains(club);
        boolean then = formers.contains(club) || names(person.formerTeams(), club);
        if (former) {
            return then ? 1 : 0;
        }
        if (now) {
            return 1;
        }
        if (then) {
            return 0;
        }
        boolean open = person.team().isEmpty() && teams.isEmpty();
        return open && !(known && role == Person.Role.FORMER) ? 0 : -1;
    }

    private static boolean names(List<String> teams, Club club) {
        for (String team : teams) {
            if (team.equals(club.name()) || club.names().contains(team)) {
                return true;
            }
        }
        return false;
    }
}
