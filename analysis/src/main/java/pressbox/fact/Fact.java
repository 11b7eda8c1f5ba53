package pressbox.fact;

/// One thing an article states, with the words that state it.
public sealed interface Fact permits Quotation, Transfer, Availability, Result, Fixture, Reaction, Claim, Credit {
    Evidence evidence();

    Origin origin();
}
