package pressbox.claim;

/// Words that state something statistical: tokens `[first, end)` of a sentence.
record Cue(Theme theme, Needs needs, int first, int end) {
    /// What must stand beside the words to make them a claim.
    enum Needs {
        NOTHING,
        /// A word of results, titles or tables: "for the first time" alone may be said of anything.
        SPORT,
        /// Words beyond these, which only look like a claim.
        OTHER_WORDS
    }
}
