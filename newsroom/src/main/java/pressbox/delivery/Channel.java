package pressbox.delivery;

/// A way out of the house: takes one letter at a time.
public interface Channel extends AutoCloseable {
    Medium medium();

    /// Hands one letter over and says what came of it; never throws for what the other side does.
    Outcome hand(Letter letter);

    /// Whether handing the same letter over twice reaches the reader once; only then is a broken-off hand-over
    /// repeated.
    boolean repeats();

    @Override
    default void close() {}

    /// What came of handing a letter over.
    sealed interface Outcome {
        /// The other side took it.
        record Accepted(String detail) implements Outcome {}

        /// It will not work for this reader, now or later.
        record Rejected(String why) implements Outcome {}

        /// It did not work now and was surely not taken; it may be tried again.
        record NotNow(String why) implements Outcome {}

        /// Nobody can say whether it was taken.
        record Unknown(String why) implements Outcome {}
    }
}
