package pressbox.transfer;

import java.util.Locale;
import pressbox.fact.Stage;

/// What a phrase of `moves.txt` means.
///
/// @param tense whether the phrase by itself says that the move has happened
record Cue(Relation relation, Stage stage, Tense tense) {
    /// How the phrase stands in time.
    enum Tense {
        /// It says nothing by itself: "sign".
        OPEN,
        /// Done in a headline, a habit elsewhere: "signs".
        PRESENT,
        /// Done: "signed".
        PAST
    }

    static Cue read(String meaning) {
        String[] parts = meaning.split(" +", -1);
        Relation relation = Relation.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return switch (parts[1]) {
            case "past" -> new Cue(relation, Stage.DONE, Tense.PAST);
            case "present" -> new Cue(relation, Stage.DONE, Tense.PRESENT);
            default -> new Cue(relation, stage(parts[1]), Tense.OPEN);
        };
    }

    static Stage stage(String word) {
        return Stage.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
