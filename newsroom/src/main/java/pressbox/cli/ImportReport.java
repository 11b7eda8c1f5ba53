package pressbox.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import pressbox.almanac.Comparison;
import pressbox.almanac.Conflict;
import pressbox.almanac.Fate;
import pressbox.almanac.Imported;
import pressbox.almanac.Listing;

/// Says what an import read: counts first, then every line that was not understood, doubles and conflicts.
final class ImportReport {
    private final Imported imported;
    private final Optional<Comparison> comparison;

    ImportReport(Imported imported, Optional<Comparison> comparison) {
        this.imported = imported;
        this.comparison = comparison;
    }

    void print(Console console) {
        console.line(console.bold(imported.matches().size() + " matches from " + imported.files() + " files"));
        byCompetition(imported.matches()).forEach((code, count) -> console.line("  " + code + "  " + count));
        fates().forEach((fate, count) -> console.line("  " + fate + "  " + count));
        console.line("  on more than one file  " + imported.shared());
        console.line("  passed over, no match files  " + imported.passedOver().size());
        list(console, "lines not understood", imported.unread());
        list(console, "remarks", imported.remarks());
        list(console, "matches listed twice in a file", imported.doubles());
        conflicts(console, "conflicts between the sources, the first stands", imported.conflicts());
        comparison.ifPresent(compared -> {
            console.line(compared.same() + " matches as in the other record");
            conflicts(console, "conflicts with the other record", compared.conflicts());
            list(console, "matches that the other record lacks", compared.onlyHere());
            list(console, "matches that only the other record has", compared.onlyThere());
        });
    }

    private static void list(Console console, String heading, List<?> lines) {
        console.line(lines.size() + " " + heading);
        lines.forEach(line -> console.line("  " + line));
    }

    private static void conflicts(Console console, String heading, List<Conflict> conflicts) {
        console.line(conflicts.size() + " " + heading);
        byKind(conflicts).forEach((kind, count) -> console.line("  " + kind + "  " + count));
        conflicts.forEach(conflict -> console.line("  " + Words.of(conflict.kind()) + ": " + conflict));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("files", imported.files());
        fields.put("matches", imported.matches().size());
        fields.put("competitions", byCompetition(imported.matches()));
        fields.put("lines", fates());
        fields.put("shared", imported.shared());
        fields.put("passed_over", imported.passedOver());
        fields.put("unread", words(imported.unread()));
        fields.put("remarks", words(imported.remarks()));
        fields.put("doubles", words(imported.doubles()));
        fields.put("conflicts", conflicts(imported.conflicts()));
        comparison.ifPresent(compared -> fields.put("against", against(compared)));
        return fields;
    }

    private static Map<String, Object> against(Comparison compared) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("same", compared.same());
        fields.put("kinds", byKind(compared.conflicts()));
        fields.put("conflicts", conflicts(compared.conflicts()));
        fields.put("only_here", words(compared.onlyHere()));
        fields.put("only_there", words(compared.onlyThere()));
        return fields;
    }

    private static List<Map<String, String>> conflicts(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> Map.of(
                        "kind", Words.of(conflict.kind()),
                        "kept", conflict.kept().toString(),
                        "kept_at", conflict.kept().place().toString(),
                        "other", conflict.other().toString(),
                        "other_at", conflict.other().place().toString()))
                .toList();
    }

    private static List<String> words(List<?> lines) {
        return lines.stream().map(Object::toString).toList();
    }

    private Map<String, Integer> fates() {
        Map<String, Integer> fates = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            int count = imported.lines().getOrDefault(fate, 0);
            if (count > 0) {
                fates.put(Words.of(fate), count);
            }
        }
        return fates;
    }

    private static Map<String, Integer> byCompetition(List<Listing> matches) {
        return counts(matches, Listing::competition);
    }

    private static Map<String, Integer> byKind(List<Conflict> conflicts) {
        return counts(conflicts, conflict -> conflict.kind().name().toLowerCase(Locale.ROOT));
    }

    private static <T> Map<String, Integer> counts(List<T> things, Function<T, String> name) {
        Map<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(name.apply(thing), 1, Integer::sum));
        return counts;
    }
}
