package pressbox.claim;

/// A question and the tokens `[first, end)` of its sentence that ask it.
record Told(Question question, int first, int end) {}
