package pressbox.fact;

/// The article credits somebody else's report; the evidence is the crediting words.
///
/// @param source  outlet, journalist or account as usually named
/// @param address what the credit links to, empty where it links nowhere
public record Credit(Evidence evidence, String source, String address) implements Fact {
    @Override
    public Origin origin() {
        return new Origin.Credited(source, evidence.span());
    }
}
