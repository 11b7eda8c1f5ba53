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

    private static final int MOST_WORDS = 1 << 20;
    private static final long KEY_BITS = -MOST_WORDS;
    private static final int BITS_A_SLOT = 4;
    private static final int BEGINNINGS = 1 << 16;

    /// In each slot the key of a word, with the number of the word in place of its lowest bits; 0 for none.
    private final long[] slots;

    /// The state that each word leads to from [#ROOT].
    private final int[] firsts;
    private final boolean[] leadsOn;
    private final long[] edges;
    private final int[] targets;
    private final int[] phrases;
    /// One bit for each edge: most words go on no phrase, and this fits nearer to the processor than the edges.
    private final long[] goesOn;
    /// One bit for each word that is a phrase and one for each two words that begin one: most words of a text begin
    /// none.
    private final long[] beginnings = new long[BEGINNINGS >> 6];

    private PhraseTrie(Builder builder) {
        String[] spelled = new String[builder.wordNumbers.size()];
        builder.wordNumbers.forEach((word, number) -> spelled[number] = word);
        if (spelled.length >= MOST_WORDS) {
            throw new IllegalArgumentException("phrases of " + spelled.length + " words, at most " + MOST_WORDS);
        }
        slots = new long[capacity(spelled.length)];
        for (int i = 0; i < spelled.length; i++) {
            int hash = mix(spelled[i].hashCode());
            int slot = hash & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = Tokens.key(spelled[i]) & KEY_BITS | i + 1;
        }
        edges = new long[capacity(builder.edges.size())];
        targets = new int[edges.length];
        goesOn = new long[Math.max(1, edges.length * BITS_A_SLOT / Long.SIZE)];
        Arrays.fill(edges, NONE);
        builder.edges.forEach((edge, target) -> {
            int hash = mix(edge);
            goesOn[hash >>> 6 & goesOn.length - 1] |= 1L << hash;
            int slot = hash & edges.length - 1;
            while (edges[slot] != NONE) {
                slot = slot + 1 & edges.length - 1;
            }
            edges[slot] = edge;
            targets[slot] = target;
        });
        phrases = builder.phrases.stream().mapToInt(Integer::intValue).toArray();
        firsts = new int[spelled.length];
        leadsOn = new boolean[spelled.length];
        int[] firstWords = new int[phrases.length];
        Arrays.fill(firstWords, NONE);
        for (int i = 0; i < spelled.length; i++) {
            firsts[i] = follow((long) ROOT << 32 | i);
            if (firsts[i] != NONE) {
                firstWords[firsts[i]] = i;
                if (phrases[firsts[i]] != NONE) {
                    noteBeginning(spelled[i].hashCode());
                }
            }
        }
        for (long edge : builder.edges.keySet()) {
            int first = firstWords[(int) (edge >>> 32)];
            if (first != NONE) {
                leadsOn[first] = true;
                noteBeginning(ofTwo(spelled[first].hashCode(), spelled[(int) edge].hashCode()));
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

    private static int mix(long edge) {
        return mix(Long.hashCode(edge * 0x9E3779B97F4A7C15L));
    }

    /// How many different words there are; their numbers run from 0.
    public int words() {
        return firsts.length;
    }

    /// The number of the word in this trie, to be given to [#step], or [#NONE] where no phrase holds it.
    public int word(Tokens tokens, int token) {
        long key = tokens.key(token);
        int slot = mix(tokens.hash(token)) & slots.length - 1;
        while (slots[slot] != 0) {
            if (((slots[slot] ^ key) & KEY_BITS) == 0) {
                return (int) (slots[slot] & ~KEY_BITS) - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    /// Whether a phrase of two words or more begins with the word of this number.
    public boolean leadsOn(int word) {
        return leadsOn[word];
    }

    /// Whether a phrase may begin with the word; false is certain, and cheaper to learn than by [#word].
    public boolean mayBegin(Tokens tokens, int token) {
        return isBeginning(tokens.hash(token)) || mayLeadOn(tokens, token);
    }

    /// Whether a phrase of two words or more may begin with the word and the one behind it; false is certain.
    public boolean mayLeadOn(Tokens tokens, int token) {
        return token + 1 < tokens.size() && isBeginning(ofTwo(tokens.hash(token), tokens.hash(token + 1)));
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
        return state == ROOT ? firsts[word] : follow((long) state << 32 | word);
    }

    private int follow(long edge) {
        int hash = mix(edge);
        if ((goesOn[hash >>> 6 & goesOn.length - 1] >>> hash & 1) == 0) {
            return NONE;
        }
        int slot = hash & edges.length - 1;
        while (edges[slot] != NONE) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = slot + 1 & edges.length - 1;
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
