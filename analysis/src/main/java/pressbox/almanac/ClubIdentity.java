package pressbox.almanac;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which club a name means in a season of a competition: three clubs have been called Accrington, and Wimbledon of
/// 2003 is not the one of 2004. Safe for use by many threads.
public final class ClubIdentity {
    private static final Set<String> CONTINENTAL = Set.of("CL", "CLQ", "EL", "ELQ", "UECL", "UECLQ", "CWC");
    /// Countries whose clubs have played in competitions of England.
    private static final Set<String> AT_HOME = Set.of("ENG", "WAL", "SCO", "NIR", "IRL");

    private final Map<String, List<Spelling>> english;
    private final Map<String, List<Spelling>> abroad;
    private final Set<String> clubs = new LinkedHashSet<>();
    private final ClubNames nearest;

    private ClubIdentity(List<Spelling> english, List<Spelling> abroad) throws BrokenLine {
        this.english = bySpelling(english);
        this.abroad = bySpelling(abroad);
        english.forEach(spelling -> clubs.add(spelling.club()));
        List<String> names = List.copyOf(clubs);
        nearest = new ClubNames(names, new int[names.size()]);
    }

    /// The clubs of England and those they met abroad.
    public static ClubIdentity builtIn() {
        try {
            return new ClubIdentity(resource("clubs.txt"), resource("clubs-abroad.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Clubs of a file in the form of `clubs.txt`.
    ///
    /// @throws BrokenLine for a line that is not as it should be, or a spelling that means two clubs at a time
    public static ClubIdentity read(String file, Reader text) throws IOException {
        return new ClubIdentity(SpellingFile.read(file, text), List.of());
    }

    private static List<Spelling> resource(String name) throws IOException {
        InputStream in = Objects.requireNonNull(ClubIdentity.class.getResourceAsStream(name), name);
        return SpellingFile.read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// By form, and by the name itself, which is found faster.
    private static Map<String, List<Spelling>> bySpelling(List<Spelling> spellings) throws BrokenLine {
        Map<String, List<Spelling>> byForm = new HashMap<>();
        for (Spelling spelling : spellings) {
            List<Spelling> alike = byForm.computeIfAbsent(spelling.form(), form -> new ArrayList<>());
            for (Spelling other : alike) {
                if (!other.club().equals(spelling.club()) && other.meets(spelling)) {
                    throw new BrokenLine(
                            "spellings of clubs",
                            spellings.indexOf(spelling) + 1,
                            "a spelling that means one club at a time",
                            spelling.name() + ": " + other.club() + " and " + spelling.club());
                }
            }
            alike.add(spelling);
            byForm.computeIfAbsent(spelling.name(), name -> new ArrayList<>()).add(spelling);
        }
        return byForm;
    }

    /// The record's name of the club.
    ///
    /// @param name   as a match file writes it, with the country behind it or without: `Holm Town FC (ENG)`
    /// @param season the year it began
    /// @return empty for a name that no club of England has then and there; a club from abroad that is not known
    ///     keeps its own name, with the country where a club of England has the same
    public Optional<String> club(String name, int season, String competition) {
        String country = countryOf(name);
        String bare =
                country.isEmpty() ? name : name.substring(0, name.length() - 6).strip();
        boolean maybeEnglish = country.isEmpty() || AT_HOME.contains(country);
        Optional<String> known = maybeEnglish ? find(english, bare, season, competition) : Optional.empty();
        if (known.isPresent() || country.equals("ENG") || !CONTINENTAL.contains(competition)) {
            return known;
        }
        Optional<String> foreign = find(abroad, bare, season, competition);
        if (foreign.isPresent()) {
            return foreign;
        }
        return Optional.of(country.isEmpty() || !english.containsKey(Spelling.form(bare)) ? bare : name);
    }

    /// Whether this is a club's name in the record, to the letter.
    boolean isRecorded(String name) {
        return clubs.contains(name);
    }

    /// Up to five clubs of England that are spelt most like a name.
    public List<String> nearest(String name) {
        return nearest.nearest(name);
    }

    private static Optional<String> find(
            Map<String, List<Spelling>> spellings, String name, int season, String competition) {
        Optional<String> found = first(spellings.getOrDefault(name, List.of()), season, competition);
        return found.isPresent()
                ? found
                : first(spellings.getOrDefault(Spelling.form(name), List.of()), season, competition);
    }

    private static Optional<String> first(List<Spelling> spellings, int season, String competition) {
        for (Spelling spelling : spellings) {
            if (spelling.allows(season, competition)) {
                return Optional.of(spelling.club());
            }
        }
        return Optional.empty();
    }

    /// Three capitals in brackets at the end, as in `(ENG)`; empty where there are none.
    private static String countryOf(String name) {
        int open = name.length() - 5;
        if (open < 1 || name.charAt(open) != '(' || name.charAt(open + 4) != ')') {
            return "";
        }
        for (int i = open + 1; i < open + 4; i++) {
            if (!Character.isUpperCase(name.charAt(i))) {
                return "";
            }
        }
        return name.substring(open + 1, open + 4);
    }
}
