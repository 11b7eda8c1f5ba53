package pressbox.pack;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pressbox.football.Spelling;

/// The keys of one block of a pack, read by type; what is wrong is noted and read as empty, so that reading goes on.
final class Fields {
    private final Faults faults;
    private final String path;
    private final int line;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    private Fields(Faults faults, String path, YamlNode node) {
        this.faults = faults;
        this.path = path;
        this.line = node.line();
        switch (node) {
            case YamlNode.Keyed keyed -> keyed.entries().forEach(this::take);
            case YamlNode.Scalar scalar -> faults.add(line, path, "keys with values wanted, found " + scalar.kind());
            case YamlNode.Items items -> faults.add(line, path, "keys with values wanted, found " + items.kind());
        }
    }

    private void take(YamlNode.Entry entry) {
        if (entries.putIfAbsent(entry.key(), entry) != null) {
            faults.add(entry.line(), path(entry.key()), "this key stands twice");
        }
    }

    /// Reads a block with `reader`, then notes every key that the reader did not ask for.
    static <T> T read(Faults faults, String path, YamlNode node, Function<Fields, T> reader) {
        Fields fields = new Fields(faults, path, node);
        T value = reader.apply(fields);
        for (YamlNode.Entry entry : fields.entries.values()) {
            if (!fields.asked.contains(entry.key())) {
                fields.unknown(entry);
            }
        }
        return value;
    }

    private void unknown(YamlNode.Entry entry) {
        List<String> near = Spelling.nearest(entry.key(), asked);
        String advice = near.isEmpty()
                ? "known keys: " + String.join(", ", asked)
                : "did you mean \"" + near.getFirst() + "\"?";
        faults.add(entry.line(), path(entry.key()), "unknown key; " + advice);
    }

    void fault(String key, String message) {
        YamlNode.Entry entry = entries.get(key);
        faults.add(entry == null ? line : entry.line(), path(key), message);
    }

    /// A text that must be there.
    String text(String key) {
        YamlNode.Entry entry = entries.get(key);
        if (entry == null) {
            asked.add(key);
            fault(key, "this key is missing");
            return "";
        }
        String text = textOr(key, "");
        if (text.isEmpty() && entry.value() instanceof YamlNode.Scalar) {
            fault(key, "must not be empty");
        }
        return text;
    }

    /// A text, or `otherwise` if the key is not there.
    String textOr(String key, String otherwise) {
        YamlNode node = value(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().strip();
        }
        fault(key, "a single text wanted, found " + node.kind());
        return otherwise;
    }

    /// A list of texts, empty if the key is not there.
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar.text().strip());
            } else {
                faults.add(item.line(), path(key), "a list of texts wanted, found in it " + item.kind());
            }
        }
        return List.copyOf(texts);
    }

    /// A list of blocks, empty if the key is not there.
    <T> List<T> blocks(String key, Function<Fields, T> reader) {
        List<T> blocks = new ArrayList<>();
        List<YamlNode> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            blocks.add(read(faults, path(key) + "[" + (i + 1) + "]", items.get(i), reader));
        }
        return List.copyOf(blocks);
    }

    /// A whole number from 1 to `most`, 0 if the key is not there.
    int number(String key, int most) {
        String text = textOr(key, "");
        if (text.isEmpty() && !entries.containsKey(key)) {
            return 0;
        }
        if (text.length() < 6 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        fault(key, "a whole number from 1 to " + most + " wanted, found \"" + text + "\"");
        return 0;
    }

    Optional<LocalDate> date(String key) {
        String text = textOr(key, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fault(key, "a date as in 1999-05-25 wanted, found \"" + text + "\"");
            return Optional.empty();
        }
    }

    ZoneId zone(String key) {
        String text = textOr(key, "");
        try {
            return text.isEmpty() ? ZoneId.of("Europe/London") : ZoneId.of(text);
        } catch (DateTimeException e) {
            fault(key, "a time zone as in Europe/London wanted, found \"" + text + "\"");
            return ZoneId.of("UTC");
        }
    }

    /// An address on the web, empty if the key is not there.
    String address(String key) {
        return checkedAddress(key, textOr(key, ""));
    }

    List<String> addresses(String key) {
        return texts(key).stream().map(each -> checkedAddress(key, each)).toList();
    }

    private String checkedAddress(String key, String text) {
        if (!text.isEmpty() && !isAddress(text)) {
            fault(key, "an address that begins with https:// or http:// wanted, found \"" + text + "\"");
        }
        return text;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// One of the words of an enum, written in lower case with hyphens; `otherwise` if the key is not there.
    <E extends Enum<E>> E word(String key, List<E> words, E otherwise) {
        int at = index(key, words.stream().map(Fields::written).toList());
        return at < 0 ? otherwise : words.get(at);
    }

    /// One of the words, empty if the key is not there.
    String oneOf(String key, List<String> words) {
        int at = index(key, words);
        return at < 0 ? "" : words.get(at);
    }

    private int index(String key, List<String> words) {
        String text = textOr(key, "");
        int at = words.indexOf(text);
        if (at < 0 && !text.isEmpty()) {
            List<String> near = Spelling.nearest(text, words);
            String advice = near.isEmpty() ? "" : "; did you mean \"" + near.getFirst() + "\"?";
            fault(key, "\"" + text + "\" is none of " + String.join(", ", words) + advice);
        }
        return at;
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<YamlNode> items(String key) {
        YamlNode node = value(key);
        if (node == null || isEmpty(node)) {
            return List.of();
        }
        if (node instanceof YamlNode.Items list) {
            return list.items();
        }
        fault(
                key,
                "a list wanted, as in [" + (node instanceof YamlNode.Scalar scalar ? scalar.text() : "…") + "], found "
                        + node.kind());
        return List.of();
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty();
    }

    private @Nullable YamlNode value(String key) {
        asked.add(key);
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
