package pressbox.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Numbers the sets of words that the phrases of a list are made of, so that one look at the words of a
/// sentence tells which phrases can stand in it at all.
///
/// All sets are numbered before the first [PartSet] is asked for.
final class WordParts {
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> partsByWord = new HashMap<>();

    /// The number of a set; equal sets share it.
    int number(Set<String> words) {
        Integer known = numbers.get(words);
        if (known != null) {
            return known;
        }
        int part = numbers.size();
        numbers.put(Set.copyOf(words), part);
        words.forEach(word ->
                partsByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(part));
        return part;
    }

    /// The parts that a word can be.
    PartSet of(String word) {
        PartSet parts = none();
        partsByWord.getOrDefault(word, List.of()).forEach(parts::add);
        return parts;
    }

    /// Every word of the sets.
    Set<String> words() {
        return Set.copyOf(partsByWord.keySet());
    }

    /// No part yet; to be asked for once all sets are numbered.
    PartSet none() {
        return new PartSet(Math.max(1, numbers.size()));
    }
}
