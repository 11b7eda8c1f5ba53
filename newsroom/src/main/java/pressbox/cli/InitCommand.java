package pressbox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.pack.ClubPack;
import pressbox.pack.NewsroomFile;
import pressbox.pack.Packs;

/// `pressbox init`: a folder for the newsroom of a real club.
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Makes a newsroom for a club: a folder with its newsroom.yaml.")
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLUB", description = "Slug or name of the club.")
    private String club = "";

    @Option(names = "--in", paramLabel = "DIR", description = "The folder; named as the club's slug if not given.")
    private @Nullable Path folder;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of your publication.")
    private @Nullable String name;

    @Override
    public Integer call() throws IOException {
        ClubPack pack = Clubs.pack(Packs.builtIn(), club);
        Path made = folder == null ? Path.of(pack.slug()) : folder;
        Path file = made.resolve(NewsroomFile.NAME);
        if (Files.exists(file)) {
            throw new Failure(file + " is there already; change it, or name another folder with --in");
        }
        Files.createDirectories(made.resolve("pictures"));
        Files.writeString(file, NewsroomFile.begun(pack.slug(), name == null ? pack.club() + " News" : name));
        Console console = Console.standard();
        int feeds = PackSources.of(pack).size();
        console.line("A newsroom for " + pack.club() + " lies in " + made + ": "
                + pack.people().size() + " people, " + pack.outlets().size() + " outlets with " + feeds
                + (feeds == 1 ? " feed." : " feeds."));
        console.line("Look at " + file + ", then start it with: ./pressbox serve --in " + made);
        return 0;
    }
}
