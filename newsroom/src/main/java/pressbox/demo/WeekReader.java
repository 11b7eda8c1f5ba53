package pressbox.demo;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Reads the articles of the week from their source files.
///
/// A section `=== outlet slug` holds lines `key: value`, then facts as `+ fact`, a line `---`, and the body:
/// paragraphs apart by blank lines, `## heading`, lists of `- item`, and `{embed id}`, `{teaser outlet/slug}`,
/// `{photo scene | caption | credit}`.
final class WeekReader {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String BODY = "\n---\n";

    private WeekReader() {}

    static List<WeekArticle> articles(String resource) {
        return Sections.read(resource).stream().map(WeekReader::article).toList();
    }

    private static WeekArticle article(Sections.Section section) {
        String[] name = section.name().split(" ");
        int cut = section.text().indexOf(BODY);
        if (name.length != 2 || cut < 0) {
            throw new IllegalArgumentException("not an article: " + section.name());
        }
        Map<String, String> head = new LinkedHashMap<>();
        List<String> facts = new ArrayList<>();
        for (String line : section.text().substring(0, cut).lines().toList()) {
            if (line.startsWith("+ ")) {
                facts.add(line.substring(2).strip());
            } else {
                int colon = line.indexOf(": ");
                head.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return new WeekArticle(
                name[0],
                name[1],
                LocalDateTime.parse(needed(head, "at", section), TIME).toInstant(ZoneOffset.UTC),
                needed(head, "title", section),
                head.getOrDefault("standfirst", ""),
                head.getOrDefault("by", ""),
                head.getOrDefault("section", "Football"),
                picture(needed(head, "picture", section)),
                list(head.getOrDefault("tags", "")),
                list(head.getOrDefault("related", "")),
                body(section.text().substring(cut + BODY.length())),
                head.containsKey("odd") ? WeekArticle.Oddity.of(needed(head, "odd", section)) : WeekArticle.Oddity.NONE,
                facts);
    }

    private static String needed(Map<String, String> head, String key, Sections.Section section) {
        return Objects.requireNonNull(head.get(key), () -> section.name() + " has no " + key);
    }

    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : Arrays.stream(value.split(", ")).toList();
    }

    static Picture picture(String value) {
        String[] parts = value.split(" \\| ", -1);
        return new Picture(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    private static List<Block> body(String text) {
        return Arrays.stream(text.strip().split("\n\n+"))
                .map(String::strip)
                .map(WeekReader::block)
                .toList();
    }

    private static Block block(String text) {
        if (text.startsWith("## ")) {
            return new Block.Heading(text.substring(3));
        }
        if (text.startsWith("- ")) {
            return new Block.Items(
                    text.lines().map(line -> line.substring(2).strip()).toList());
        }
        if (!text.startsWith("{")) {
            return new Block.Paragraph(text.replace('\n', ' '));
        }
        String inside = text.substring(1, text.length() - 1);
        String kind = inside.substring(0, inside.indexOf(' '));
        String rest = inside.substring(kind.length() + 1);
        return switch (kind) {
            case "embed" -> new Block.Embed(rest);
            case "teaser" ->
                new Block.Teaser(rest.substring(0, rest.indexOf('/')), rest.substring(rest.indexOf('/') + 1));
            case "photo" -> new Block.Photo(picture(rest));
            default -> throw new IllegalArgumentException("unknown block " + text);
        };
    }
}
