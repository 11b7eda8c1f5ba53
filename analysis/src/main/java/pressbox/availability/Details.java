package pressbox.availability;

import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Why somebody is out and until when, in the article's words.
final class Details {
    private static final WordSet REASONS = Words.of(
            "injury injuries knee ankle hamstring groin thigh calf foot shoulder achilles hip muscle ligament ligaments cruciate acl"
                    + " metatarsal toe wrist head concussion illness flu virus ill sick suspension ban red surgery operation knock strain"
                    + " fracture setback rib back-injury cramp fatigue hernia appendicitis malaria covid-19 broken cup-tied");
    private static final WordSet GOES_ON = Words.of(
            "injury injuries problem problems strain tendon ligament ligaments surgery operation card ban fracture complaint knock muscle"
                    + " ankle leg foot arm cheekbone collarbone jaw nose toe wrist bone tear issue trouble damage cruciate achilles");
    private static final WordSet UNITS =
            Words.of("weeks week months month days season year games matches game match campaign fortnight");

    private static final WordSet ENDS = Words.of("and but while as because with after who which when although though");

    private static final WordSet OPENS = Words.of("until till");
    private static final WordSet LASTS = Words.of("for rest remainder least");
    private static final WordSet RULED = Words.of("ruled set expected likely banned suspended");

    /// So many words behind a phrase may still tell its time.
    private static final int REACH = 14;

    private Details() {}

    static String reason(Line line, Hit<Cue> cue, int from, int to, String text) {
        int best = -1;
        for (int i = from; i < to; i++) {
            if (line.is(i, REASONS) && (best < 0 || distance(i, cue) < distance(best, cue))) {
                best = i;
            }
        }
        if (best < 0) {
            return "";
        }
        int first = best;
        while (first > from && line.is(first - 1, REASONS)) {
            first--;
        }
        int last = best;
        while (last + 1 < to && line.is(last + 1, GOES_ON)) {
            last++;
        }
        return line.span(first, last).in(text);
    }

    private static int distance(int at, Hit<?> cue) {
        return at < cue.first() ? cue.first() - at : Math.max(0, at - cue.last());
    }

    /// Since when: "out since April", "has been out for two months".
    static String since(Line line, Hit<?> cue, int from, int end, String text) {
        int to = Math.min(end, cue.last() + REACH);
        for (int i = from; i < to; i++) {
            boolean since = line.is(i, "since");
            if (!since && !(i >= cue.first() && isSpanSoFar(line, i, from))) {
                continue;
            }
            int last = since ? endOfTime(line, i, to) : endOfUnits(line, i, to);
            if (last > i) {
                return line.span(i + 1, last).in(text);
            }
        }
        return "";
    }

    /// "Has been out for": what follows tells how long it has lasted, not how long it will.
    private static boolean isSpanSoFar(Line line, int at, int from) {
        if (!line.is(at, "for")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
            if (line.is(i, "been") || line.is(i, "not") || line.is(i, "missed")) {
                return !line.has(RULED, i, at);
            }
        }
        return false;
    }

    private static int endOfTime(Line line, int at, int to) {
        int last = at;
        for (int i = at + 1; i < Math.min(to, at + 9); i++) {
            if (line.isMark(i) || line.is(i, ENDS)) {
                break;
            }
            last = i;
        }
        return last;
    }

    private static int endOfUnits(Line line, int at, int to) {
        int last = endOfTime(line, at, to);
        for (int i = at + 1; i <= last; i++) {
            if (line.is(i, UNITS)) {
                return i;
            }
        }
        return at;
    }

    static String until(Line line, Hit<?> cue, int from, int end, String text) {
        int to = Math.min(end, cue.last() + REACH);
        for (int i = cue.first(); i < to; i++) {
            if (isSpanSoFar(line, i, from)) {
                continue;
            }
            boolean opens = line.is(i, OPENS);
            boolean lasts = line.is(i, LASTS);
            if (!opens && !lasts) {
                continue;
            }
            int last = i;
            for (int j = i + 1; j < Math.min(to, i + 9) && !line.isMark(j) && !line.is(j, ENDS); j++) {
                last = j;
                if (line.is(j, UNITS)) {
                    return line.span(line.is(i, "for") ? i + 1 : i, j).in(text);
                }
            }
            if (opens && last > i) {
                return line.span(i + 1, last).in(text);
            }
        }
        return "";
    }
}
