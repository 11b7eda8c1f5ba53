package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object; a missing, unknown or ill-typed one is a `WrongCheck`.
record Fields(JsonNode node, String what) {
    Fields {
        if (!node.isObject()) {
            throw new WrongCheck(what + " is not an object: " + node);
        }
    }

    Fields only(List<String> known) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!known.contains(field.getKey())) {
                throw new WrongCheck(what + ": unknown field \"" + field.getKey() + "\"; known are " + known);
            }
        }
        return this;
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonNode get(String name) {
        if (!node.has(name)) {
            throw new WrongCheck(what + " lacks \"" + name + "\"");
        }
        return node.get(name);
    }

    String text(String name) {
        JsonNode value = get(name);
        if (!value.isString() || value.asString().isEmpty()) {
            throw new WrongCheck(what + ": \"" + name + "\" is not text but " + value);
        }
        return value.asString();
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    String oneOf(String name, List<String> words) {
        String word = text(name);
        if (!words.contains(word)) {
            throw new WrongCheck(what + ": \"" + name + "\" is \"" + word + "\", not one of " + words);
        }
        return word;
    }

    int number(String name) {
        JsonNode value = get(name);
        if (!value.isInt()) {
            throw new WrongCheck(what + ": \"" + name + "\" is not a whole number but " + value);
        }
        return value.asInt();
    }

    /// A number of matches: one or more.
    int many(String name) {
        int number = number(name);
        if (number < 1) {
            throw new WrongCheck(what + ": \"" + name + "\" is " + number + ", and it takes one match at least");
        }
        return number;
    }

    boolean yes(String name) {
        JsonNode value = get(name);
        if (!value.isBoolean()) {
            throw new WrongCheck(what + ": \"" + name + "\" is not true or false but " + value);
        }
        return value.asBoolean();
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw new WrongCheck(what + ": \"" + name + "\" is not a day like 2024-12-25 but " + node.get(name));
        }
    }

    /// Whether a figure found agrees with field `name` by field `cmp`: `eq` (understood), `ge` or `le`.
    boolean agrees(String name, int found) {
        int wanted = number(name);
        if (!has("cmp")) {
            return found == wanted;
        }
        return switch (oneOf("cmp", List.of("eq", "ge", "le"))) {
            case "ge" -> found >= wanted;
            case "le" -> found <= wanted;
            default -> found == wanted;
        };
    }
}
