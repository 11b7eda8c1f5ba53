package pressbox.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pressbox.newsday.Intake;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Replay;
import pressbox.pack.ClubPack;
import pressbox.store.Store;
import pressbox.wire.Recorded;

/// `pressbox wire replay`: recorded pages.
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in recorded pages as if they were fetched when they were recorded.",
            "Of web archives (.warc, .warc.gz) and of JSON Lines (.jsonl, .jsonl.gz: url, fetched_at, content_type, html)."
                    + " Nothing is asked of the web."
        },
        footer = {"", "Ends with 1 when a page could not be used; the others are taken in all the same."})
final class WireReplay implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A web archive, or JSON Lines.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        files.stream().filter(file -> !Recorded.isOne(file)).findFirst().ifPresent(file -> {
            throw new Failure(file + " is neither a web archive (.warc, .warc.gz) nor JSON Lines (.jsonl, .jsonl.gz)");
        });
        Console console = Console.standard();
        try (HouseKey _ = HouseKey.take(folder.path())
                        .orElseThrow(() -> new Failure("a newsroom runs in " + folder.path() + ": stop it first"));
                Store store = folder.store()) {
            ClubPack pack = folder.pack();
            Newsroom room =
                    new Newsroom(pack, folder.packs().bookFor(pack), folder.almanac(), store, InstantSource.system());
            Intake intake = new Intake(room);
            intake.resume();
            Replay replay = new Replay(room, intake, pack);
            boolean whole = true;
            for (Path file : files) {
                whole &= play(console, replay, file);
                console.progress("played", files.indexOf(file) + 1, files.size());
            }
            return whole ? 0 : 1;
        }
    }

    private static boolean play(Console console, Replay replay, Path file) {
        try {
            Replay.Tally tally = replay.play(file);
            tally.problems().forEach(console::complain);
            console.line(file + ": " + tally.articles() + " new of " + tally.pages());
            return tally.problems().isEmpty();
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + e.getMessage());
        }
    }
}
