package pressbox.phrase;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.football.Named;

/// An article cut into lines, with what it says of its people and the side it is about; made once for all readers.
public record Sheet(Prose prose, List<Line> lines, Affiliations affiliations, Optional<Named> topic) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    public static Sheet of(Prose prose) {
        List<Line> lines = Lines.of(prose);
        return new Sheet(prose, lines, Affiliations.of(lines), Topic.of(lines, prose.beat()));
    }
}
