package pressbox.delivery;

/// How mail leaves the house.
///
/// @param from     address that letters come from
/// @param name     name that letters come from
/// @param login    empty where the server asks for none
/// @param security how the connection is protected
public record MailSettings(
        String host, int port, Security security, String login, String password, String from, String name) {
    /// How the connection to the server is protected.
    public enum Security {
        /// In the clear: for a server on the same machine.
        NONE,
        STARTTLS,
        TLS
    }

    @Override
    public String toString() {
        return from + " by " + host + ":" + port + " (" + security + ")";
    }
}
