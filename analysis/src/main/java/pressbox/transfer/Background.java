package pressbox.transfer;

import pressbox.fact.Stage;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Tells the moves that are no news of the article: those of the past that say who somebody is, and words that
/// only look like a move.
final class Background {
    private static final WordSet BACKGROUND_OF_BUYING =
            Words.of("since after who when before originally previously formerly ago once whom following where until");
    private static final WordSet BACKGROUND = Words.of(
            "since after who when having before originally previously formerly ago once whom following where until");
    private static final WordSet NEW_SIGNING =
            Words.of("loan summer january new record deadline-day latest marquee first");
    private static final WordSet LONG_AGO = Words.of("previously formerly originally initially");
    private static final WordSet SINCE = Words.of("since upon before after when despite following");
    private static final WordSet LAST = Words.of("summer season year january window campaign");
    private static final WordSet FRESH = Words.of(
            "today yesterday monday tuesday wednesday thursday friday saturday sunday tonight week confirmed announced confirm announce"
                    + " announcing confirming official just new deadline");
    private static final WordSet HAVE = Words.of("has have");
    private static final WordSet PREVIOUS = Words.of("last past previous");
    private static final WordSet IN =
            Words.of("in january february march april may june july august september october november december since");
    private static final WordSet SACKING = Words.of("sacking dismissal");
    private static final WordSet AGO = Words.of("ago");
    /// One of these stands in all that [#saysPast] finds.
    private static final WordSet SIGNS = Words.of("ago back later");
    private static final WordSet SPANS = Words.of("years months days weeks seasons year season month");
    private static final WordSet ONCE = Words.of("former ex one-time onetime erstwhile occasional old once");
    private static final WordSet WANT = Words.of("want wants wanted admire admires");

    private final Line line;
    private final Clauses clauses;
    private final int year;
    private final boolean onMoves;

    /// @param year    of the article
    /// @param onMoves whether the article is about moves
    Background(Line line, Clauses clauses, int year, boolean onMoves) {
        this.line = line;
        this.clauses = clauses;
        this.year = year;
        this.onMoves = onMoves;
    }

    /// Whether the move of this phrase is to be left out, however far it has come.
    boolean holds(Hit<Cue> cue) {
        return isOfLastYear(cue) || isLongAgo(cue) || namesPastDay(cue) || isTitleOfHis(cue) || isWishToAct(cue);
    }

    /// Whether it is to be left out because it is done.
    boolean holdsDone(Hit<Cue> cue, Stage stage) {
        boolean done = stage == Stage.DONE || cue.value().stage() == Stage.DONE;
        return done
                && (tellsWhoHeIs(cue)
                        || (!onMoves && !isFresh(cue) && !line.has(SACKING, cue.first(), cue.first() + 1)));
    }

    /// Moves that only tell who somebody is: "who joined in 2021", "since leaving".
    private boolean tellsWhoHeIs(Hit<Cue> cue) {
        if (line.place() == Line.Place.TITLE || cue.value().relation() == Relation.SACKS) {
            return false;
        }
        WordSet marks = cue.value().relation() == Relation.BUYS ? BACKGROUND_OF_BUYING : BACKGROUND;
        return line.has(marks, Math.max(clauses.start(cue.first()) - 1, cue.first() - 4), cue.first());
    }

    private boolean isOfLastYear(Hit<Cue> cue) {
        if (line.place() == Line.Place.TITLE) {
            return false;
        }
        int end = clauses.end(cue.last());
        for (int i = clauses.start(cue.first()); i < end; i++) {
            if (line.is(i, PREVIOUS) && line.is(i + 1, LAST)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an article on other things tells the move as news: "on Friday", "have confirmed".
    private boolean isFresh(Hit<Cue> cue) {
        return line.place() == Line.Place.TITLE
                || line.has(FRESH, clauses.start(cue.first()), clauses.end(cue.last()))
                || line.has(HAVE, cue.first() - 2, cue.first() + 1);
    }

    /// "they want to win": the verb has no player.
    private boolean isWishToAct(Hit<Cue> cue) {
        return line.is(cue.last(), WANT) && line.is(cue.last() + 1, "to");
    }

    private boolean namesPastDay(Hit<Cue> cue) {
        if (line.place() == Line.Place.TITLE) {
            return false;
        }
        int from = clauses.start(cue.first());
        int to = clauses.end(cue.last()) + 4;
        return (line.has(SIGNS, from, to) && saysPast(cue, from, to))
                || (cue.value().relation() == Relation.RENEWS
                        ? saysInYear(from, to)
                        : line.namesYearBefore(year, from, to));
    }

    /// "three years ago", "back in March", "two seasons later".
    private boolean saysPast(Hit<Cue> cue, int from, int to) {
        return line.has(AGO, from, to) || saysBackIn(from, to) || saysLater(cue, from, to);
    }

    /// "in May 2023", not "until 2023".
    private boolean saysInYear(int from, int to) {
        for (int i = from + 1; i < Math.min(to, line.size()); i++) {
            if (line.has(IN, i - 1, i) && line.namesYearBefore(year, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysBackIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, "back") && line.is(i + 1, "in")) {
                return true;
            }
        }
        return false;
    }

    private boolean saysLater(Hit<Cue> cue, int from, int to) {
        for (int i = from; i < Math.min(to, line.size()); i++) {
            if (line.is(i, "later") && i == cue.first() - 1) {
                return true;
            }
            if (line.is(i, "later") && !line.endsWith(cue.first(), "ing") && line.has(SPANS, i - 1, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLongAgo(Hit<Cue> cue) {
        return line.has(LONG_AGO, clauses.start(cue.first()), clauses.end(cue.last()))
                || (line.has(SINCE, cue.first() - 1, cue.first()) && line.endsWith(cue.first(), "ing"));
    }

    /// "loan signing X" only says who he is.
    private boolean isTitleOfHis(Hit<Cue> cue) {
        if (line.is(cue.last(), "target") && line.has(ONCE, cue.first() - 2, cue.first())) {
            return true;
        }
        return line.is(cue.first(), "signing")
                && cue.first() > 0
                && line.is(cue.first() - 1, NEW_SIGNING)
                && line.isName(cue.last() + 1);
    }
}
