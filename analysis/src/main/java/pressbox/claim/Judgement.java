package pressbox.claim;

import pressbox.football.Club;

/// A claim's sentence with the record's verdict.
///
/// @param sentence the words that were judged
/// @param subject  the club it was taken to be about
/// @param question how the judge understood it, in plain words; empty where it could not be read as a question
/// @param coverage what of the record was used, in plain words
public record Judgement(String sentence, Club subject, String question, Verdict verdict, String coverage) {}
