package pressbox.claim;

/// A number of matches over which something is counted: "of the last twelve".
record Window(Numeral number, Stage stage, int matches) {
    /// Which matches a number of them means.
    enum Stage {
        LATEST,
        /// "of 19": the latest, or all of the season.
        SOME,
        OPENING
    }
}
