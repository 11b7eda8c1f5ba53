package pressbox.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value as pages carry it.
sealed interface Json {
    record Members(Map<String, Json> of) implements Json {}

    record Items(List<Json> of) implements Json {}

    record Words(String of) implements Json {}

    /// A number, `true` or `false`, as written.
    record Plain(String of) implements Json {}

    record Nothing() implements Json {}

    /// The absence of a value.
    static Json nothing() {
        return new Nothing();
    }

    /// The member of that name; [Nothing] where there is none or this is no object.
    default Json get(String name) {
        if (this instanceof Members members) {
            Json found = members.of.get(name);
            return found == null ? nothing() : found;
        }
        return nothing();
    }

    /// The items of an array, nothing for nothing, else this value alone.
    default List<Json> each() {
        return switch (this) {
            case Items items -> items.of;
            case Nothing nothing -> List.of();
            case Members members -> List.of(members);
            case Words words -> List.of(words);
            case Plain plain -> List.of(plain);
        };
    }

    /// The words of a string or number, empty for anything else; the first of an array.
    default String words() {
        return switch (this) {
            case Words words -> words.of.strip();
            case Plain plain -> plain.of;
            case Items items -> items.of.isEmpty() ? "" : items.of.getFirst().words();
            case Members members -> valueOf(members);
            case Nothing nothing -> "";
        };
    }

    /// The words of the member of that name, where they are not blank.
    default Optional<String> words(String name) {
        String found = get(name).words();
        return found.isBlank() ? Optional.empty() : Optional.of(found);
    }

    default boolean isNothing() {
        return this instanceof Nothing;
    }

    private static String valueOf(Members members) {
        // JSON-LD writes typed strings as {"@value": "…"}.
        return members.of.get("@value") instanceof Words words ? words.of.strip() : "";
    }
}
