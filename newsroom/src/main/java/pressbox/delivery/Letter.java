package pressbox.delivery;

/// One edition for one reader on one medium.
///
/// @param id          the same for the same edition, reader and medium, whenever it is made
/// @param unsubscribe address that takes a one-click withdrawal (RFC 8058), empty where there is none
public record Letter(
        String id,
        String reader,
        String name,
        String address,
        String subject,
        String text,
        String html,
        String unsubscribe) {}
