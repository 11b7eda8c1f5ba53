package pressbox.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.origin.Cue;
import pressbox.origin.SpeechCues;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// The words of one article with what each is to a reader of quotes: quoted or not, a cue, a noun for a speaker.
final class Wording {
    private static final WordSet NOUN_OR_VERB = WordSet.of(
            "report",
            "reports",
            "comments",
            "comment",
            "post",
            "posts",
            "claim",
            "claims",
            "tweet",
            "tweets",
            "quotes",
            "message",
            "states",
            "state",
            "notes",
            "note",
            "estimates",
            "fears",
            "hopes",
            "shares",
            "details",
            "highlights",
            "answers",
            "call",
            "calls",
            "brands",
            "brand",
            "demands",
            "promises",
            "repeats",
            "voiced",
            "remarks",
            "reveal");
    private static final WordSet ARTICLES = WordSet.of(
            "the", "a", "an", "his", "her", "their", "our", "its", "this", "that", "these", "those", "of", "in",
            "several", "many", "few", "recent", "some", "any", "no");

    final Prose prose;
    final Tokens tokens;
    /// The cues of the whole text in order, those within quotes and names included.
    final List<Cue> speaking;
    private final @Nullable Cue[] cues;
    private final @Nullable Cue[] nounsByLast;
    private final boolean[] quoted;
    private final boolean[] things;
    final People people;

    Wording(Prose prose, SpeechCues found, List<Quoted> quotes) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.people = new People(prose.names(), tokens);
        cues = new Cue[tokens.size()];
        nounsByLast = new Cue[tokens.size()];
        quoted = new boolean[tokens.size()];
        things = new boolean[tokens.size()];
        for (Cue noun : found.speakers()) {
            boolean thing = noun.kind().equals("thing");
            if (!thing) {
                nounsByLast[noun.last()] = noun;
            }
            things[noun.last()] = thing || noun.kind().equals("body");
        }
        for (Quoted quote : quotes) {
            int to = tokens.firstFrom(quote.marks().end());
            Arrays.fill(quoted, Math.min(to, tokens.firstFrom(quote.marks().start())), to, true);
        }
        speaking = found.speaking();
        for (Cue cue : speaking) {
            if (!quoted[cue.first()] && !isPartOfName(cue.first()) && !isNoun(cue) && !isOutlet(cue)) {
                cues[cue.first()] = cue;
            }
        }
    }

    /// "the United States", "Washington Post": no verbs.
    private boolean isPartOfName(int token) {
        return tokens.isCapital(token)
                && (prose.names().at(tokens.start(token)).isPresent()
                        || token > 0 && tokens.gap(token) == Tokens.Gap.BLANK && tokens.isCapital(token - 1));
    }

    /// "The Post" is a paper, "the post" is not.
    private boolean isOutlet(Cue cue) {
        return cue.kind().equals("post")
                && cue.last() > cue.first()
                && tokens.isCapital(cue.last())
                && !tokens.isAllCapitals(cue.last());
    }

    /// "a separate post", "the player's comments": no verbs.
    private boolean isNoun(Cue cue) {
        int token = cue.first();
        if (token == 0 || token != cue.last() || !NOUN_OR_VERB.has(tokens, token)) {
            return false;
        }
        boolean article = ARTICLES.has(tokens, token - 1);
        boolean adjective = token > 1
                && tokens.gap(token) == Tokens.Gap.BLANK
                && !tokens.isCapital(token - 1)
                && nounsByLast[token - 1] == null
                && (ARTICLES.has(tokens, token - 2) || isAfterAdverb(token - 1));
        return tokens.gap(token) == Tokens.Gap.POSSESSIVE || article || adjective;
    }

    /// "a fairly measured", "a social-media".
    private boolean isAfterAdverb(int adjective) {
        boolean hyphened = tokens.gap(adjective) == Tokens.Gap.HYPHEN;
        return adjective > 1
                && (hyphened
                        || tokens.gap(adjective) == Tokens.Gap.BLANK
                                && tokens.folded(adjective - 1).endsWith("ly"))
                && ARTICLES.has(tokens, adjective - 2);
    }

    boolean isQuoted(int token) {
        return quoted[token];
    }

    /// The cue that starts at a word outside quotes.
    Optional<Cue> cueAt(int token) {
        return Optional.ofNullable(cues[token]);
    }

    /// Whether a cue starts at a word outside quotes.
    boolean isCue(int token) {
        return cues[token] != null;
    }

    /// Whether a name that ends with this word is no person's: "City Council", "Winter Games".
    boolean isThing(int token) {
        return things[token];
    }

    /// The noun for a speaker that ends with a word.
    Optional<Cue> nounEndingAt(int token) {
        return Optional.ofNullable(nounsByLast[token]);
    }

    Optional<Mention> mentionAt(int token) {
        return people.at(token);
    }

    int firstWordOf(Mention mention) {
        return tokens.firstFrom(mention.span().start());
    }

    int lastWordOf(Mention mention) {
        return tokens.firstFrom(mention.span().end()) - 1;
    }

    /// Number of the first word at or after `offset`.
    int from(int offset) {
        return tokens.firstFrom(offset);
    }

    boolean is(int token, String word) {
        return token >= 0 && token < tokens.size() && tokens.is(token, word);
    }

    Tokens.Gap gap(int token) {
        return token < tokens.size() ? tokens.gap(token) : Tokens.Gap.OTHER;
    }

    /// The sentence that holds `offset`, or the last one before it.
    Span sentenceAt(int offset) {
        return prose.sentenceAt(offset);
    }

    /// Whether nothing but blanks stands in the text from one place to another, or nothing at all.
    boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(prose.text().charAt(at))) {
            at++;
        }
        return at >= to;
    }

    String text(Span span) {
        return prose.words(span);
    }
}
