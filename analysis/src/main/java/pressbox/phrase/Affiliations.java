package pressbox.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.football.Person.Role;
import pressbox.text.WordSet;
import pressbox.text.WordTable;

/// What an article itself says of its people: whose player, manager or official each one is, and who only reports.
///
/// The text comes before what the name book knows: "the Lyon winger X" makes Lyon his club here. "The former
/// Lyon winger" does not.
public final class Affiliations {
    private static final WordSet PLAYERS = Words.of(
            "player star striker forward winger midfielder playmaker defender centre-back centre-half center-back full-back right-back"
                    + " left-back wing-back goalkeeper keeper stopper captain skipper ace man hitman marksman frontman attacker"
                    + " centre-forward wizard starlet youngster teenager prodigy wonderkid veteran international talent duo pair trio loanee"
                    + " hotshot sensation gem academy graduate talisman number no.1 no.9 no.10 defensive-midfielder");
    private static final WordSet MANAGERS =
            Words.of("manager boss coach head-coach gaffer caretaker tactician player-manager assistant");
    private static final WordSet OFFICIALS = Words.of(
            "chairman president owner director executive chief ceo secretary supremo co-owner agent chairwoman spokesman vice-chairman"
                    + " spokesperson scout physio doctor legend fan supporter");
    private static final WordSet REPORTERS = Words.of(
            "journalist reporter insider expert pundit correspondent presenter columnist writer broadcaster commentator editor guru analyst"
                    + " podcaster youtuber outlet newspaper");
    private static final WordTable<Role> ROLES = WordTable.copyOf(roles());
    private static final WordSet LINKING = Words.of(
            "'s head first-team young new-signing team vice first second attacking defensive central left right wide new current star-man"
                    + " number-one former-captain no veteran teenage 's summer record loan women women's wing versatile forward-thinking"
                    + " highly-rated summer-signing assistant interim club experienced influential in-form out-of-favour wantaway"
                    + " exciting talented brilliant main key top own football sporting technical managing 18-year-old goal unsettled"
                    + " injured injury-hit coveted promising powerful prolific leading fellow dutch deep-lying box-to-box world-class"
                    + " long-serving midfield defence attack playmaking full marquee ex-loan long-term priority much-loved");
    private static final WordSet PAST = Words.of("former ex one-time onetime then ex-");
    private static final WordSet REPORTING = Words.of(
            "reports reported reporting claims claimed writes wrote tweeted posted understands adds added revealed reveals says said told"
                    + " explained believes stated");

    private static final Pattern BLANK_OR_HYPHEN = Pattern.compile("[ -]");
    private static final WordSet SIDES = Words.of("side team men charges players squad troops reign boys tactics");

    private final Map<String, Club> clubs = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Club> byName = new HashMap<>();
    private final Map<String, Club> byWords = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private Affiliations() {}

    /// What each word makes somebody; what is two things is the first of these.
    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        MANAGERS.forEach(word -> roles.putIfAbsent(word, Role.MANAGER));
        OFFICIALS.forEach(word -> roles.putIfAbsent(word, Role.DIRECTOR));
        REPORTERS.forEach(word -> roles.putIfAbsent(word, Role.JOURNALIST));
        PLAYERS.forEach(word -> roles.putIfAbsent(word, Role.PLAYER));
        return roles;
    }

    /// Reads an article's lines; of two statements on one person the first stands.
    public static Affiliations of(List<Line> lines) {
        Affiliations read = new Affiliations();
        for (Line line : lines) {
            for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
                read.learnClub(line, i);
            }
        }
        for (Line line : lines) {
            for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
                read.readPerson(line, i);
            }
        }
        return read;
    }

    private void readPerson(Line line, int at) {
        if (!(line.whom(at) instanceof Person person)) {
            return;
        }
        switch (line.form(at)) {
            case FULL, SHORT, NICKNAME -> {
                readBefore(line, at, person);
                readAfter(line, at, person);
            }
            case DESCRIPTION -> readDescription(line.word(at), person);
            case PRONOUN -> {}
        }
    }

    private void learnClub(Line line, int at) {
        if (!(line.whom(at) instanceof Club club)) {
            return;
        }
        byName.putIfAbsent(club.name(), club);
        Mention.Form form = line.form(at);
        if (form == Mention.Form.FULL || form == Mention.Form.SHORT) {
            String words = line.word(at);
            byWords.putIfAbsent(words, club);
            firstWords.add(nominative(words.split(" ", 2)[0]));
        }
    }

    /// The club named inside a description, where the text names it elsewhere too: "the new Lyon manager".
    public Optional<Club> clubIn(String words) {
        String[] parts = BLANK_OR_HYPHEN.split(words, -1);
        for (int from = 0; from < parts.length; from++) {
            Club club = firstWords.contains(nominative(parts[from])) ? clubFrom(parts, from) : null;
            if (club != null) {
                return Optional.of(club);
            }
        }
        return Optional.empty();
    }

    private @Nullable Club clubFrom(String[] parts, int from) {
        String run = "";
        for (int to = from; to < Math.min(parts.length, from + 4); to++) {
            run = run.isEmpty() ? parts[to] : run + " " + parts[to];
            Club club = byWords.get(nominative(run));
            if (club != null) {
                return club;
            }
        }
        return null;
    }

    private static String nominative(String words) {
        return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }

    /// "the Lyon winger" where the text names Lyon elsewhere too.
    private void readDescription(String words, Person person) {
        if (byWords.isEmpty() || clubs.containsKey(person.name())) {
            return;
        }
        String[] parts = BLANK_OR_HYPHEN.split(words, -1);
        if (PAST.contains(parts[Math.min(1, parts.length - 1)]) || parts[parts.length - 1].equals("target")) {
            return;
        }
        clubIn(words).ifPresent(club -> clubs.putIfAbsent(person.name(), club));
    }

    private void readBefore(Line line, int at, Person person) {
        Role role = Role.UNKNOWN;
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            if (line.is(i, PAST)) {
                role = role == Role.PLAYER ? Role.FORMER : Role.UNKNOWN;
                break;
            }
            Role here = roleOf(line, i);
            if (role == Role.UNKNOWN && here != Role.UNKNOWN) {
                role = here;
                continue;
            }
            Club club = clubAt(line, i);
            if (club != null) {
                boolean adjacent = i == at - 1;
                if (line.is(i - 1, PAST)) {
                    role = role == Role.PLAYER ? Role.FORMER : Role.UNKNOWN;
                } else if (!adjacent) {
                    boolean bare = role == Role.UNKNOWN;
                    if (!bare || isOwner(line, i)) {
                        clubs.putIfAbsent(person.name(), club);
                    }
                }
                break;
            }
            boolean passes = line.is(i, LINKING)
                    || here != Role.UNKNOWN
                    || line.endsWith(i, "-year-old")
                    || line.kind(i) == Line.Kind.NUMBER
                    || line.whom(i) instanceof Nation
                    || line.is(i, "'");
            if (!passes) {
                break;
            }
        }
        if (role != Role.UNKNOWN) {
            roles.putIfAbsent(person.name(), role);
        }
    }

    private void readAfter(Line line, int at, Person person) {
        if (at + 1 >= line.size()) {
            return;
        }
        if ((isOwner(line, at) && line.has(SIDES, at + 2, at + 5))
                || line.is(at - 1, "under")
                || (line.is(at - 3, "guidance") && line.is(at - 2, "of"))) {
            roles.putIfAbsent(person.name(), Role.MANAGER);
        }
        if ((line.is(at + 1, "of") && (line.is(at + 2, "the") || isOutlet(line, at + 2)))
                || (line.is(at + 1, "at") && isOutlet(line, at + 2))) {
            roles.putIfAbsent(person.name(), Role.JOURNALIST);
        }
        if (!line.is(at + 1, ",") || at + 3 >= line.size()) {
            return;
        }
        if (line.is(at + 2, "whose") && line.whom(at + 3) instanceof Club club) {
            clubs.putIfAbsent(person.name(), club);
            roles.putIfAbsent(person.name(), Role.MANAGER);
        }
        if (line.is(at + 2, "the")) {
            readApposition(line, at + 3, person);
        }
    }

    /// "X, the Lyon winger", "X, the winger of Lyon".
    private void readApposition(Line line, int from, Person person) {
        Role role = Role.UNKNOWN;
        for (int i = from; i < Math.min(line.size(), from + 5); i++) {
            if (line.whom(i) instanceof Club club) {
                Role behind = i + 1 < line.size() ? roleOf(line, i + 1) : Role.UNKNOWN;
                if (behind != Role.UNKNOWN || role != Role.UNKNOWN) {
                    clubs.putIfAbsent(person.name(), club);
                    roles.putIfAbsent(person.name(), role == Role.UNKNOWN ? behind : role);
                }
                return;
            }
            if (line.is(i, PAST) || line.isMark(i)) {
                return;
            }
            role = role == Role.UNKNOWN ? roleOf(line, i) : role;
        }
    }

    private static boolean isOwner(Line line, int at) {
        return line.is(at + 1, "'s") || line.is(at + 1, "'");
    }

    /// The club that an item names, or the one at home on the ground that it names.
    private static @Nullable Club clubAt(Line line, int at) {
        Named named = line.whom(at);
        if (named instanceof Club club && !line.isPronoun(at)) {
            return club;
        }
        return named instanceof Ground ground && !ground.club().isEmpty() ? Club.named(ground.club()) : null;
    }

    private static boolean isOutlet(Line line, int at) {
        return at < line.size() && line.whom(at) instanceof Outlet;
    }

    /// Whether an item says what sort of player somebody is: "striker", "skipper".
    static boolean isPlayerNoun(Line line, int at) {
        return line.is(at, PLAYERS);
    }

    private static Role roleOf(Line line, int at) {
        Role role = line.lookUp(ROLES, at);
        return role == null ? Role.UNKNOWN : role;
    }

    /// His club as the article or the name book gives it; the bare name only where the book knows no more.
    public Optional<Club> club(Person person) {
        Club read = clubs.get(person.name());
        if (read != null) {
            return Optional.of(read);
        }
        if (person.team().isEmpty() || role(person) == Role.JOURNALIST || role(person) == Role.PUNDIT) {
            return Optional.empty();
        }
        return Optional.of(byName.computeIfAbsent(person.team(), Club::named));
    }

    /// The club that the article itself gives him.
    public Optional<Club> stated(Person person) {
        return Optional.ofNullable(clubs.get(person.name()));
    }

    /// What he is to the news: the name book's word where it has one, then the article's; a pundit whom the
    /// article calls a club's player or manager is one.
    public Role role(Person person) {
        return switch (person.role()) {
            case UNKNOWN -> read(person);
            case PUNDIT, FORMER, AGENT ->
                read(person) == Role.PLAYER || read(person) == Role.MANAGER ? read(person) : person.role();
            case MANAGER, COACH -> read(person) == Role.PLAYER ? Role.PLAYER : person.role();
            case PLAYER, DIRECTOR, OWNER, JOURNALIST -> person.role();
        };
    }

    /// What the article says he is.
    private Role read(Person person) {
        return roles.getOrDefault(person.name(), Role.UNKNOWN);
    }

    /// Whether somebody plays, as far as is known.
    public boolean mayPlay(Person person) {
        return switch (role(person)) {
            case PLAYER, UNKNOWN -> true;
            case FORMER -> !person.position().isEmpty();
            case MANAGER, COACH, DIRECTOR, OWNER, AGENT, JOURNALIST, PUNDIT -> false;
        };
    }

    /// Whether the person at this item is there as one who reports: "according to X", "X reports".
    public static boolean reports(Line line, int at) {
        if ((line.is(at - 1, "to") && line.is(at - 2, "according"))
                || line.is(at - 1, "per")
                || line.is(at - 1, "via")) {
            return true;
        }
        return line.is(at + 1, REPORTING) && !line.is(at - 1, "with") && !line.is(at - 1, "for");
    }
}
