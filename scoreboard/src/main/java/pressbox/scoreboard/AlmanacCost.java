package pressbox.scoreboard;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import pressbox.almanac.Almanac;
import pressbox.almanac.Scope;

/// What a match history costs a program that has just started: time to read it, and memory while it is held.
///
/// Reads one file, a match file or a snapshot, in a process of its own: `java -XX:+UseSerialGC -cp ...
/// pressbox.scoreboard.AlmanacCost FILE [SNAPSHOT]`. With a second file it leaves a snapshot there.
public final class AlmanacCost {
    private AlmanacCost() {}

    public static void main(String[] args) throws IOException {
        long with = read(Path.of(args[0]), args);
        System.out.printf(Locale.ROOT, "%.1f MB while it is held%n", (with - used()) / 1e6);
    }

    private static long read(Path file, String[] args) throws IOException {
        long start = System.nanoTime();
        Almanac almanac = Almanac.load(file);
        double read = (System.nanoTime() - start) / 1e6;
        long sinceStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                Locale.ROOT,
                "%d matches of %d clubs read in %.0f ms, %d ms after the start of java%n",
                almanac.matches(),
                almanac.clubs().size(),
                read,
                sinceStart);
        start = System.nanoTime();
        int runs = almanac.longestRuns(Scope.ALL, LocalDate.of(9999, 1, 1)).size();
        System.out.printf(
                Locale.ROOT,
                "%d runs of all clubs, asked for the first time, in %.0f ms%n",
                runs,
                (System.nanoTime() - start) / 1e6);
        if (args.length > 1) {
            Path snapshot = Path.of(args[1]);
            almanac.save(snapshot);
            System.out.printf(Locale.ROOT, "snapshot of %.1f MB%n", Files.size(snapshot) / 1e6);
        }
        try {
            return used();
        } finally {
            Reference.reachabilityFence(almanac);
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
