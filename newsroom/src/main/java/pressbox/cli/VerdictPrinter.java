package pressbox.cli;

import java.util.List;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.football.Match;

/// Prints a verdict for a person, with its scopes, figures and matches.
final class VerdictPrinter {
    private static final int WIDTH = 83;
    private static final int INDENT = 13;
    private static final int MOST_MATCHES = 14;

    private final Console console;

    VerdictPrinter(Console console) {
        this.console = console;
    }

    void print(Judgement judgement) {
        switch (judgement.verdict()) {
            case Verdict.Holds(Verdict.Answer answer) -> answer(console.good("holds"), answer);
            case Verdict.Fails(Verdict.Answer answer) -> answer(console.bad("fails"), answer);
            case Verdict.HoldsIf(List<Verdict.Answer> holds, List<Verdict.Answer> fails) -> {
                holds.forEach(answer -> answer(console.doubtful("holds if"), answer));
                fails.forEach(answer -> answer(console.bad("fails if"), answer));
            }
            case Verdict.CannotTell(String missing) -> indented(console.doubtful("cannot tell") + ": " + missing);
        }
        if (!judgement.coverage().isEmpty()) {
            indented(console.dim("record used: " + judgement.coverage()));
        }
    }

    private void answer(String verdict, Verdict.Answer answer) {
        indented(verdict + " " + answer.scope() + ": " + answer.because());
        matches(answer.matches());
        if (!answer.earlier().isEmpty()) {
            indented(console.dim("before that:"));
            matches(answer.earlier());
        }
    }

    private void matches(List<Match> matches) {
        int hidden = Math.max(0, matches.size() - MOST_MATCHES);
        if (hidden > 0) {
            indented(console.dim("  … " + hidden + " more …"));
        }
        matches.subList(hidden, matches.size()).forEach(match -> indented("  " + match));
    }

    private void indented(String words) {
        Wrapping.lines(words, WIDTH).forEach(line -> console.line(" ".repeat(INDENT) + line));
    }
}
