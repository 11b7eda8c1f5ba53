package pressbox.claim;

import java.util.List;
import pressbox.text.WordSet;

/// Words by which the start of a season is told.
final class StartWords {
    static final WordSet WORST = WordSet.of(
            "worst",
            "poorest",
            "slowest",
            "lowest",
            "feeblest",
            "bleakest",
            "shakiest",
            "fewest",
            "weakest",
            "grimmest");
    static final WordSet BEST = WordSet.of(
            "best",
            "finest",
            "strongest",
            "brightest",
            "fastest",
            "quickest",
            "most",
            "highest",
            "greatest",
            "liveliest");
    static final WordSet WORSE = WordSet.of(
            "worse",
            "poorer",
            "slower",
            "fewer",
            "less",
            "bad",
            "badly",
            "poor",
            "poorly",
            "miserable",
            "miserably",
            "dismal",
            "wretched",
            "slow",
            "slowly",
            "lousy",
            "dreadful",
            "grim",
            "bleak",
            "low",
            "lower",
            "few",
            "little",
            "weaker");
    static final WordSet BETTER = WordSet.of(
            "better",
            "brighter",
            "stronger",
            "more",
            "good",
            "well",
            "bright",
            "brightly",
            "strong",
            "strongly",
            "fast",
            "faster",
            "impressive",
            "higher",
            "high",
            "many",
            "quick",
            "quickly",
            "quicker");
    static final WordSet NOUNS = WordSet.of(
            "start",
            "opening",
            "beginning",
            "begin",
            "began",
            "begun",
            "started",
            "starting",
            "commenced",
            "haul",
            "return",
            "total",
            "points");
    static final WordSet STAGES = WordSet.of("stage", "point", "juncture", "time");
    static final WordSet DENYING = WordSet.of(
            "no",
            "not",
            "never",
            "nobody",
            "none",
            "havent",
            "hasnt",
            "hadnt",
            "nor",
            "only",
            "back",
            "recall",
            "last",
            "remember");
    static final WordSet OTHER_STARTS = WordSet.of(
            "unbeaten", "winless", "goalless", "winning", "losing", "kick", "head", "fresh", "false", "perfect");
    static final List<Phrase> PLAYED = Phrase.all(
            "<opening> # *2 <match>",
            "opening of # *2 <match>",
            "after|from|for # *2 <match>",
            "out of # *2 <match>",
            "in # *2 <match>",
            "# *2 <match> into|gone|played|old",
            "# *2 <match> in $",
            "# match|game mark|stage|point",
            "after|from #",
            "# played",
            "<match> #",
            "first #");
    static final Phrase THAT_THEY_HAD =
            Phrase.of("that|which|they|we *6 has|have|had *2 made|known|had|suffered|endured|seen|enjoyed|experienced");
    static final Phrase OF_ALL = Phrase.of(
            "the *2 worst|best|poorest|lowest|fewest|strongest *5 in|of *1 premier|top|football|league|championship|english|division *2 history");
    static final Phrase NO_SIDE = Phrase.of("no other? top|premier|championship|league|football *2 side|team|club");
    /// "Only once have they begun better" says how often, not since when.
    static final Phrase ONLY_ONCE = Phrase.of("only|just once|twice");
    static final Phrase FOR_A_WIN = Phrase.of("# for|points a|per win");
    static final Phrase POINTS_AS = Phrase.of("points as #");
    static final Phrase INTO = Phrase.of("# *2 <match> into|gone|old");
    static final Phrase TO_SHOW = Phrase.of("# points|point to show for|from *3 # *2 <match>");
    static final Phrase OF_FIRST_POINTS = Phrase.of("# *1 of|from|out *2 first|opening # points");
    static final Phrase OUT_OF = Phrase.of("# points|point out of a? possible? #");
    static final Phrase NO_POINTS = Phrase.of("# *2 <match> no|zero points");
    static final Phrase NOT_OF_A_SEASON = Phrase.of(
            "start|opening|beginning to|of|in <their> *1 year|calendar|life|reign|tenure|january|match|game|half|managerial|2025|2024|2026");

    private StartWords() {}
}
