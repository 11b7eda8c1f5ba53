package pressbox.cli;

import java.util.ArrayList;
import java.util.List;
import pressbox.football.Slug;
import pressbox.pack.ClubPack;
import pressbox.pack.PackOutlet;
import pressbox.wire.Source;

/// The feeds of a pack's outlets as sources.
final class PackSources {
    private PackSources() {}

    static List<Source> of(ClubPack pack) {
        List<Source> sources = new ArrayList<>();
        for (PackOutlet outlet : pack.outlets()) {
            int number = 1;
            for (String feed : outlet.feeds()) {
                String id = Slug.of(outlet.name()) + (number > 1 ? "-" + number : "");
                sources.add(new Source(
                        id, outlet.name(), outlet.owner(), outlet.tier(), Source.Kind.ofFeed(feed), feed, false));
                number++;
            }
        }
        return sources;
    }
}
