package pressbox.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pressbox.almanac.Almanac;
import pressbox.claim.ClaimJudge;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.pack.Packs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long one claim takes to be read and judged, over claims of every kind, by a judge that is warm.
///
/// `java -XX:+UseSerialGC -cp ... pressbox.scoreboard.ClaimSpeed ../shared/record/matches.csv.gz
/// scoreboard/claims/claims.jsonl`. Each claim counts with the fastest of its rounds, which leaves out what other
/// programs on the machine take; after the table by kind come the slowest claims.
public final class ClaimSpeed {
    private static final int WARMING = 3;
    private static final int ROUNDS = 5;
    private static final int SLOWEST = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Asked(String kind, String text, Club club, LocalDate day) {}

    private record Timed(Asked asked, long nanos) {}

    private ClaimSpeed() {}

    public static void main(String[] args) throws IOException {
        NameBook names = Packs.builtIn().book();
        List<Asked> claims = claims(Path.of(args[1]), names);
        List<Timed> timed = time(new ClaimJudge(Almanac.load(Path.of(args[0])), names), claims);
        Map<String, List<Timed>> byKind = new TreeMap<>();
        timed.forEach(t -> byKind.computeIfAbsent(t.asked().kind(), kind -> new ArrayList<>())
                .add(t));
        System.out.printf("%-22s %6s %9s %9s %9s%n", "kind", "claims", "p50 µs", "p99 µs", "max µs");
        byKind.forEach(ClaimSpeed::print);
        print("all", timed);
        timed.stream()
                .sorted(Comparator.comparingLong(Timed::nanos).reversed())
                .limit(SLOWEST)
                .forEach(t -> System.out.printf(
                        Locale.ROOT,
                        "%9.0f µs  %s%n",
                        t.nanos() / 1e3,
                        t.asked().text()));
    }

    private static List<Asked> claims(Path file, NameBook names) throws IOException {
        List<Asked> claims = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode claim = JSON.readTree(line);
                String club = claim.path("club").asString("");
                claims.add(new Asked(
                        claim.path("kind").asString(""),
                        claim.path("text").asString(""),
                        names.club(club).orElse(Club.named(club)),
                        LocalDate.parse(claim.path("as_of").asString(""))));
            }
        }
        return claims;
    }

    private static List<Timed> time(ClaimJudge judge, List<Asked> claims) {
        long[] fastest = new long[claims.size()];
        Arrays.fill(fastest, Long.MAX_VALUE);
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int i = 0; i < fastest.length; i++) {
                Asked asked = claims.get(i);
                long start = System.nanoTime();
                judge.judge(asked.text(), asked.club(), asked.day());
                long nanos = System.nanoTime() - start;
                fastest[i] = round < 0 ? fastest[i] : Math.min(fastest[i], nanos);
            }
        }
        List<Timed> timed = new ArrayList<>();
        for (int i = 0; i < fastest.length; i++) {
            timed.add(new Timed(claims.get(i), fastest[i]));
        }
        return timed;
    }

    private static void print(String kind, List<Timed> timed) {
        long[] nanos = timed.stream().mapToLong(Timed::nanos).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-22s %6d %9.0f %9.0f %9.0f%n",
                kind,
                nanos.length,
                nanos[nanos.length / 2] / 1e3,
                nanos[(nanos.length * 99) / 100] / 1e3,
                nanos[nanos.length - 1] / 1e3);
    }
}
