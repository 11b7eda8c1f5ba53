package pressbox.delivery;

/// Somebody who gets editions; `id` is stable for ever.
public record Reader(String id, String name) {}
