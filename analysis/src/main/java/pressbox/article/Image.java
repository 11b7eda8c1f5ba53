package pressbox.article;

/// A picture of an article; fields that the page does not give are empty.
///
/// @param credit the credit line as printed, as in `A B/Some Agency`
/// @param creator the photographer of the credit line
/// @param agency  the agency of the credit line
public record Image(String address, String caption, String alt, String credit, String creator, String agency) {}
