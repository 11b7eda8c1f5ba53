package pressbox.almanac;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a file of clubs and their spellings; `clubs.txt` says how it is written.
final class SpellingFile {
    private static final int EVER = 9999;

    private final String file;
    private final List<Spelling> spellings = new ArrayList<>();
    private int number;
    private String line = "";

    private SpellingFile(String file) {
        this.file = file;
    }

    /// @throws BrokenLine for a line that is not as it should be
    static List<Spelling> read(String file, Reader text) throws IOException {
        SpellingFile read = new SpellingFile(file);
        try (BufferedReader lines = new BufferedReader(text)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read.number++;
                read.line = line.strip();
                if (!read.line.isEmpty() && read.line.charAt(0) != '#') {
                    read.clubs();
                }
            }
        }
        return List.copyOf(read.spellings);
    }

    private void clubs() throws BrokenLine {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            for (String name : parts(line)) {
                add(spelling("", name, all("")));
            }
            return;
        }
        Spelling own = spelling("", line.substring(0, colon), all(""));
        add(own);
        for (String name : parts(line.substring(colon + 2))) {
            add(spelling(own.club(), name, own));
        }
    }

    private void add(Spelling spelling) {
        spellings.add(spelling);
    }

    private static Spelling all(String club) {
        return new Spelling(club, club, 0, EVER, Set.of());
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int comma = names.indexOf(','); comma >= 0; comma = names.indexOf(',', from)) {
            parts.add(names.substring(from, comma));
            from = comma + 1;
        }
        parts.add(names.substring(from));
        return parts;
    }

    /// @param club  empty where the name is the club's own
    /// @param limits hold where the words name none
    private Spelling spelling(String club, String words, Spelling limits) throws BrokenLine {
        int open = words.indexOf('[');
        String name = (open < 0 ? words : words.substring(0, open)).strip();
        if (name.isEmpty() || (open >= 0 && !words.strip().endsWith("]"))) {
            throw broken("a name, and limits in square brackets if any");
        }
        String of = club.isEmpty() ? name : club;
        if (open < 0) {
            return new Spelling(of, name, limits.from(), limits.to(), limits.competitions());
        }
        int from = 0;
        int to = EVER;
        Set<String> competitions = new HashSet<>();
        for (String limit : words.substring(open + 1, words.lastIndexOf(']')).split(" ", -1)) {
            int dash = limit.indexOf('-');
            if (dash < 0) {
                competitions.add(limit);
            } else {
                from = year(limit.substring(0, dash), from);
                to = year(limit.substring(dash + 1), to);
            }
        }
        return new Spelling(of, name, from, to, competitions);
    }

    private int year(String digits, int open) throws BrokenLine {
        if (digits.isEmpty()) {
            return open;
        }
        Cursor cursor = new Cursor(digits);
        int year = cursor.number(4);
        if (year < 1000 || !cursor.done()) {
            throw broken("a year as in 1888");
        }
        return year;
    }

    private BrokenLine broken(String expected) {
        return new BrokenLine(file, number, expected, line);
    }
}
