package pressbox.football;

/// Words that describe somebody or a club: "the former Alder Town coach", or "striker" before a name.
///
/// @param first   the first word of the mention
/// @param last    its last word
/// @param named   the place in the list of found names of the one it stands beside, -1 where it stands alone
/// @param mention whether it may name somebody by itself
record Description(int first, int last, Sketch sketch, int named, boolean mention) {}
