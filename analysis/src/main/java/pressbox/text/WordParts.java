package pressbox.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Numbers the sets of words that the phrases of a list are made of, so that one look at the words of a line
/// tells which phrases can stand in it at all.
///
/// All sets are numbered before the first [PartSet] is asked for.
public final class WordParts {
    private final int reserved;
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> partsByWord = new HashMap<>();

    /// @param reserved how many parts, numbered from 0, the caller sets himself
    public WordParts(int reserved) {
        this.reserved = reserved;
    }

    /// The number of a set; equal sets share it.
    public int number(Set<String> words) {
        Integer known = numbers.get(words);
        if (known != null) {
            return known;
        }
        int part = reserved + numbers.size();
        numbers.put(Set.copyOf(words), part);
        words.forEach(word ->
                partsByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(part));
        return part;
    }

    /// The parts that a word can be.
    public PartSet of(String word) {
        PartSet parts = none();
        partsByWord.getOrDefault(word, List.of()).forEach(parts::add);
        return parts;
    }

    /// Every word of the sets.
    public Set<String> words() {
        return Set.copyOf(partsByWord.keySet());
    }

    /// No part yet; to be asked for once all sets are numbered.
    public PartSet none() {
        return new PartSet(Math.max(1, reserved + numbers.size()));
    }
}
