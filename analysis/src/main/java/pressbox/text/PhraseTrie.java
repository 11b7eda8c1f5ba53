package pressbox.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compiled phrases, walked word by word over [Tokens]: each phrase has a dense number, finding one costs a few array
/// reads a word.
///
/// Words are compared folded; what stands between words is the caller's to judge. Immutable, safe to share.
public final class PhraseTrie {
    /// The state before any word.
    public static final int ROOT = 0;

    /// Where no phrase goes on, or none ends.
    public static final int NONE = -1;

    private static final int BEGINNINGS = 1 << 16;

    /// The key of the word that lies in each slot, 0 for none, and its number; a text's word is compared by one number.
    private final long[] wordKeys;
    private final int[] wordNumbers;
    /// The state that each word leads to from [#ROOT].
    private final int[] firsts;
    private final long[] edges;
    private final int[] targets;
    private final int[] phrases;
    /// Whether any phrase goes on from each state.
    private final boolean[] goesOn;
    /// One bit for each word that is a phrase and one for each two words that begin one: most words of a text begin
    /// none.
    private final long[] beginnings = new long[BEGINNINGS >> 6];

    private PhraseTrie(Builder builder) {
        String[] words = new String[builder.wordNumbers.size()];
        builder.wordNumbers.forEach((word, number) -> words[number] = word);
        wordKeys = new long[capacity(words.length)];
        wordNumbers = new int[wordKeys.length];
        for (int i = 0; i < words.length; i++) {
            int slot = mix(words[i].hashCode()) & (wordKeys.length - 1);
            while (wordKeys[slot] != 0) {
                slot = (slot + 1) & (wordKeys.length - 1);
            }
            wordKeys[slot] = Tokens.key(words[i]);
            wordNumbers[slot] = i;
        }
        edges = new long[capacity(builder.edges.size())];
        targets = new int[edges.length];
        Arrays.fill(edges, NONE);
        builder.edges.forEach((edge, target) -> {
            int slot = mix(Long.hashCode(edge * 0x9E3779B97F4A7C15L)) & (edges.length - 1);
            while (edges[slot] != NONE) {
                slot = (slot + 1) & (edges.length - 1);
            }
            edges[slot] = edge;
            targets[slot] = target;
        });
        phrases = builder.phrases.stream().mapToInt(Integer::intValue).toArray();
        goesOn = new boolean[phrases.length];
        builder.edges.keySet().forEach(edge -> goesOn[(int) (edge >>> 32)] = true);
        firsts = new int[words.length];
        int[] firstWords = new int[phrases.length];
        Arrays.fill(firstWords, NONE);
        for (int i = 0; i < words.length; i++) {
            firsts[i] = follow((long) ROOT << 32 | i);
            if (firsts[i] != NONE) {
                firstWords[firsts[i]] = i;
                if (phrases[firsts[i]] != NONE) {
                    noteBeginning(words[i].hashCode());
                }
            }
        }
        for (long edge : builder.edges.keySet()) {
            int first = firstWords[(int) (edge >>> 32)];
            if (first != NONE) {
                noteBeginning(ofTwo(words[first].hashCode(), words[(int) edge].hashCode()));
            }
        }
    }

    private static int capacity(int entries) {
        return Math.max(4, Integer.highestOneBit(Math.max(1, entries)) * 4);
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /// How many different words there are; their numbers run from 0.
    public int words() {
        return firsts.length;
    }

    /// The number of the word in this trie, to be given to [#step], or [#NONE] where no phrase holds it.
    public int word(Tokens tokens, int token) {
        long key = tokens.key(token);
        int slot = mix(tokens.hash(token)) & (wordKeys.length - 1);
        while (wordKeys[slot] != key) {
            if (wordKeys[slot] == 0) {
                return NONE;
            }
            slot = (slot + 1) & (wordKeys.length - 1);
        }
        return wordNumbers[slot];
    }

    /// Whether a phrase may begin with the word; false is certain, and cheaper to learn than by [#word].
    public boolean mayBegin(Tokens tokens, int token) {
        int hash = tokens.hash(token);
        return isBeginning(hash) || token + 1 < tokens.size() && isBeginning(ofTwo(hash, tokens.hash(token + 1)));
    }

    private static int ofTwo(int first, int second) {
        return 31 * first + second;
    }

    private void noteBeginning(int hash) {
        int bit = mix(hash) & (BEGINNINGS - 1);
        beginnings[bit >> 6] |= 1L << bit;
    }

    private boolean isBeginning(int hash) {
        int bit = mix(hash) & (BEGINNINGS - 1);
        return (beginnings[bit >> 6] & 1L << bit) != 0;
    }

    /// The state after one more word, or [#NONE] where no phrase goes on so.
    public int step(int state, int word) {
        if (state == ROOT) {
            return firsts[word];
        }
        return goesOn[state] ? follow((long) state << 32 | word) : NONE;
    }

    private int follow(long edge) {
        int slot = mix(Long.hashCode(edge * 0x9E3779B97F4A7C15L)) & (edges.length - 1);
        while (edges[slot] != NONE) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = (slot + 1) & (edges.length - 1);
        }
        return NONE;
    }

    /// The number of the phrase that ends in this state, or [#NONE].
    public int phrase(int state) {
        return phrases[state];
    }

    /// Collects phrases; numbers them from 0 in the order they first come.
    public static final class Builder {
        private final Map<String, Integer> wordNumbers = new HashMap<>();
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<Integer> phrases = new ArrayList<>(List.of(NONE));
        private int size;

        /// The number of the phrase, a new one if it is new; a phrase without words gets [#NONE].
        public int add(CharSequence phrase) {
            Tokens tokens = Tokens.of(phrase);
            int state = ROOT;
            for (int i = 0; i < tokens.size(); i++) {
                int word = number(tokens.folded(i));
                long edge = ((long) state << 32) | word;
                Integer next = edges.get(edge);
                if (next == null) {
                    next = phrases.size();
                    phrases.add(NONE);
                    edges.put(edge, next);
                }
                state = next;
            }
            if (state == ROOT) {
                return NONE;
            }
            if (phrases.get(state) == NONE) {
                phrases.set(state, size++);
            }
            return phrases.get(state);
        }

        private int number(String word) {
            Integer known = wordNumbers.putIfAbsent(word, wordNumbers.size());
            return known == null ? wordNumbers.size() - 1 : known;
        }

        /// How many phrases there are.
        public int size() {
            return size;
        }

        public PhraseTrie build() {
            return new PhraseTrie(this);
        }
    }
}
