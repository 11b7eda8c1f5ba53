package pressbox.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pressbox.text.Span;

/// Finds the entries of a live blog by how they are laid out: boxes beside each other, named alike, each with its time.
final class LiveBoxes {
    private static final int FEWEST = 3;
    private static final int MOST = 500;
    /// An entry's time lies in a box of its own, hardly ever more than this deep.
    private static final int DEPTH = 6;
    private static final int LONGEST_TIME = 60;

    private final Layout layout;
    private final Metadata metadata;
    private final Instant now;
    private final Map<Box, Layout.Seen> times = new LinkedHashMap<>();
    private final Map<Box, Layout.Seen> people = new LinkedHashMap<>();

    /// Boxes of one parent with the same tag and the same first name.
    private record Row(Box parent, String tag, String name) {}

    LiveBoxes(Layout layout, Metadata metadata, Instant now) {
        this.layout = layout;
        this.metadata = metadata;
        this.now = now;
    }

    /// The entries, none where fewer than three boxes look like some.
    List<LiveEntry> entries(SourceRuns source, Known known) {
        List<Box> boxes = boxes();
        if (boxes.size() < FEWEST) {
            return List.of();
        }
        layout.times().forEach(seen -> note(seen, boxes, times));
        layout.bylines().forEach(seen -> note(seen, boxes, people));
        Box parent = boxes.getFirst().parent == null ? boxes.getFirst() : boxes.getFirst().parent;
        List<Block> kept =
                new BodyFilter(layout, known, metadata, parent).body().blocks();
        List<Optional<Span>> origins = Origins.of(source, layout, new Body(kept, List.of()));
        List<LiveEntry> entries = new ArrayList<>();
        int at = 0;
        for (Box box : boxes) {
            int from = at;
            while (from < kept.size() && kept.get(from).index() < box.first) {
                from++;
            }
            int to = from;
            while (to < kept.size() && kept.get(to).index() < box.end) {
                to++;
            }
            at = to;
            entry(box, kept.subList(from, to), origins.subList(from, to)).ifPresent(entries::add);
        }
        return entries.size() < FEWEST ? List.of() : entries;
    }

    /// The row of boxes with a time that holds the most prose.
    private List<Box> boxes() {
        Map<Row, Map<Integer, Box>> rows = new LinkedHashMap<>();
        for (Layout.Seen seen : layout.times()) {
            climb(seen.box(), rows);
        }
        for (Block block : layout.blocks()) {
            if (block.text().length() <= LONGEST_TIME
                    && Clock.read(block.text()).isPresent()) {
                climb(block.box(), rows);
            }
        }
        List<Box> best = List.of();
        int most = 0;
        for (Map<Integer, Box> row : rows.values()) {
            int prose = row.values().stream().mapToInt(box -> box.prose).sum();
            if (row.size() >= FEWEST && prose > most) {
                most = prose;
                best = row.values().stream().limit(MOST).toList();
            }
        }
        return best;
    }

    private static void climb(Box from, Map<Row, Map<Integer, Box>> rows) {
        Box box = from;
        for (int i = 0; i < DEPTH && box.parent != null; i++) {
            Box parent = box.parent;
            if ((box.zone & BodyZones.CUT) == 0 && box.end > box.first) {
                String names = box.names;
                int end = names.indexOf(' ');
                Row row = new Row(parent, box.tag, end < 0 ? names : names.substring(0, end));
                rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(box.index, box);
            }
            box = parent;
        }
    }

    private static void note(Layout.Seen seen, List<Box> boxes, Map<Box, Layout.Seen> first) {
        Box box = seen.box();
        for (int i = 0; i < 2 * DEPTH; i++) {
            int low = 0;
            int high = boxes.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (boxes.get(middle).index <= box.index) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (boxes.get(low) == box) {
                first.putIfAbsent(box, seen);
                return;
            }
            if (box.parent == null) {
                return;
            }
            box = box.parent;
        }
    }

    private Optional<LiveEntry> entry(Box box, List<Block> kept, List<Optional<Span>> origins) {
        int text = 0;
        while (text < kept.size() && isHead(box, kept.get(text))) {
            text++;
        }
        if (text == kept.size()) {
            return Optional.empty();
        }
        boolean titled = HtmlReader.kind(kept.get(text)) == Paragraph.Kind.HEADING && kept.size() > text + 1;
        int from = titled ? text + 1 : text;
        Layout.Seen who = people.get(box);
        String id = box.element.id();
        return Optional.of(new LiveEntry(
                id.isEmpty() || id.indexOf(' ') >= 0 ? "" : "#" + id,
                time(box, times.get(box)),
                titled ? kept.get(text).text() : "",
                who == null ? List.of() : Bylines.people(who.words()),
                new Body(kept.subList(from, kept.size()), List.of()),
                origins.subList(from, origins.size())));
    }

    /// Whether the words are the time of the entry or the name of who wrote it.
    private boolean isHead(Box box, Block block) {
        String words = block.text();
        Layout.Seen time = times.get(box);
        Layout.Seen who = people.get(box);
        return Clock.read(words).isPresent()
                || (time != null && words.equals(time.words()))
                || (who != null && words.equals(who.words()));
    }

    private Optional<OffsetDateTime> time(Box box, Layout.@Nullable Seen seen) {
        if (seen != null) {
            String stated = seen.element().hasAttr("datetime")
                    ? seen.element().attr("datetime")
                    : seen.element().attr("content");
            Optional<OffsetDateTime> found = read(stated).or(() -> read(seen.words()));
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = box.first; i < Math.min(box.end, box.first + 3); i++) {
            String words = layout.blocks().get(i).text();
            Optional<OffsetDateTime> found = words.length() > LONGEST_TIME ? Optional.empty() : read(words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A date and time, or a time alone, which is taken to be of the day of publication.
    private Optional<OffsetDateTime> read(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        OffsetDateTime day = metadata.published().or(metadata::updated).orElseGet(() -> now.atOffset(ZoneOffset.UTC));
        return Clock.read(words)
                .map(time -> day.toLocalDate().atTime(time).atOffset(day.getOffset()))
                .or(() -> Dates.read(words, metadata.language(), now));
    }
}
