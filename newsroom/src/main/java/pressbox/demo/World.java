package pressbox.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The clubs of Estmere and of its continent, read from the lists beside this class.
record World(List<WorldClub> clubs, List<WorldClub> continent) {
    static final String COUNTRY = "Estmere";
    static final String HOME = "Thornmouth Albion";

    World {
        clubs = List.copyOf(clubs);
        continent = List.copyOf(continent);
    }

    static World load() {
        return new World(
                lines("world/clubs.csv").stream()
                        .map(f -> new WorldClub(
                                f[0], f[1], f[2], COUNTRY, f[3], f[4], Integer.parseInt(f[6]), Integer.parseInt(f[7])))
                        .toList(),
                lines("world/continent.csv").stream()
                        .map(f -> new WorldClub(
                                f[0], f[1], "", f[2], f[3], "", Integer.parseInt(f[4]), Integer.parseInt(f[5])))
                        .toList());
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
