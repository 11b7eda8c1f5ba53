package pressbox.scoreboard.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Every match of the record that counts, by day; those of one day in the order of the file.
public final class Games {
    private static final String HEADER = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src";

    private final List<Game> all;
    private final Map<String, List<Side>> sidesOfClub = new HashMap<>();

    public Games(List<Game> games) {
        List<Game> byDay = new ArrayList<>(games);
        byDay.sort(Comparator.comparing(Game::day));
        all = List.copyOf(byDay);
        for (Game game : all) {
            sidesOfClub.computeIfAbsent(game.home(), c -> new ArrayList<>()).add(new Side(game, true));
            sidesOfClub.computeIfAbsent(game.away(), c -> new ArrayList<>()).add(new Side(game, false));
        }
    }

    /// Reads `matches.csv.gz`.
    public static Games read(Path file) throws IOException {
        List<Game> games = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            String header = lines.readLine();
            if (!HEADER.equals(header)) {
                throw new IOException(file + " begins with " + header + ", not with " + HEADER);
            }
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                List<String> f = CommaLine.fields(line);
                if (f.size() != 15) {
                    throw new IOException(file + ", line " + number + " has " + f.size() + " fields, not 15: " + line);
                }
                if (f.get(13).isEmpty()) {
                    games.add(new Game(
                            LocalDate.parse(f.get(0)),
                            words.computeIfAbsent(f.get(1), w -> w),
                            words.computeIfAbsent(f.get(2), w -> w),
                            words.computeIfAbsent(f.get(4), w -> w),
                            words.computeIfAbsent(f.get(5), w -> w),
                            Integer.parseInt(f.get(6)),
                            Integer.parseInt(f.get(7)),
                            f.get(8).equals("1"),
                            f.get(12).equals("1")));
                }
            }
        }
        return new Games(games);
    }

    List<Game> all() {
        return all;
    }

    /// A club's matches, oldest first.
    List<Side> of(String club) {
        return sidesOfClub.getOrDefault(club, List.of());
    }

    LocalDate lastDay() {
        return all.getLast().day();
    }

    Set<String> clubs() {
        return new TreeSet<>(sidesOfClub.keySet());
    }

    Set<String> comps() {
        Set<String> comps = new TreeSet<>();
        for (Game game : all) {
            comps.add(game.comp());
        }
        return comps;
    }

    NavigableSet<String> seasons() {
        NavigableSet<String> seasons = new TreeSet<>();
        for (Game game : all) {
            seasons.add(game.season());
        }
        return seasons;
    }
}
