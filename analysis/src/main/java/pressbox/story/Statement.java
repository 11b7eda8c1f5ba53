package pressbox.story;

/// What one outlet says, in its words.
public record Statement(String outlet, String address, String words) {}
