package pressbox.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Numbers the sets of words that the phrases of a list are made of, so that one look at the words of a
/// sentence tells which phrases can stand in it at all.
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

    /// The parts that can be one of these words.
    int[] of(Set<String> words) {
        return words.stream()
                .flatMap(word -> partsByWord.getOrDefault(word, List.of()).stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    /// Every word of the sets.
    Set<String> words() {
        return Set.copyOf(partsByWord.keySet());
    }

    /// How many sets there are.
    int size() {
        return numbers.size();
    }
}
