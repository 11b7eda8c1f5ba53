package pressbox.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pressbox.football.Mention;
import pressbox.origin.Credits;
import pressbox.origin.Medium;
import pressbox.text.Span;

/// Finds whom or what medium the speakers of an article tell.
final class Hearers {
    private static final int LONGEST_BRACKET = 80;
    private static final String SOCIAL_MEDIA = "social media";

    private final Wording wording;
    private final Credits credits;
    private final Conversation conversation;
    private final String text;
    private final boolean anySocialMedia;

    Hearers(Wording wording, Credits credits, Conversation conversation) {
        this.wording = wording;
        this.credits = credits;
        this.conversation = conversation;
        text = wording.prose.text();
        anySocialMedia = text.contains(SOCIAL_MEDIA);
    }

    static boolean isNetwork(String medium) {
        return SmallWords.NETWORKS.has(medium.toLowerCase(Locale.ROOT));
    }

    /// Keeps the medium that a sentence of the reporter's own names for what is said next.
    void hear(Span sentence) {
        Optional<Medium> medium = likeliest(unbracketed(credits.media(sentence)));
        if (medium.isPresent()) {
            conversation.told(Optional.empty(), medium.get().name());
        } else {
            conversation.goesOnWithoutMedium();
        }
    }

    /// The medium that an utterance was told, empty where the text does not say.
    ///
    /// @param spoken end of what was said before
    /// @param to     start of the utterance after it, the text's length for the last
    String of(Utterance utterance, Optional<Attribution> attribution, Optional<Mention> speaker, int spoken, int to) {
        Optional<Medium> told = told(utterance, attribution, spoken, to);
        Conversation.Goes answers = answers(attribution);
        String before = conversation.mediumOf(speaker, answers);
        if (told.isPresent()) {
            if (!before.isEmpty() && isSecondHand(told.get())) {
                return before;
            }
            conversation.told(speaker, told.get().name());
            return told.get().name();
        }
        if (attribution.isPresent() && isOnSocialMedia(attribution.get().clause())) {
            conversation.told(speaker, SOCIAL_MEDIA);
            return conversation.mediumOf(speaker, answers);
        }
        return before;
    }

    private Optional<Medium> told(Utterance utterance, Optional<Attribution> attribution, int spoken, int to) {
        Optional<Medium> told = attribution.isPresent()
                ? likeliest(credits.media(attribution.get().clause()))
                : Optional.empty();
        if (told.isEmpty()) {
            told = first(unbracketed(credits.media(leadingTo(utterance, spoken))));
        }
        if (told.isEmpty()) {
            told = likeliest(credits.media(goingOnAfter(utterance, to)));
        }
        return told.isPresent() ? told : first(credits.media(bracketAfter(utterance)));
    }

    /// Those that do not vouch for the words before them alone.
    private static List<Medium> unbracketed(List<Medium> media) {
        if (media.isEmpty()) {
            return media;
        }
        List<Medium> found = new ArrayList<>(media);
        found.removeIf(Medium::inBrackets);
        return found;
    }

    private static Optional<Medium> first(List<Medium> media) {
        return media.isEmpty() ? Optional.empty() : Optional.of(media.getFirst());
    }

    /// The first of the kind that ties most strongly.
    private static Optional<Medium> likeliest(List<Medium> media) {
        Optional<Medium> found = first(media);
        for (Medium medium : media) {
            if (medium.kind().compareTo(found.get().kind()) < 0) {
                found = Optional.of(medium);
            }
        }
        return found;
    }

    /// The outlet that a reporter works for, or that quotes what another was told.
    private boolean isSecondHand(Medium medium) {
        return medium.kind() == Medium.Kind.EMPLOYS
                || medium.kind() == Medium.Kind.OCCASION
                || wording.text(medium.cue()).startsWith("as ");
    }

    private boolean isOnSocialMedia(Span clause) {
        return anySocialMedia && text.indexOf(SOCIAL_MEDIA, clause.start(), clause.end()) >= 0;
    }

    /// A reply is given where the question was put.
    private Conversation.Goes answers(Optional<Attribution> attribution) {
        boolean reply = attribution.isPresent()
                && attribution.get().cue().isPresent()
                && SmallWords.REPLIES.has(
                        wording.tokens, attribution.get().cue().get().last());
        return reply ? Conversation.Goes.ON : Conversation.Goes.ANEW;
    }

    /// The words of the sentence before the utterance that belong to no other.
    private Span leadingTo(Utterance utterance, int spoken) {
        int start = utterance.marks().start();
        int from = Math.max(wording.sentenceAt(start).start(), spoken);
        return new Span(Math.min(from, start), start);
    }

    /// The rest of the sentence after the utterance, up to the next one.
    private Span goingOnAfter(Utterance utterance, int to) {
        int end = utterance.marks().end();
        Span sentence = wording.sentenceAt(Math.max(0, end - 1));
        return new Span(end, Math.max(end, Math.min(to, sentence.end())));
    }

    private Span bracketAfter(Utterance utterance) {
        int end = utterance.marks().end();
        int open = text.startsWith(" (", end) ? end + 1 : end;
        int close = open > end ? text.indexOf(')', open) : -1;
        return new Span(end, close > 0 && close - open < LONGEST_BRACKET ? close : end);
    }
}
