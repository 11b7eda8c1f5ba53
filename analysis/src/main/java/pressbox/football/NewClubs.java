package pressbox.football;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressbox.football.Lexicon.Entry;
import pressbox.football.Lexicon.Use;
import pressbox.text.Folding;

/// Clubs that no pack knows, by the form of their names ("Elmbridge Rovers") or by what stands beside them ("Elmbridge
/// boss Jo Doe");
/// from then on they are as good as known for this text.
final class NewClubs {
    private static final int EVERY_CAPITAL = 31;

    private final Marked text;
    private final Scan scan;
    private final Map<String, Club> byShortName = new HashMap<>(2);

    NewClubs(Marked text, Scan scan) {
        this.text = text;
        this.scan = scan;
    }

    /// Puts known names in the place of the words that name such clubs.
    void name() {
        List<Found> found = scan.found;
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            if (each.kind == Found.Kind.NEW_CLUB) {
                found.set(i, known(each, byForm(each), Use.FULL));
            } else if (each.kind == Found.Kind.SINGLE
                    && i + 1 < found.size()
                    && isBesideStaff(each, found.get(i + 1))) {
                String name = text.tokens.word(each.first);
                byShortName.putIfAbsent(Folding.fold(name), Club.named(name));
            }
        }
        if (byShortName.isEmpty()) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            Club club = each.kind == Found.Kind.SINGLE ? byShortName.get(text.tokens.folded(each.first)) : null;
            if (club != null) {
                found.set(i, known(each, club, Use.SHORT));
            }
        }
    }

    private static Found known(Found found, Club club, Use use) {
        return new Found(found.first, found.last, Found.Kind.KNOWN, List.of(new Entry(club, use, EVERY_CAPITAL)));
    }

    private Club byForm(Found found) {
        String name = text.tokens.span(found.first, found.last).in(text.tokens.text());
        String key = text.tokens.folded(found.first);
        return byShortName.computeIfAbsent(key, each -> Club.named(name));
    }

    /// "Elmbridge boss Jo Doe", "Elmbridge striker Doe".
    private boolean isBesideStaff(Found club, Found next) {
        int token = club.last + 1;
        if (!text.joins(token)
                || scan.termEnds[token] != next.first
                || !text.joins(next.first)
                || text.isTitleCase(token)) {
            return false;
        }
        Term term = scan.termAt(token);
        boolean staff =
                term.is(Term.POSITION) || term.role() == Person.Role.MANAGER || term.role() == Person.Role.OWNER;
        boolean person = next.kind == Found.Kind.ROW || next.isAll(Person.class);
        return staff
                && person
                && !text.isTerm(club.first, Term.GIVEN | Term.PLACE | Term.STOP | Term.THING)
                && !isAdjective(text.tokens.folded(club.first));
    }

    /// Adjectives of nationality that no pack tells of.
    private static boolean isAdjective(String word) {
        return word.endsWith("ish")
                || word.endsWith("ese")
                || word.endsWith("ian")
                || word.endsWith("ean")
                || word.endsWith("ch")
                || word.endsWith("based")
                || word.endsWith("born");
    }
}
