package pressbox.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pressbox.text.PhraseTrie;
import pressbox.text.Tokens;

/// Phrases that cue a fact, each of one kind, compiled from a plain text file.
///
/// The file has `[kind]` on a line of its own and then one phrase a line; `#` begins a comment. Words are compared
/// folded (case and accents do not count). A phrase stands in one kind only. Immutable, safe to share.
public final class CuePhrases {
    private final PhraseTrie trie;
    private final List<String> kinds;

    private CuePhrases(PhraseTrie trie, List<String> kinds) {
        this.trie = trie;
        this.kinds = kinds;
    }

    /// Reads the file `resource` beside a class.
    public static CuePhrases beside(Class<?> owner, String resource) {
        try (InputStream file = owner.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no file " + resource + " beside " + owner.getName());
            }
            return read(resource, new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " beside " + owner.getName(), e);
        }
    }

    private static CuePhrases read(String name, BufferedReader lines) throws IOException {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        List<String> kinds = new ArrayList<>();
        String kind = "";
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String phrase = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (phrase.startsWith("[") && phrase.endsWith("]")) {
                kind = phrase.substring(1, phrase.length() - 1);
            } else if (!phrase.isEmpty()) {
                if (kind.isEmpty() || builder.add(phrase) != kinds.size()) {
                    throw new IllegalStateException(
                            name + ", line " + number + ": “" + phrase + "” stands there twice or under no kind");
                }
                kinds.add(kind);
            }
        }
        return new CuePhrases(builder.build(), List.copyOf(kinds));
    }

    /// Every cue of a text, the longest at each place, none overlapping, in order.
    public List<Cue> in(Tokens tokens) {
        List<Cue> cues = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Cue cue = at(tokens, token);
            if (cue == null) {
                token++;
            } else {
                cues.add(cue);
                token = cue.last() + 1;
            }
        }
        return cues;
    }

    private @Nullable Cue at(Tokens tokens, int first) {
        if (!trie.mayBegin(tokens, first)) {
            return null;
        }
        int state = PhraseTrie.ROOT;
        Cue longest = null;
        for (int token = first; token < tokens.size() && (token == first || joins(tokens, token)); token++) {
            int word = trie.word(tokens, token);
            state = word == PhraseTrie.NONE ? PhraseTrie.NONE : trie.step(state, word);
            if (state == PhraseTrie.NONE) {
                break;
            }
            int phrase = trie.phrase(state);
            if (phrase != PhraseTrie.NONE) {
                longest = new Cue(kinds.get(phrase), first, token);
            }
        }
        return longest;
    }

    private static boolean joins(Tokens tokens, int token) {
        Tokens.Gap gap = tokens.gap(token);
        return gap == Tokens.Gap.BLANK || gap == Tokens.Gap.HYPHEN || tokens.start(token) == tokens.end(token - 1);
    }
}
