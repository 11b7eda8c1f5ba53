package pressbox.wire;

/// By what a site tells that its page is still the same; empty where it gave none.
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators("", "");

    boolean given() {
        return !etag.isEmpty() || !lastModified.isEmpty();
    }
}
