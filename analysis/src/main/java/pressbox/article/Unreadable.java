package pressbox.article;

/// Bytes that no article can be read from, and why.
public record Unreadable(String address, String why) implements PageContent {}
