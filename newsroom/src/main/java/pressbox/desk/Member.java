package pressbox.desk;

/// A person who works in the newsroom.
///
/// @param login lower case, unique
/// @param name  as printed in a byline
public record Member(String login, String name, Role role) {}
