package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pressbox.claim.Verdict.Answer;
import pressbox.claim.Verdict.CannotTell;
import pressbox.claim.Verdict.Fails;
import pressbox.claim.Verdict.Holds;
import pressbox.claim.Verdict.HoldsIf;

/// Puts one question in the scopes that a fair reader would try, and the answers together.
final class Cases {
    /// What one scope says: true, false, or nothing for want of records.
    sealed interface Case {
        record True(Answer answer) implements Case {}

        record False(Answer answer) implements Case {}

        record Open(String missing) implements Case {}

        static Case of(boolean holds, Answer answer) {
            return holds ? new True(answer) : new False(answer);
        }
    }

    private Cases() {}

    /// One scope: its answer is the verdict.
    static Verdict verdict(Case only) {
        return switch (only) {
            case Case.True t -> new Holds(t.answer());
            case Case.False f -> new Fails(f.answer());
            case Case.Open o -> new CannotTell(o.missing());
        };
    }

    /// Several scopes, the likeliest first: agreed, or true in some. A scope that stays open is left out unless all do.
    static <S> Verdict verdict(List<S> scopes, Function<S, Case> ask) {
        List<Answer> holds = new ArrayList<>();
        List<Answer> fails = new ArrayList<>();
        String missing = "";
        for (S scope : scopes) {
            switch (ask.apply(scope)) {
                case Case.True t -> holds.add(t.answer());
                case Case.False f -> fails.add(f.answer());
                case Case.Open o -> missing = missing.isEmpty() ? o.missing() : missing;
            }
        }
        if (holds.isEmpty() && fails.isEmpty()) {
            return new CannotTell(missing);
        }
        if (fails.isEmpty()) {
            return new Holds(holds.getFirst());
        }
        return holds.isEmpty() ? new Fails(fails.getFirst()) : new HoldsIf(holds, fails);
    }
}
