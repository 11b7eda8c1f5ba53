package pressbox.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.text.PhraseTrie;
import pressbox.text.Tokens;

/// Phrases that cue a fact, each of one kind, compiled from plain text files; those of all files are found in one walk
/// over a text.
///
/// A file has `[kind]` on a line of its own and then one phrase a line; `#` begins a comment. Words are compared
/// folded (case and accents do not count). In one file a phrase stands in one kind only, and there are at most 255
/// kinds. Immutable, safe to share.
public final class CuePhrases {
    private final PhraseTrie trie;
    /// The kinds of each file.
    private final List<List<String>> kinds;
    /// For each phrase a byte for each file, the first file the lowest: the number of its kind, 0 where the file has it
    /// not.
    private final long[] kindsOf;

    private CuePhrases(PhraseTrie trie, List<List<String>> kinds, long[] kindsOf) {
        this.trie = trie;
        this.kinds = kinds;
        this.kindsOf = kindsOf;
    }

    /// Reads files that lie beside a class, or of which the path from the root is given; at most eight.
    public static CuePhrases beside(Class<?> owner, String... files) {
        if (files.length > Long.BYTES) {
            throw new IllegalArgumentException(files.length + " files, at most " + Long.BYTES);
        }
        PhraseTrie.Builder phrases = new PhraseTrie.Builder();
        List<Map<Integer, String>> read = new ArrayList<>();
        List<List<String>> kinds = new ArrayList<>();
        for (String file : files) {
            read.add(read(owner, file, phrases));
            kinds.add(read.getLast().values().stream().distinct().toList());
        }
        long[] kindsOf = new long[phrases.size()];
        for (int file = 0; file < files.length; file++) {
            List<String> those = kinds.get(file);
            int shift = file * Byte.SIZE;
            read.get(file).forEach((phrase, kind) -> kindsOf[phrase] |= those.indexOf(kind) + 1L << shift);
        }
        return new CuePhrases(phrases.build(), kinds, kindsOf);
    }

    private static Map<Integer, String> read(Class<?> owner, String name, PhraseTrie.Builder phrases) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name + " beside " + owner.getName());
            }
            return read(name, new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)), phrases);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " beside " + owner.getName(), e);
        }
    }

    /// The kind of each phrase by its number.
    private static Map<Integer, String> read(String name, BufferedReader lines, PhraseTrie.Builder phrases)
            throws IOException {
        Map<Integer, String> kinds = new HashMap<>();
        String kind = "";
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String phrase = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (phrase.startsWith("[") && phrase.endsWith("]")) {
                kind = phrase.substring(1, phrase.length() - 1);
            } else if (!phrase.isEmpty()) {
                if (kind.isEmpty() || kinds.putIfAbsent(phrases.add(phrase), kind) != null) {
                    throw new IllegalStateException(
                            name + ", line " + number + ": “" + phrase + "” stands there twice or under no kind");
                }
            }
        }
        return kinds;
    }

    /// For each file its cues in a text: the longest at each place, none overlapping, in order.
    public List<List<Cue>> in(Tokens tokens) {
        Search search = search(tokens);
        search.over(0, tokens.size());
        return search.found();
    }

    /// The longest cue of the first file that begins with a word, whatever stands before it.
    public Optional<Cue> at(Tokens tokens, int first) {
        if (!trie.mayBegin(tokens, first)) {
            return Optional.empty();
        }
        Search search = search(tokens);
        search.from(first);
        List<Cue> found = search.found.getFirst();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// A search of a text that is told where to look.
    public Search search(Tokens tokens) {
        return new Search(tokens);
    }

    /// Finds the cues in some stretches of a text; what it finds there is what it would find in the whole.
    public final class Search {
        private final Tokens tokens;
        private final List<List<Cue>> found = new ArrayList<>();
        /// For each file the word behind its last cue.
        private final int[] free = new int[kinds.size()];
        /// For each file the kind of the longest phrase from one word on, and its last word.
        private final int[] longest = new int[kinds.size()];
        private final int[] lasts = new int[kinds.size()];
        private int next;

        private Search(Tokens tokens) {
            this.tokens = tokens;
            for (int file = 0; file < kinds.size(); file++) {
                found.add(new ArrayList<>());
            }
        }

        /// For each file the cues found so far, in order.
        public List<List<Cue>> found() {
            return found;
        }

        /// Finds the cues that begin with the words `[first, end)`; stretches are given in order, and what was looked
        /// at before is not looked at again.
        public void over(int first, int end) {
            int from = Math.max(first, next);
            while (from > next && from < tokens.size() && joins(from)) {
                from--;
            }
            for (next = from; next < end; next++) {
                if (trie.mayBegin(tokens, next)) {
                    from(next);
                }
            }
        }

        private void from(int first) {
            int word = trie.word(tokens, first);
            if (word == PhraseTrie.NONE) {
                return;
            }
            long having = 0;
            int last = first;
            int state = trie.step(PhraseTrie.ROOT, word);
            while (state != PhraseTrie.NONE) {
                int phrase = trie.phrase(state);
                if (phrase != PhraseTrie.NONE) {
                    having |= kindsOf[phrase];
                    note(kindsOf[phrase], last);
                }
                if (last == first && !trie.leadsOn(word) || last + 1 == tokens.size() || !joins(last + 1)) {
                    break;
                }
                last++;
                state = step(state, last);
            }
            add(first, having);
        }

        private int step(int state, int token) {
            int word = trie.word(tokens, token);
            return word == PhraseTrie.NONE ? PhraseTrie.NONE : trie.step(state, word);
        }

        private void note(long kindsHere, int last) {
            for (long left = kindsHere; left != 0; left = withoutFirst(left)) {
                int file = first(left);
                longest[file] = (int) (kindsHere >>> file * Byte.SIZE) & 0xFF;
                lasts[file] = last;
            }
        }

        /// @param having a byte for each file, 0 where it has no phrase from this word on
        private void add(int first, long having) {
            for (long left = having; left != 0; left = withoutFirst(left)) {
                int file = first(left);
                if (free[file] <= first) {
                    found.get(file).add(new Cue(kinds.get(file).get(longest[file] - 1), first, lasts[file]));
                    free[file] = lasts[file] + 1;
                }
            }
        }

        private static int first(long files) {
            return Long.numberOfTrailingZeros(files) / Byte.SIZE;
        }

        private static long withoutFirst(long files) {
            return files & ~(0xFFL << first(files) * Byte.SIZE);
        }

        private boolean joins(int token) {
            Tokens.Gap gap = tokens.gap(token);
            return gap == Tokens.Gap.BLANK
                    || gap == Tokens.Gap.HYPHEN
                    || token > 0 && tokens.start(token) == tokens.end(token - 1);
        }
    }
}
