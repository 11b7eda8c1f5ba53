package pressbox.wire;

import java.util.Map;

/// How an address is asked for.
///
/// @param known    what we have of it already
/// @param most     bytes of the body, after decompression
/// @param overlong what becomes of a longer one
/// @param patience the time that is left for it
/// @param token    shown as a bearer's, if given
/// @param form     sent by POST; nothing is sent where it is empty
record Call(Validators known, int most, Overlong overlong, Patience patience, Token token, Map<String, String> form) {
    Call(Validators known, int most, Overlong overlong, Patience patience) {
        this(known, most, overlong, patience, Token.NONE, Map.of());
    }

    /// What becomes of a body that is too long.
    enum Overlong {
        REFUSED,
        CUT
    }
}
