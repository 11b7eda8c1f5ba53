package pressbox.web;

/// The text of a channel, ready to be copied.
///
/// @param id    of its block on the page
/// @param how   how it gets out
/// @param limit characters the channel takes, 0 where there is no limit
public record ChannelText(String id, String name, String how, String words, int limit) {}
