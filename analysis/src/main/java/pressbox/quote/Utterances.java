package pressbox.quote;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Joins the quoted stretches that are speech into utterances: over paragraphs that each open and only the last closes,
/// and across a reporting clause in the middle.
final class Utterances {
    private static final int LONGEST_CLAUSE = 160;
    private static final int FARTHEST_CUE = 5;

    private final Wording wording;
    private final List<Span> blocks;
    private final SpeechTest speech;

    Utterances(Wording wording, List<Span> blocks, SpeechTest speech) {
        this.wording = wording;
        this.blocks = blocks;
        this.speech = speech;
    }

    List<Utterance> of(List<Quoted> quotes) {
        boolean anyDouble = Quoted.anyDouble(quotes);
        List<Utterance> utterances = new ArrayList<>();
        List<Quoted> parts = new ArrayList<>();
        for (Quoted quote : quotes) {
            if (quote.depth() > 0
                    || speech.isTitle(quote)
                    || anyDouble && speech.isWithinWords(quote, blocks.get(quote.block()))) {
                continue;
            }
            if (!parts.isEmpty() && !goesOn(parts.getLast(), quote)) {
                add(parts, utterances);
                parts.clear();
            }
            parts.add(quote);
        }
        if (!parts.isEmpty()) {
            add(parts, utterances);
        }
        return utterances;
    }

    private void add(List<Quoted> parts, List<Utterance> utterances) {
        Utterance utterance = Utterance.of(parts);
        if (speech.maySpeak(utterance)) {
            utterances.add(utterance);
        }
    }

    private boolean goesOn(Quoted before, Quoted next) {
        if (before.block() == next.block()) {
            return before.runsOn() || clauseBetween(before, next);
        }
        return before.runsOn()
                && before.block() + 1 == next.block()
                && before.marks().end() == blocks.get(before.block()).end()
                && next.marks().start() == blocks.get(next.block()).start();
    }

    /// `"We won," said A B. "It was cold."`: one reporting clause and nothing else.
    private boolean clauseBetween(Quoted before, Quoted next) {
        int from = before.marks().end();
        int to = next.marks().start();
        if (to - from > LONGEST_CLAUSE || to <= from) {
            return false;
        }
        String between = wording.text(new Span(from, to)).strip();
        if (between.isEmpty() || between.endsWith(":") || inner(between).indexOf('.') >= 0) {
            return false;
        }
        if (between.endsWith(".") && hasItsOwnCue(next)) {
            return false;
        }
        return endsOpen(before) && hasCue(from, to);
    }

    /// `"We won," said A B. "It was cold," he added.`: two breaths.
    private boolean hasItsOwnCue(Quoted quote) {
        int end = quote.marks().end();
        int block = blocks.get(quote.block()).end();
        int first = wording.from(end);
        int last = Math.min(wording.from(block), first + FARTHEST_CUE);
        if (quote.runsOn() || !endsOpen(quote)) {
            return false;
        }
        for (int token = first; token < last && !wording.isQuoted(token); token++) {
            if (wording.isCue(token)) {
                return true;
            }
            if (token > first && wording.gap(token) != Tokens.Gap.BLANK) {
                return false;
            }
        }
        return false;
    }

    private static String inner(String between) {
        return between.endsWith(".") ? between.substring(0, between.length() - 1) : between;
    }

    private boolean endsOpen(Quoted quote) {
        char last = wording.prose.text().charAt(quote.words().end() - 1);
        return last == ','
                || last == '?'
                || last == '!'
                || last == '…'
                || last == '-'
                || last == '—'
                || last == '–'
                || wording.prose.text().startsWith(",", quote.marks().end());
    }

    private boolean hasCue(int from, int to) {
        int end = wording.from(to);
        for (int token = wording.from(from); token < end; token++) {
            if (wording.isCue(token)) {
                return !SmallWords.REPLIES.has(wording.tokens, token);
            }
        }
        return false;
    }
}
