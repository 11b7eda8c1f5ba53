package pressbox.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A piece that the demo's own editor writes, and when.
///
/// @param scene   of the picture that goes with it
/// @param credit  of that picture
public record HousePiece(
        String key,
        Instant at,
        String headline,
        String standfirst,
        String scene,
        String alt,
        String caption,
        String credit,
        String body) {
    /// Those of the week, in the order of their times.
    public static List<HousePiece> week() {
        List<HousePiece> pieces = new ArrayList<>();
        for (String block : Sections.resource("house.txt").split("(?m)^=== ", -1)) {
            int rule = block.indexOf("\n---\n");
            if (rule > 0) {
                pieces.add(piece(
                        block.substring(0, rule).lines().toList(),
                        block.substring(rule + 5).strip()));
            }
        }
        return List.copyOf(pieces);
    }

    private static HousePiece piece(List<String> head, String body) {
        Map<String, String> fields = new HashMap<>();
        for (String line : head.subList(1, head.size())) {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return new HousePiece(
                head.getFirst(),
                Instant.parse(field(fields, "at")),
                field(fields, "headline"),
                field(fields, "standfirst"),
                field(fields, "picture"),
                field(fields, "alt"),
                field(fields, "caption"),
                field(fields, "credit"),
                body);
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("house.txt: a piece has no " + name);
        }
        return value;
    }

    /// The picture as JPEG.
    public byte[] picture() {
        return Illustrations.draw(scene);
    }
}
