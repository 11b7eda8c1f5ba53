package pressbox.claim;

import pressbox.text.WordSet;

/// The clauses of a sentence, numbered from 0: a mark parts them, or a word that starts a new thought.
final class Clauses {
    private static final WordSet TURNS =
            WordSet.of("but", "while", "whilst", "although", "though", "whereas", "because", "despite", "who", "which");
    /// Words that start a new thought where what follows does.
    private static final WordSet JOINING =
            WordSet.of("and", "by", "after", "before", "when", "as", "where", "following", "with", "having", "that");
    private static final WordSet SUBJECTS =
            WordSet.of("they", "we", "he", "she", "it", "the", "their", "his", "having", "both");
    private static final WordSet AUXILIARIES = WordSet.of(
            "have", "has", "had", "are", "is", "was", "were", "will", "would", "could", "did", "do", "does", "can",
            "also", "then", "havent", "hasnt", "arent", "isnt", "werent", "wasnt", "didnt", "not", "never");
    private static final WordSet VERBS = WordSet.of(
            "won", "lost", "drew", "beat", "sit", "sits", "lie", "lies", "went", "kept", "made", "took", "saw", "came",
            "fell", "let", "got", "stand", "stands", "remain", "remains", "face", "faces");
    private static final WordSet COUNTING = WordSet.of("just", "only", "a", "an", "their", "no", "six", "five");
    private static final WordSet BEFORE_SUCH = WordSet.of("of", "in", "at", "for", "like", "all", "so");
    private static final int LONGEST_NAME = 4;
    private static final int LONG_ENOUGH_TO_BE_A_VERB = 5;

    private final int[] clauses;

    private Clauses(int[] clauses) {
        this.clauses = clauses;
    }

    static Clauses of(Sentence s) {
        int[] clauses = new int[s.size()];
        int clause = 0;
        for (int i = 1; i < s.size(); i++) {
            if (starts(s, i)) {
                clause++;
            }
            clauses[i] = clause;
        }
        return new Clauses(clauses);
    }

    private static boolean starts(Sentence s, int at) {
        if (s.isParted(at)) {
            return true;
        }
        if (s.isOneOf(at, TURNS)) {
            return !s.isOneOf(at - 1, "not", "of", "in");
        }
        if (!s.isOneOf(at, JOINING)) {
            return false;
        }
        String next = s.word(at + 1);
        return switch (s.word(at)) {
            case "and" -> isVerb(next) || isInflected(next) || (isNoun(s, at + 1) && hasVerb(s, at + 2));
            case "by" -> isGerund(next);
            case "after", "before", "when", "as", "where", "following" -> isNoun(s, at + 1) || isGerund(next);
            case "with" ->
                s.isCardinal(at + 1)
                        || COUNTING.contains(next)
                        || s.clubAt(at + 1).isPresent();
            case "having" -> true;
            case "that" -> isNoun(s, at + 1) && !s.isOneOf(at - 1, BEFORE_SUCH);
            default -> false;
        };
    }

    private static boolean isNoun(Sentence s, int at) {
        return s.isOneOf(at, SUBJECTS) || s.clubAt(at).isPresent() || s.isPerson(at);
    }

    private static boolean isVerb(String word) {
        return AUXILIARIES.contains(word) || VERBS.contains(word);
    }

    /// Whether a verb follows within a name's length: "and Holm are", "and the Weavers have".
    private static boolean hasVerb(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_NAME) && !s.isParted(i); i++) {
            if (isVerb(s.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInflected(String word) {
        return word.length() >= LONG_ENOUGH_TO_BE_A_VERB && (word.endsWith("ed") || word.endsWith("ing"));
    }

    private static boolean isGerund(String word) {
        return word.length() >= LONG_ENOUGH_TO_BE_A_VERB && word.endsWith("ing");
    }

    int at(int token) {
        return clauses[token];
    }

    int start(int token) {
        int start = token;
        while (start > 0 && clauses[start - 1] == clauses[token]) {
            start--;
        }
        return start;
    }

    /// The token behind the last of the clause that holds this one.
    int end(int token) {
        int end = token + 1;
        while (end < clauses.length && clauses[end] == clauses[token]) {
            end++;
        }
        return end;
    }
}
