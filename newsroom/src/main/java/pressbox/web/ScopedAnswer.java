package pressbox.web;

import pressbox.claim.Verdict;

/// One scope's answer with the word and the colour it is shown with.
public record ScopedAnswer(String word, String tone, Verdict.Answer answer) {}
