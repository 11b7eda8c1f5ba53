package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a sentence claims, as questions that the record can be asked; every one of them must hold.
final class ClaimGrammar {
    private ClaimGrammar() {}

    static List<Question> read(Context c) {
        List<Question> questions = new ArrayList<>();
        Optional<Question> never = NotRecorded.read(c);
        if (never.isPresent()) {
            return List.of(never.get());
        }
        Optional<Question> level = StartLevel.read(c);
        if (level.isPresent()) {
            return List.of(level.get());
        }
        WindowReader.read(c).ifPresent(questions::add);
        if (questions.isEmpty()) {
            RunReader.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            WorstRun.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            TablePlace.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            BiggestReader.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            FirstReader.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            SeasonReader.read(c).ifPresent(questions::add);
        }
        return questions;
    }
}
