package pressbox.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads a YAML text as a tree that keeps line numbers.
///
/// Data binding would stop at the first fault and lose the line of a missing key; a pack is small enough to read whole.
final class YamlTree {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int DEEPEST = 20;

    private final Faults faults;

    private YamlTree(Faults faults) {
        this.faults = faults;
    }

    /// The tree, or an empty one with the fault noted if the text is not YAML.
    static YamlNode of(String text, Faults faults) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            if (parser.nextToken() == null) {
                faults.add(0, "", "the file is empty");
                return nothing(0);
            }
            YamlNode root = new YamlTree(faults).node(parser, 0);
            if (parser.nextToken() != null) {
                faults.add(line(parser), "", "a second document begins here; one file holds one");
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            faults.add(at == null ? 0 : at.getLineNr(), "", "not YAML: " + firstLine(e.getOriginalMessage()));
            return nothing(0);
        }
    }

    private static YamlNode nothing(int line) {
        return new YamlNode.Keyed(List.of(), line);
    }

    private YamlNode node(JsonParser parser, int depth) {
        int line = line(parser);
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            faults.add(line, "", "references (*name) are not read; write the value again");
        }
        if (depth > DEEPEST) {
            faults.add(line, "", "nested too deeply");
            parser.skipChildren();
            return new YamlNode.Scalar("", line);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return keyed(parser, line, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1));
            }
            return new YamlNode.Items(items, line);
        }
        return new YamlNode.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString(), line);
    }

    private YamlNode keyed(JsonParser parser, int line, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            entries.add(new YamlNode.Entry(key, node(parser, depth + 1), keyLine));
        }
        return new YamlNode.Keyed(entries, line);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
