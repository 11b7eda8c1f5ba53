package pressbox.almanac;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers each distinct word from 0 in order of first sight, straight from bytes, so that a word is decoded once only.
final class Words {
    private final List<String> words = new ArrayList<>();
    private byte[][] spellings = new byte[256][];
    private int[] slots = new int[1024];

    Words() {
        Arrays.fill(slots, -1);
    }

    int number(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return number(bytes, 0, bytes.length);
    }

    /// The number of a word; -1 if it was never seen.
    int find(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return slots[slotOf(bytes, 0, bytes.length)];
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    int number(byte[] bytes, int from, int to) {
        int slot = slotOf(bytes, from, to);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        int number = words.size();
        if (number == spellings.length) {
            spellings = Arrays.copyOf(spellings, number * 2);
        }
        spellings[number] = Arrays.copyOfRange(bytes, from, to);
        words.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        slots[slot] = number;
        if (words.size() * 2 > slots.length) {
            grow();
        }
        return number;
    }

    List<String> all() {
        return List.copyOf(words);
    }

    private int slotOf(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] >= 0
                && !Arrays.equals(spellings[slots[slot]], 0, spellings[slots[slot]].length, bytes, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int number = 0; number < words.size(); number++) {
            byte[] spelling = spellings[number];
            slots[slotOf(spelling, 0, spelling.length)] = number;
        }
    }
}
