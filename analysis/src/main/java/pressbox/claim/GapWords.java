package pressbox.claim;

import pressbox.text.WordSet;

/// Words by which it is told how far clubs are apart in a table.
final class GapWords {
    static final WordSet POINTS = WordSet.of("points", "point", "pts", "pt");
    static final WordSet ADVERBS = WordSet.of(
            "now",
            "still",
            "only",
            "just",
            "further",
            "more",
            "already",
            "safely",
            "comfortably",
            "at",
            "best",
            "or",
            "so",
            "outright",
            "all",
            "adrift",
            "currently");
    static final WordSet AHEAD = WordSet.of("clear", "ahead", "above", "better", "superior", "inside", "beyond");
    static final WordSet BEHIND =
            WordSet.of("behind", "adrift", "below", "beneath", "short", "off", "shy", "worse", "outside", "inferior");
    static final WordSet LEANING =
            WordSet.of("up", "more", "down", "fewer", "less", "back", "away", "from", "in", "to");
    static final WordSet LEADS = WordSet.of("lead", "cushion", "advantage", "buffer", "margin");
    static final WordSet GAPS = WordSet.of("gap", "gulf", "difference");
    static final WordSet TRAILS = WordSet.of("trail", "trails", "trailed", "trailing");
    static final WordSet MISSED = WordSet.of("missed", "miss", "missing", "misses");
    static final WordSet LEADING = WordSet.of(
            "lead",
            "leads",
            "led",
            "leading",
            "head",
            "heads",
            "top",
            "topped",
            "won",
            "win",
            "pipped",
            "retained",
            "clinched",
            "claimed",
            "sealed",
            "secured");
    static final Phrase LEVEL = Phrase.of("level|tied|equal|locked|together *1 points *6 with *3 @club");
    static final Phrase LEVEL_WITH = Phrase.of("level|tied|equal|apiece|each|locked with *3 @club");
    static final Phrase SAME = Phrase.of("same *2 points *2 as *3 @club");
    static final WordSet STAGE = WordSet.of("stage", "juncture");

    private GapWords() {}
}
