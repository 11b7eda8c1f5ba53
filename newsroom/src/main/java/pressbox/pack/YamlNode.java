package pressbox.pack;

import java.util.List;

/// A value of a YAML file that knows its line (from 1).
sealed interface YamlNode {
    int line();

    /// What the value is, in words for a message.
    String kind();

    /// A single value as it is written.
    record Scalar(String text, int line) implements YamlNode {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "\"" + text + "\"";
        }
    }

    /// A list.
    record Items(List<YamlNode> items, int line) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /// Keys with values, in the order of the file.
    record Keyed(List<Entry> entries, int line) implements YamlNode {
        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /// One key with its value.
    record Entry(String key, YamlNode value, int line) {}
}
