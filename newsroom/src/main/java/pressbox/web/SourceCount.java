package pressbox.web;

/// How many sources do as `example` does.
public record SourceCount(SourceRow example, int count) {}
