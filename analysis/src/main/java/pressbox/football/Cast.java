package pressbox.football;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressbox.text.Folding;

/// Everybody of one text, found by full name, surname or given name.
final class Cast {
    private final Map<String, Someone> byFullName = new LinkedHashMap<>();
    private final Map<String, List<Someone>> bySurname = new HashMap<>();
    private final Map<String, List<Someone>> byGiven = new HashMap<>();
    private final IdentityHashMap<Person, Someone> byPerson = new IdentityHashMap<>();

    Someone enter(Person person) {
        Someone there = byPerson.get(person);
        if (there != null) {
            return there;
        }
        Someone someone = Someone.known(person);
        byPerson.put(person, someone);
        index(someone);
        return someone;
    }

    Someone enter(String name) {
        Someone there = byFullName.get(Folding.fold(name));
        if (there != null) {
            return there;
        }
        Someone someone = Someone.unknown(name);
        index(someone);
        return someone;
    }

    private void index(Someone someone) {
        byFullName.putIfAbsent(Folding.fold(someone.person().name()), someone);
        add(bySurname, someone.surname, someone);
        int blank = someone.surname.lastIndexOf(' ');
        if (blank > 0) {
            add(bySurname, someone.surname.substring(blank + 1), someone);
        }
        int hyphen = someone.surname.indexOf('-');
        if (hyphen > 0) {
            add(bySurname, someone.surname.replace('-', ' '), someone);
        }
        if (!someone.given.equals(someone.surname)) {
            add(byGiven, someone.given, someone);
        }
    }

    /// Takes somebody out again who turned out to be nobody new.
    void leave(Someone someone) {
        byFullName.values().removeIf(each -> each == someone);
        bySurname.values().forEach(people -> people.removeIf(each -> each == someone));
        byGiven.values().forEach(people -> people.removeIf(each -> each == someone));
    }

    private static void add(Map<String, List<Someone>> index, String key, Someone someone) {
        index.computeIfAbsent(key, each -> new ArrayList<>(1)).add(someone);
    }

    boolean has(Person person) {
        return byPerson.containsKey(person);
    }

    List<Someone> surname(String folded) {
        return bySurname.getOrDefault(folded, List.of());
    }

    List<Someone> given(String folded) {
        return byGiven.getOrDefault(folded, List.of());
    }

    List<Someone> named(String folded) {
        Someone someone = byFullName.get(folded);
        return someone == null ? List.of() : List.of(someone);
    }

    Iterable<Someone> all() {
        return byFullName.values();
    }
}
