package pressbox.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Nation;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.football.Person.Role;
import pressbox.text.WordSet;

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

    private Affiliations() {}

    /// Reads an article's lines; of two statements on one person the first stands.
    public static Affiliations of(List<Line> lines) {
        Affiliations read = new Affiliations();
        for (Line line : lines) {
            for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
                read.learnClub(line.item(i));
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
        Item item = line.item(at);
        if (!(item.named().orElse(null) instanceof Person person)) {
            return;
        }
        switch (item.form().orElse(Mention.Form.PRONOUN)) {
            case FULL, SHORT, NICKNAME -> {
                readBefore(line, at, person);
                readAfter(line, at, person);
            }
            case DESCRIPTION -> readDescription(item.word(), person);
            case PRONOUN -> {}
        }
    }

    private void learnClub(Item item) {
        if (!(item.named().orElse(null) instanceof Club club)) {
            return;
        }
        byName.putIfAbsent(club.name(), club);
        Mention.Form form = item.form().orElse(Mention.Form.PRONOUN);
        if (form == Mention.Form.FULL || form == Mention.Form.SHORT) {
            byWords.putIfAbsent(item.word(), club);
        }
    }

    /// The club named inside a description, where the text names it elsewhere too: "the new Lyon manager".
    public Optional<Club> clubIn(String words) {
        String[] parts = BLANK_OR_HYPHEN.split(words, -1);
        for (int from = 0; from < parts.length; from++) {
            String run = "";
            for (int to = from; to < Math.min(parts.length, from + 4); to++) {
                run = run.isEmpty() ? parts[to] : run + " " + parts[to];
                Club club = byWords.get(run.endsWith("'s") ? run.substring(0, run.length() - 2) : run);
                if (club != null) {
                    return Optional.of(club);
                }
            }
        }
        return Optional.empty();
    }

    /// "the Lyon winger" where the text names Lyon elsewhere too.
    private void readDescription(String words, Person person) {
        String[] parts = BLANK_OR_HYPHEN.split(words, -1);
        if (clubs.containsKey(person.name())
                || PAST.contains(parts[Math.min(1, parts.length - 1)])
                || parts[parts.length - 1].equals("target")) {
            return;
        }
        clubIn(words).ifPresent(club -> clubs.putIfAbsent(person.name(), club));
    }

    private void readBefore(Line line, int at, Person person) {
        Role role = Role.UNKNOWN;
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            Item item = line.item(i);
            String word = item.word();
            if (PAST.contains(word)) {
                role = role == Role.PLAYER ? Role.FORMER : Role.UNKNOWN;
                break;
            }
            if (role == Role.UNKNOWN && roleOf(word) != Role.UNKNOWN) {
                role = roleOf(word);
                continue;
            }
            Optional<Club> club =
                    item.isPronoun() ? Optional.empty() : item.club().or(() -> homeClub(item));
            if (club.isPresent()) {
                boolean adjacent = i == at - 1;
                if (PAST.contains(i > 0 ? line.item(i - 1).word() : "")) {
                    role = role == Role.PLAYER ? Role.FORMER : Role.UNKNOWN;
                } else if (!adjacent) {
                    boolean bare = role == Role.UNKNOWN;
                    boolean possessive = line.is(i + 1, "'s") || line.is(i + 1, "'");
                    if (!bare || possessive) {
                        clubs.putIfAbsent(person.name(), club.get());
                    }
                }
                break;
            }
            boolean passes = LINKING.contains(word)
                    || roleOf(word) != Role.UNKNOWN
                    || word.endsWith("-year-old")
                    || item.kind() == Item.Kind.NUMBER
                    || item.named().filter(Nation.class::isInstance).isPresent()
                    || word.equals("'");
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
        String next = line.item(at + 1).word();
        if (((next.equals("'s") || next.equals("'")) && line.has(SIDES, at + 2, at + 5))
                || line.is(at - 1, "under")
                || (line.is(at - 3, "guidance") && line.is(at - 2, "of"))) {
            roles.putIfAbsent(person.name(), Role.MANAGER);
        }
        if (next.equals(",") && line.is(at + 2, "whose") && at + 3 < line.size()) {
            line.item(at + 3).club().ifPresent(club -> {
                clubs.putIfAbsent(person.name(), club);
                roles.putIfAbsent(person.name(), Role.MANAGER);
            });
        }
        if ((next.equals("of") && line.is(at + 2, "the"))
                || ((next.equals("of") || next.equals("at")) && at + 2 < line.size() && isOutlet(line.item(at + 2)))) {
            roles.putIfAbsent(person.name(), Role.JOURNALIST);
        }
        if (next.equals(",") && at + 3 < line.size() && line.is(at + 2, "the")) {
            Role role = Role.UNKNOWN;
            for (int i = at + 3; i < Math.min(line.size(), at + 8); i++) {
                if (line.item(i).club().isPresent()) {
                    Role behind = i + 1 < line.size() ? roleOf(line.item(i + 1).word()) : Role.UNKNOWN;
                    if (behind != Role.UNKNOWN || role != Role.UNKNOWN) {
                        clubs.putIfAbsent(person.name(), line.item(i).club().get());
                        roles.putIfAbsent(person.name(), role == Role.UNKNOWN ? behind : role);
                    }
                    return;
                }
                if (PAST.contains(line.item(i).word()) || line.item(i).isMark()) {
                    return;
                }
                role = role == Role.UNKNOWN ? roleOf(line.item(i).word()) : role;
            }
        }
    }

    private static Optional<Club> homeClub(Item item) {
        return item.ground().filter(ground -> !ground.club().isEmpty()).map(ground -> Club.named(ground.club()));
    }

    private static boolean isOutlet(Item item) {
        return item.named().filter(n -> n instanceof Outlet).isPresent();
    }

    /// Whether a word says what sort of player somebody is: "striker", "skipper".
    public static boolean isPlayerNoun(String word) {
        return PLAYERS.contains(word);
    }

    private static Role roleOf(String word) {
        if (MANAGERS.contains(word)) {
            return Role.MANAGER;
        }
        if (OFFICIALS.contains(word)) {
            return Role.DIRECTOR;
        }
        if (REPORTERS.contains(word)) {
            return Role.JOURNALIST;
        }
        return PLAYERS.contains(word) ? Role.PLAYER : Role.UNKNOWN;
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
        Role read = roles.getOrDefault(person.name(), Role.UNKNOWN);
        return switch (person.role()) {
            case UNKNOWN -> read;
            case PUNDIT, FORMER, AGENT -> read == Role.PLAYER || read == Role.MANAGER ? read : person.role();
            case MANAGER, COACH -> read == Role.PLAYER ? read : person.role();
            case PLAYER, DIRECTOR, OWNER, JOURNALIST -> person.role();
        };
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
        return at + 1 < line.size()
                && REPORTING.contains(line.item(at + 1).word())
                && !line.is(at - 1, "with")
                && !line.is(at - 1, "for");
    }
}
