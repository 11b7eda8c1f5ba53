package pressbox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pressbox.feed.Opml;
import pressbox.store.SourceShelf;
import pressbox.store.Store;
import pressbox.wire.Source;

/// `pressbox wire export-opml`: the sources as a list for other feed readers.
@Command(
        name = "export-opml",
        mixinStandardHelpOptions = true,
        description = "Prints the watched feeds as OPML, those of one owner together; what is no feed is left out.")
final class OpmlExport implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try (Store store = folder.store()) {
            List<Opml.Outline> outlines = new SourceShelf(store)
                    .all().stream()
                            .map(SourceShelf.Watched::source)
                            .filter(source -> source.kind().isAFeed())
                            .map(OpmlExport::outline)
                            .toList();
            String opml = Opml.write("Sources of this newsroom", outlines);
            if (out == null) {
                Console.standard().line(opml.stripTrailing());
            } else {
                Files.writeString(out, opml);
                Console.standard().note(outlines.size() + " feeds written into " + out);
            }
        } catch (IOException e) {
            throw new Failure(out + " cannot be written: " + e.getMessage());
        }
        return 0;
    }

    private static Opml.Outline outline(Source source) {
        String group = source.owner().equals(source.outlet()) ? "" : source.owner();
        return new Opml.Outline(source.outlet(), source.address(), "", group);
    }
}
