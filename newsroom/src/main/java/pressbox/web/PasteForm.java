package pressbox.web;

/// The form for a pasted post as it was filled in, to be shown again where something is missing.
public record PasteForm(String address, String account, String words, String said) {}
