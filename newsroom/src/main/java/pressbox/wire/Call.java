package pressbox.wire;

/// How an address is asked for.
///
/// @param known    what we have of it already
/// @param most     bytes of the body, after decompression
/// @param overlong what becomes of a longer one
/// @param patience the time that is left for it
record Call(Validators known, int most, Overlong overlong, Patience patience) {
    /// What becomes of a body that is too long.
    enum Overlong {
        REFUSED,
        CUT
    }
}
