package pressbox.availability;

import java.util.Set;
import pressbox.phrase.Hit;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Words;

/// Why somebody is out and until when, in the article's words.
final class Details {
    private static final Set<String> REASONS = Words.of(
            "injury injuries knee ankle hamstring groin thigh calf foot shoulder achilles hip muscle ligament ligaments cruciate acl"
                    + " metatarsal toe wrist head concussion illness flu virus ill sick suspension ban red surgery operation knock strain"
                    + " fracture setback rib back-injury cramp fatigue hernia appendicitis malaria covid-19 broken cup-tied");
    private static final Set<String> GOES_ON = Words.of(
            "injury injuries problem problems strain tendon ligament ligaments surgery operation card ban fracture complaint knock muscle"
                    + " ankle leg foot arm cheekbone collarbone jaw nose toe wrist bone tear issue trouble damage cruciate achilles");
    private static final Set<String> UNITS =
            Words.of("weeks week months month days season year games matches game match campaign fortnight");

    private static final Set<String> ENDS =
            Words.of("and but while as because with after who which when although though");

    private Details() {}

    static String reason(Line line, Hit<Cue> cue, int from, int to, String text) {
        int best = -1;
        for (int i = from; i < to; i++) {
            if (REASONS.contains(line.item(i).word()) && (best < 0 || distance(i, cue) < distance(best, cue))) {
                best = i;
            }
        }
        if (best < 0) {
            return "";
        }
        int first = best;
        while (first > from && REASONS.contains(line.item(first - 1).word())) {
            first--;
        }
        int last = best;
        while (last + 1 < to && GOES_ON.contains(line.item(last + 1).word())) {
            last++;
        }
        return line.span(first, last).in(text);
    }

    private static int distance(int at, Hit<?> cue) {
        return at < cue.first() ? cue.first() - at : Math.max(0, at - cue.last());
    }

    static String until(Line line, Hit<?> cue, int end, String text) {
        int to = Math.min(end, cue.last() + 14);
        for (int i = cue.first(); i < to; i++) {
            Item item = line.item(i);
            boolean opens = item.is("until") || item.is("till");
            boolean lasts = item.is("for") || item.is("rest") || item.is("remainder") || item.is("least");
            if (!opens && !lasts) {
                continue;
            }
            int last = i;
            for (int j = i + 1;
                    j < Math.min(to, i + 9)
                            && !line.item(j).isMark()
                            && !ENDS.contains(line.item(j).word());
                    j++) {
                last = j;
                if (UNITS.contains(line.item(j).word())) {
                    return line.span(item.is("for") ? i + 1 : i, j).in(text);
                }
            }
            if (opens && last > i) {
                return line.span(i + 1, last).in(text);
            }
        }
        return "";
    }
}
