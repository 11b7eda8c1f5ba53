package pressbox.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pressbox.text.CalendarWords;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds the claims of a sentence that are worth a check: the clauses that state something statistical of a side.
///
/// Each claim is a clause of its own; what only adds to the clause before it ("their worst run since 1998") is part of
/// that claim.
final class ClaimFinder {
    /// A claim: tokens `[first, end)`, and the cue that says most of it.
    record Stated(Cue cue, int first, int end) {}

    private static final Cues CUES = Cues.load();
    private static final Set<Theme> COUNTED =
            EnumSet.of(Theme.RUN, Theme.COUNT, Theme.POINTS, Theme.FIRST, Theme.RECORD, Theme.MEETING);
    private static final int BESIDE = 6;
    private static final int BEHIND = 4;
    private static final Set<Theme> STANDING = EnumSet.of(Theme.PLACE, Theme.EPITHET, Theme.GAP, Theme.POINTS);
    private static final Set<Theme> ADDED = EnumSet.of(Theme.FIRST, Theme.RECORD);
    private static final WordSet ADDING = WordSet.of(
            "their",
            "the",
            "a",
            "an",
            "its",
            "which",
            "his",
            "our",
            "something",
            "only",
            "and",
            "but",
            "not",
            "one",
            "making",
            "extending",
            "for",
            "equalling");
    private static final WordSet OPENERS = WordSet.of(
            "and",
            "but",
            "with",
            "as",
            "while",
            "who",
            "which",
            "when",
            "after",
            "before",
            "by",
            "where",
            "because",
            "although",
            "though",
            "whilst",
            "whereas",
            "that");

    private final Sentence s;
    private final Clauses clauses;
    private final List<Stated> stated = new ArrayList<>();

    private ClaimFinder(Sentence sentence) {
        s = sentence;
        clauses = Clauses.of(sentence);
    }

    /// A search for cues that may stand in a text; where there is none, its words claim nothing.
    static CueSearch search(Tokens tokens) {
        return CUES.search(tokens);
    }

    /// The claims in order.
    static List<Stated> find(Sentence sentence) {
        return find(sentence, CUES.in(sentence));
    }

    /// The same where it is known which cues may stand in the sentence.
    static List<Stated> find(Sentence sentence, Cues.Candidates candidates) {
        return find(sentence, Cues.in(sentence, candidates));
    }

    private static List<Stated> find(Sentence sentence, List<Cue> cues) {
        return cues.isEmpty() || sentence.isQuestion() ? List.of() : new ClaimFinder(sentence).find(cues);
    }

    /// The name of the club that a claim is about.
    static String subject(Stated claim, Context context) {
        Sentence s = context.sentence();
        if (claim.cue().theme() == Theme.EPITHET) {
            for (int i = claim.cue().first(); i <= Math.min(claim.end() + 1, s.size() - 1); i++) {
                if (s.clubAt(i).isPresent()) {
                    return s.clubAt(i).get().name();
                }
            }
        }
        return context.subjectBefore(claim.cue().first());
    }

    private List<Stated> find(List<Cue> cues) {
        int clause = -1;
        List<Cue> here = new ArrayList<>();
        for (Cue cue : cues) {
            if (clauses.at(cue.first()) != clause) {
                settle(here);
                here.clear();
                clause = clauses.at(cue.first());
            }
            if (isClaim(cue)) {
                here.add(cue);
            }
        }
        settle(here);
        return join();
    }

    private boolean isClaim(Cue cue) {
        int start = clauses.start(cue.first());
        int end = clauses.end(cue.end() - 1);
        if (namesADay(cue)) {
            return false;
        }
        if (cue.theme() == Theme.EPITHET) {
            return !Persons.isTitleOfPerson(s, cue);
        }
        if (isWhateverComes(cue) ? Doubts.isUnreal(s, start, cue) : Doubts.isOpen(s, start, end, cue)) {
            return false;
        }
        if (cue.needs() == Cue.Needs.SPORT && !Doubts.isOfSport(s, start, end)) {
            return false;
        }
        return !Persons.isOfPlayer(s, subjectFrom(start), cue)
                && !(COUNTED.contains(cue.theme())
                        && NotRecorded.isIn(
                                s, Math.max(start, cue.first() - BESIDE), Math.min(end, cue.end() + BEHIND)));
    }

    /// "up on January 7th", "down to the 5th of May".
    private boolean namesADay(Cue cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            int behind = s.is(i + 1, "of") ? i + 2 : i + 1;
            boolean month = s.isOneOf(i - 1, CalendarWords.MONTHS) || s.isOneOf(behind, CalendarWords.MONTHS);
            if (month && s.isOrdinal(i)) {
                return true;
            }
        }
        return false;
    }

    /// "at risk of a first defeat since May" says that there was none since, whatever comes.
    private boolean isWhateverComes(Cue cue) {
        if (cue.theme() == Theme.RECORD) {
            for (int i = cue.first(); i < cue.end(); i++) {
                if (s.is(i, "since") || s.isCardinal(i)) {
                    return true;
                }
            }
        }
        return cue.theme() == Theme.FIRST;
    }

    /// Where to look for the subject: a clause without one takes that of the clause before.
    private int subjectFrom(int start) {
        return start == 0 ? 0 : clauses.start(start - 1);
    }

    /// Makes the cues of one clause a claim; a name that tells a side's place is one of its own where it comes first.
    private void settle(List<Cue> cues) {
        Cue main = null;
        for (Cue cue : cues) {
            if (cue.theme() != Theme.EPITHET && (main == null || isStronger(cue, main))) {
                main = cue;
            }
        }
        int after = -1;
        for (Cue cue : cues) {
            if (cue.theme() == Theme.EPITHET && (main == null || cue.end() <= main.first()) && cue.first() >= after) {
                stated.add(new Stated(cue, cue.first(), cue.end()));
                after = cue.end();
            }
        }
        if (main != null) {
            int first = clauses.start(main.first());
            while (first < main.first() && s.isOneOf(first, OPENERS)) {
                first++;
            }
            stated.add(new Stated(main, first, Math.max(main.end(), clauses.end(main.first()))));
        }
    }

    private static boolean isStronger(Cue cue, Cue main) {
        return cue.theme().compareTo(main.theme()) < 0;
    }

    private List<Stated> join() {
        List<Stated> joined = new ArrayList<>();
        for (Stated next : stated) {
            Stated last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && adds(last, next)) {
                joined.set(joined.size() - 1, new Stated(last.cue(), last.first(), Math.max(last.end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean adds(Stated last, Stated next) {
        if (next.first() < last.end()) {
            return true;
        }
        if (clauses.at(next.cue().first()) - clauses.at(last.end() - 1) > 1 || s.isStop(next.first())) {
            return false;
        }
        Theme before = last.cue().theme();
        Theme theme = next.cue().theme();
        String opener = s.word(clauses.start(next.cue().first()));
        return switch (opener) {
            case "when", "before", "after" -> before != Theme.EPITHET;
            case "who", "which" ->
                ADDED.contains(before) || ADDED.contains(theme) || (theme == Theme.GAP && isStanding(before, theme));
            case "as" -> theme == Theme.PLACE && before == Theme.PROGRESS;
            case "by" -> theme == Theme.HONOUR && before == Theme.FIRST;
            case "winning", "drawing", "losing", "drawn", "won", "lost", "scoring", "conceding", "scored", "conceded" ->
                theme == Theme.COUNT && (before == Theme.COUNT || before == Theme.RUN);
            default ->
                isStanding(before, theme) || (ADDED.contains(theme) && before != Theme.EPITHET && isApposed(next));
        };
    }

    private static boolean isStanding(Theme before, Theme theme) {
        return (theme == Theme.GAP || theme == Theme.POINTS) && (STANDING.contains(before) || before == Theme.HONOUR);
    }

    /// "their worst run", "the longest since May": words that lean on the clause before, with no side of their own.
    private boolean isApposed(Stated next) {
        return s.isOneOf(next.first(), ADDING)
                && s.clubAt(next.first()).isEmpty()
                && s.clubAt(next.first() + 1).isEmpty();
    }
}
