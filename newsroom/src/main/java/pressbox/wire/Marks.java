package pressbox.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pressbox.feed.Item;

/// What a source has listed lately, as eight hexadecimal digits an entry, by which new entries are told from known
/// ones.
///
/// It reaches back beyond the last listing, so that a site which gives now this, now an older listing brings
/// nothing new by it.
public record Marks(String text) {
    public static final Marks NONE = new Marks("");

    private static final int LENGTH = 8;
    private static final int MOST = 200;

    public Marks {
        if (text.length() % LENGTH != 0) {
            throw new IllegalArgumentException("marks have " + LENGTH + " digits each: " + text);
        }
    }

    /// Those of the newest items that are not marked yet.
    List<Item> unknownOf(List<Item> items) {
        Set<String> known = known();
        return newest(items).stream().filter(item -> !known.contains(of(item))).toList();
    }

    /// With marks of the newest items, before the older ones.
    Marks with(List<Item> items) {
        Set<String> all = new LinkedHashSet<>();
        newest(items).forEach(item -> all.add(of(item)));
        all.addAll(known());
        return new Marks(all.stream().limit(MOST).collect(Collectors.joining()));
    }

    private static List<Item> newest(List<Item> items) {
        return items.size() <= MOST
                ? items
                : items.stream()
                        .sorted(Comparator.comparing(
                                        (Item item) -> item.published().orElse(Instant.EPOCH))
                                .reversed())
                        .limit(MOST)
                        .toList();
    }

    private Set<String> known() {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i += LENGTH) {
            marks.add(text.substring(i, i + LENGTH));
        }
        return new LinkedHashSet<>(marks);
    }

    private static String of(Item item) {
        return HexFormat.of().toHexDigits(item.address().hashCode());
    }
}
