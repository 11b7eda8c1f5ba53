package pressbox.reaction;

import pressbox.fact.Reaction;

/// Words of judgement in a text.
///
/// @param first   number of the first word
/// @param last    number of the last word
/// @param towards whether whom it is about stands behind ("proud of"), not before ("has been superb")
/// @param owner   number of the next word that can have a quality, 0 where none is near
/// @param whole   whether it says itself what has the quality ("a good striker")
record Judgement(Reaction.Stance stance, int first, int last, boolean towards, boolean whole, int owner) {}
