package pressbox.quote;

import java.util.List;
import java.util.Optional;
import pressbox.football.Mention;
import pressbox.football.Outlet;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds the reporting clause of an utterance: before it, in its middle, or after it.
final class Attributions {
    private static final WordSet PASSIVE_VERBS = WordSet.of(
            "said",
            "told",
            "called",
            "reported",
            "believed",
            "described",
            "labelled",
            "labeled",
            "dubbed",
            "branded",
            "deemed",
            "accused",
            "condemned",
            "criticised",
            "defended",
            "rejected",
            "dismissed",
            "asked",
            "quoted",
            "added",
            "claimed",
            "noted",
            "suggested",
            "stated",
            "revealed",
            "confirmed",
            "announced",
            "agreed",
            "hoped",
            "feared",
            "felt",
            "alleged",
            "expected",
            "cited",
            "praised",
            "hailed",
            "lauded",
            "urged",
            "warned",
            "informed",
            "likened",
            "compared");
    private static final WordSet HAVE = WordSet.of("has", "have", "had");
    private static final WordSet FORMS_OF_BE = WordSet.of("is", "was", "were", "been", "are", "be");
    private static final int STRAIGHT = 6;
    private static final int FARTHEST_CUE_AFTER = 14;
    private static final int FARTHEST_COMMA = 10;
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_CLAUSE_AFTER_STOP = 9;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_SIGNATURE = 70;

    private final Wording wording;
    private final Subjects subjects;
    private final List<Span> blocks;
    private final String text;

    Attributions(Wording wording, Subjects subjects, List<Span> blocks) {
        this.wording = wording;
        this.subjects = subjects;
        this.blocks = blocks;
        this.text = wording.prose.text();
    }

    /// The reporting clause of `utterance`, which stands between its neighbours in the text.
    ///
    /// @param from end of the utterance before it, 0 for the first
    /// @param to   start of the utterance after it, the text's length for the last
    Optional<Attribution> of(Utterance utterance, int from, int to) {
        Quoted first = utterance.first();
        Optional<Attribution> before = before(first, from);
        if (before.isPresent() && leadsStraightIn(first) && !isHeading(before.get())) {
            return before;
        }
        Optional<Attribution> middle = middle(utterance);
        if (middle.isPresent()) {
            return middle;
        }
        Optional<Attribution> after = after(utterance.last(), to).or(() -> signature(utterance.last()));
        if (before.isPresent()
                && (after.isEmpty() || after.get().is("ing") || !followsStraight(utterance.last(), after.get()))) {
            return before;
        }
        return after.isPresent() ? after : before;
    }

    /// "WHAT HE SAID:" heads a paragraph and names nobody.
    private boolean isHeading(Attribution before) {
        int first = wording.from(before.clause().start());
        int end = wording.from(before.clause().end());
        for (int token = first; token < end; token++) {
            if (!wording.tokens.isAllCapitals(token)) {
                return false;
            }
        }
        return end > first;
    }

    /// `"We won," said A B`: the cue comes within a few words of a quote that does not end its sentence.
    private boolean followsStraight(Quoted quote, Attribution after) {
        int first = wording.from(quote.marks().end());
        return !wording.is(first, "and")
                && !wording.is(first, "but")
                && !wording.is(first, "while")
                && after.cue().filter(cue -> cue.first() - first <= STRAIGHT).isPresent();
    }

    /// `"It was a great day." — A B`, or a name on a line of its own.
    private Optional<Attribution> signature(Quoted quote) {
        int at = quote.marks().end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (text.startsWith("\n\n", at) && isNameOfItsOwn(quote.block() + 1)) {
            at = blocks.get(quote.block() + 1).start();
        }
        if (at >= text.length() || "—–―-".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int dash = at;
        int end = wording.sentenceAt(at).end();
        int first = wording.from(at);
        if (end <= at || first >= wording.from(end) || !wording.tokens.isCapital(first)) {
            return Optional.empty();
        }
        return subjects.startingAt(first, wording.from(end))
                .map(subject -> new Attribution(Optional.empty(), Optional.of(subject), new Span(dash, end)));
    }

    /// "-A B; source: Town": a dash with a name straight behind it, and little more.
    private boolean isNameOfItsOwn(int block) {
        if (block >= blocks.size() || blocks.get(block).length() > LONGEST_SIGNATURE) {
            return false;
        }
        int start = blocks.get(block).start();
        return start + 1 < text.length()
                && (Character.isUpperCase(text.charAt(start + 1)) || text.charAt(start) != '-');
    }

    /// Whether a colon, or a cue and at most a comma or "that", stands right before the quote.
    private boolean leadsStraightIn(Quoted quote) {
        int at = quote.marks().start() - 1;
        while (at >= 0 && Marks.blank(text.charAt(at)) && text.charAt(at) != '\n') {
            at--;
        }
        if (at < 0 || text.charAt(at) == '\n') {
            return false;
        }
        int word = wording.from(quote.marks().start()) - 1;
        return text.charAt(at) == ':' || cueEndsAt(word) || wording.is(word, "that") && cueEndsAt(word - 1);
    }

    private boolean cueEndsAt(int word) {
        for (int first = Math.max(0, word - 3); first <= word; first++) {
            if (wording.isCue(first) && wording.cueAt(first).get().last() == word) {
                return true;
            }
        }
        return false;
    }

    private Optional<Attribution> before(Quoted quote, int from) {
        int low = Math.max(from, sentenceStart(quote));
        int high = quote.marks().start();
        if (low >= high) {
            return Optional.empty();
        }
        return lastCue(low, high);
    }

    /// The last cue of a stretch with its subject; without a cue, what stands before a colon at its end.
    Optional<Attribution> lastCue(int low, int high) {
        int first = wording.from(low);
        int end = wording.from(high);
        Span clause = new Span(low, high);
        Optional<Subject> label = endsWithColon(high) ? label(first, end) : Optional.empty();
        if (label.isPresent()) {
            return Optional.of(new Attribution(Optional.empty(), label, clause));
        }
        Optional<Attribution> weaker = Optional.empty();
        Optional<Attribution> labelled = Optional.empty();
        Optional<Attribution> thing = Optional.empty();
        for (int token = end - 1; token >= first; token--) {
            if (!wording.isCue(token) || isAside(token)) {
                continue;
            }
            Optional<Cue> cue = wording.cueAt(token);
            Optional<Subject> subject =
                    isPassive(token) ? subjects.agent(cue.get(), end) : subjects.of(cue.get(), first, end);
            Attribution found = new Attribution(cue, subject, clause);
            if (subject.isPresent() && isThing(subject.get())) {
                thing = thing.isPresent() ? thing : Optional.of(found);
                continue;
            }
            if (subject.isPresent() && !found.is("label")) {
                return labelled.isPresent() && !isPronoun(labelled.get()) ? labelled : Optional.of(found);
            }
            if (subject.isPresent()) {
                labelled = labelled.isPresent() ? labelled : Optional.of(found);
            }
            weaker = weaker.isPresent() ? weaker : Optional.of(new Attribution(cue, Optional.empty(), clause));
        }
        if (labelled.isPresent() || thing.isPresent()) {
            return labelled.isPresent() ? labelled : thing;
        }
        if (endsWithColon(high)) {
            Optional<Subject> subject = isTopic(low) ? Optional.empty() : subjects.first(first, end);
            if (subject.isPresent() || weaker.isEmpty()) {
                return Optional.of(new Attribution(Optional.empty(), subject, clause));
            }
        }
        return weaker;
    }

    /// "she added [the abuse] felt like": nothing that the people's nouns know, so whoever stands before may have
    /// spoken.
    private boolean isThing(Subject subject) {
        int last = wording.from(subject.place().end()) - 1;
        return subject.kind() == Subject.Kind.VOICE
                && wording.nounEndingAt(last).isEmpty()
                && !SmallWords.INDEFINITE.has(wording.tokens, last)
                && wording.is(wording.from(subject.place().start()), "the");
    }

    /// "On the injury of A B:" tells of what somebody speaks.
    boolean isTopic(int start) {
        int first = wording.from(start);
        return wording.is(first, "on") || wording.is(first, "about") || wording.is(first, "regarding");
    }

    private static boolean isPronoun(Attribution attribution) {
        return attribution
                .subject()
                .filter(subject -> subject.kind() == Subject.Kind.PRONOUN)
                .isPresent();
    }

    /// "What they make of it - [A B]:", a name between a dash and the colon.
    private Optional<Subject> label(int first, int end) {
        for (int token = end - 1; token > first && token > end - LONGEST_LABEL; token--) {
            if (wording.gap(token) == Tokens.Gap.OTHER && isDashBefore(token)) {
                return wording.tokens.isCapital(token) ? subjects.startingAt(token, end) : Optional.empty();
            }
            if (wording.gap(token) != Tokens.Gap.BLANK) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isDashBefore(int token) {
        int at = wording.tokens.start(token) - 1;
        while (at > 0 && Marks.blank(text.charAt(at))) {
            at--;
        }
        return "—–―-".indexOf(text.charAt(at)) >= 0;
    }

    boolean endsWithColon(int high) {
        return lastBefore(high) == ':';
    }

    private char lastBefore(int high) {
        int at = high - 1;
        while (at > 0 && Marks.blank(text.charAt(at))) {
            at--;
        }
        return at >= 0 ? text.charAt(at) : ' ';
    }

    /// "as quoted by", "as he put it": whose report it is.
    private boolean isAside(int token) {
        return wording.gap(token) == Tokens.Gap.BLANK && wording.is(token - 1, "as");
    }

    /// "is said to", "was told".
    private boolean isPassive(int token) {
        return token > 0
                        && PASSIVE_VERBS.has(wording.tokens, token)
                        && wording.is(token + 1, "as")
                        && !isActive(token)
                        && !HAVE.has(wording.tokens, token - 1)
                || wording.gap(token) == Tokens.Gap.POSSESSIVE && wording.is(token - 1, "it")
                || token > 0
                        && wording.gap(token) == Tokens.Gap.BLANK
                        && PASSIVE_VERBS.has(wording.tokens, token)
                        && (FORMS_OF_BE.has(wording.tokens, token - 1)
                                || token > 1
                                        && SmallWords.BETWEEN.has(wording.tokens, token - 1)
                                        && FORMS_OF_BE.has(wording.tokens, token - 2));
    }

    /// "which he described as".
    private boolean isActive(int verb) {
        return wording.gap(verb) == Tokens.Gap.BLANK
                && (SmallWords.PRONOUNS.has(wording.tokens, verb - 1)
                        || wording.is(verb - 1, "who")
                        || wording.mentionAt(verb - 1).isPresent());
    }

    private Optional<Attribution> middle(Utterance utterance) {
        for (int i = 1; i < utterance.parts().size(); i++) {
            int low = utterance.parts().get(i - 1).marks().end();
            int high = utterance.parts().get(i).marks().start();
            Optional<Attribution> found = firstCue(low, high);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> after(Quoted quote, int to) {
        if (quote.runsOn()) {
            return Optional.empty();
        }
        int low = quote.marks().end();
        int high = Math.min(to, clauseEnd(quote));
        if (low >= high || leadsOn(high, to) && !endsOpen(quote)) {
            return Optional.empty();
        }
        Optional<Attribution> found = firstCue(low, high).filter(after -> !after.is("label"));
        return endsSentence(quote) ? found.filter(after -> isWholeSentence(after, high)) : found;
    }

    /// Whether the words before `high` lead up to the next quote.
    private boolean leadsOn(int high, int to) {
        return endsWithColon(high) || high == to && lastBefore(high) == ',';
    }

    /// Whether the quote is a sentence of its own, so that what follows may be another.
    private boolean endsSentence(Quoted quote) {
        char last = text.charAt(quote.words().end() - 1);
        int next = quote.marks().end();
        while (next < text.length() && Marks.blank(text.charAt(next))) {
            next++;
        }
        return (last == '.' || last == '!' || last == '?' || last == '…')
                && next < text.length()
                && !Character.isLowerCase(text.charAt(next));
    }

    /// `"It is over." A B said.`: name and verb, and no more than a few words.
    private boolean isWholeSentence(Attribution attribution, int high) {
        int first = wording.from(attribution.clause().start());
        int end = wording.from(high);
        return end - first <= LONGEST_CLAUSE_AFTER_STOP
                && attribution.cue().filter(cue -> end - cue.last() <= 3).isPresent();
    }

    private boolean endsOpen(Quoted quote) {
        char last = text.charAt(quote.words().end() - 1);
        return last == ',' || text.startsWith(",", quote.marks().end());
    }

    /// The first reporting clause of a sentence of the reporter's own.
    Optional<Attribution> first(Span sentence) {
        return firstCue(sentence.start(), sentence.end(), Integer.MAX_VALUE);
    }

    /// Whom the first clause of a sentence of the reporter's own has report something.
    Optional<Subject> reporting(Attribution first) {
        if (first.is("ing") || asks(first)) {
            return Optional.empty();
        }
        Optional<Subject> subject = first.subject();
        boolean named = subject.isPresent()
                && switch (subject.get().kind()) {
                    case PERSON, DESCRIPTION -> true;
                    case PRONOUN, VOICE, BODY -> false;
                };
        return named ? subject : Optional.empty();
    }

    /// The outlet whose report a sentence of the reporter's own gives.
    static Optional<Mention> cited(Attribution first) {
        return first.subject()
                .flatMap(Subject::mention)
                .filter(mention -> mention.candidates().getFirst() instanceof Outlet);
    }

    /// "A B asked him": the one who is asked will speak.
    private boolean asks(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return false;
        }
        int last = attribution.cue().get().last();
        return wording.is(last, "asked") && (wording.is(last + 1, "him") || wording.is(last + 1, "her"));
    }

    private Optional<Attribution> firstCue(int low, int high) {
        int first = wording.from(low);
        int end = wording.from(high);
        return firstCue(low, high, first + (opensWithApposition(first, end) ? LONGEST_APPOSITION : FARTHEST_CUE_AFTER));
    }

    private Optional<Attribution> firstCue(int low, int high, int farthest) {
        int first = wording.from(low);
        int end = Math.min(wording.from(high), farthest);
        for (int token = first; token < end; token++) {
            if (!wording.isCue(token) || isPassive(token) || isAside(token)) {
                continue;
            }
            Optional<Cue> cue = wording.cueAt(token);
            Optional<Subject> subject = subjects.of(cue.get(), first, wording.from(high));
            return Optional.of(new Attribution(cue, subject, new Span(low, high)));
        }
        return Optional.empty();
    }

    /// "A B, who once led the club's academy and now runs …": a name and a comma.
    private boolean opensWithApposition(int first, int end) {
        for (int token = first; token + 1 < end && token < first + FARTHEST_COMMA; token++) {
            if (wording.gap(token + 1) == Tokens.Gap.COMMA) {
                return wording.tokens.isCapital(token);
            }
        }
        return false;
    }

    /// Start of the sentence that the quote stands in, as far as it lies outside the quote.
    private int sentenceStart(Quoted quote) {
        return wording.sentenceAt(quote.marks().start()).start();
    }

    /// End of the sentence that goes on after the quote, or of the next one where the quote ends with a stop.
    private int clauseEnd(Quoted quote) {
        int end = quote.marks().end();
        int block = blocks.get(quote.block()).end();
        int next = end;
        while (next < block && Marks.blank(text.charAt(next))) {
            next++;
        }
        return next >= block ? end : wording.sentenceAt(next).end();
    }
}
