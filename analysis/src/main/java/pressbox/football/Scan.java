package pressbox.football;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.PhraseTrie;
import pressbox.text.Tokens;

/// Walks a text once and finds known names, terms, and rows of capitals that may be names.
final class Scan {
    private final Marked text;
    private final Lexicon lexicon;
    private final Rows rows;

    /// In order, none overlapping.
    final List<Found> found = new ArrayList<>();

    /// For each word where a term begins, the word after its last; 0 elsewhere.
    final int[] termEnds;

    private final Term[] termAt;

    // What the last call of match found.
    int nameEnd;
    List<Lexicon.Entry> nameEntries = List.of();
    int termEnd;
    Term term = Term.NONE;

    Scan(Marked text) {
        this.text = text;
        this.lexicon = text.lexicon;
        this.rows = new Rows(text, this);
        termEnds = new int[text.size];
        termAt = new Term[text.size];
        int token = 0;
        while (token < text.size) {
            token = text.isCapital(token) && !text.tokens.isHandle(token) ? rows.from(token) : lower(token);
        }
    }

    /// The longest term that begins here, [Term#NONE] where none does.
    Term termAt(int token) {
        Term known = token < text.size && termEnds[token] > 0 ? termAt[token] : Term.NONE;
        return known == null ? Term.NONE : known;
    }

    /// Whether the longest term that begins here is one of these kinds; a term of one word is what the word is.
    boolean isTerm(int token, long kinds) {
        return token < text.size
                && termEnds[token] > 0
                && (termEnds[token] == token + 1 ? text.isTerm(token, kinds) : termAt[token].is(kinds));
    }

    private int lower(int token) {
        if (!text.isTerm(token, Lexicon.KNOWN)) {
            return token + 1;
        }
        match(token);
        if (nameEnd > token) {
            found.add(known(token));
            return nameEnd;
        }
        return Math.max(token + 1, noteTerm(token));
    }

    Found known(int token) {
        boolean name = false;
        for (Lexicon.Entry entry : nameEntries) {
            name |= entry.use().isName();
        }
        return new Found(token, nameEnd - 1, name ? Found.Kind.KNOWN : Found.Kind.QUALIFIER, nameEntries);
    }

    /// Keeps the term that [#match] found here and returns the word after it, or the word itself where there is none.
    int noteTerm(int token) {
        if (termEnd == token) {
            return token;
        }
        termEnds[token] = termEnd;
        termAt[token] = term;
        return termEnd;
    }

    /// Finds the longest known name and the longest term that begin with this word.
    void match(int first) {
        nameEnd = first;
        termEnd = first;
        nameEntries = List.of();
        term = Term.NONE;
        if (text.isTerm(first, Lexicon.NAME)) {
            take(lexicon.wordMeaning(text.word(first)), first, first + 1);
        } else if (text.isTerm(first, Term.ANY)) {
            term = lexicon.wordTerm(text.word(first));
            termEnd = first + 1;
        }
        if (text.isTerm(first, Lexicon.LEADS_ON) && lexicon.trie.mayLeadOn(text.tokens, first)) {
            matchOn(first);
        }
    }

    private void matchOn(int first) {
        int state = lexicon.trie.step(PhraseTrie.ROOT, text.word(first));
        for (int at = first + 1; at < text.size && continues(at); at++) {
            int word = text.word(at);
            state = word == PhraseTrie.NONE ? PhraseTrie.NONE : lexicon.trie.step(state, word);
            if (state == PhraseTrie.NONE) {
                return;
            }
            int phrase = lexicon.trie.phrase(state);
            if (phrase != PhraseTrie.NONE) {
                take(lexicon.meaning(phrase), first, at + 1);
            }
        }
    }

    private void take(Lexicon.Meaning meaning, int first, int end) {
        if (!meaning.entries().isEmpty()) {
            List<Lexicon.Entry> fitting = fitting(meaning, first);
            if (!fitting.isEmpty()) {
                nameEntries = fitting;
                nameEnd = end;
            }
        }
        if (meaning.term().kinds() != 0) {
            term = meaning.term();
            termEnd = end;
        }
    }

    private boolean continues(int token) {
        return text.joins(token) || text.tokens.gap(token) == Tokens.Gap.POSSESSIVE;
    }

    private List<Lexicon.Entry> fitting(Lexicon.Meaning meaning, int first) {
        if (meaning.capitals() != Lexicon.Meaning.MIXED) {
            return capitalsFit(meaning.capitals(), first) ? meaning.entries() : List.of();
        }
        List<Lexicon.Entry> fitting = new ArrayList<>(meaning.entries().size());
        for (Lexicon.Entry entry : meaning.entries()) {
            if (capitalsFit(entry.capitals(), first)) {
                fitting.add(entry);
            }
        }
        return fitting;
    }

    private boolean capitalsFit(int capitals, int first) {
        for (int i = 0; capitals >>> i != 0; i++) {
            if ((capitals >>> i & 1) != 0 && !text.isCapital(first + i)) {
                return false;
            }
        }
        return true;
    }
}
