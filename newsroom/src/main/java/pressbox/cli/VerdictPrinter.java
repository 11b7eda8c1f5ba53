package pressbox.cli;

import java.util.List;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.football.Match;

/// Prints a verdict for a person, with its scopes, figures and matches.
final class VerdictPrinter {
    private static final int WIDTH = 83;
    private static final int INDENT = 13;
    private static final int MOST_MATCHES = 32;

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

    /// One match as it is; more as a strip of results, with the first and the last of them.
    private void matches(List<Match> matches) {
        if (matches.size() > 1) {
            new ResultStrip(console, club(matches))
                    .lines(matches, WIDTH, MOST_MATCHES)
                    .forEach(this::line);
            indented(console.dim("from " + matches.getFirst()));
            indented(console.dim("to " + matches.getLast()));
        } else {
            matches.forEach(match -> indented("  " + match));
        }
    }

    /// The club that played them all.
    private static String club(List<Match> matches) {
        String home = matches.getFirst().home();
        boolean all = matches.stream()
                .allMatch(match -> match.home().equals(home) || match.away().equals(home));
        return all ? home : matches.getFirst().away();
    }

    private void line(String strip) {
        console.line(" ".repeat(INDENT) + strip);
    }

    private void indented(String words) {
        Wrapping.lines(words, WIDTH).forEach(line -> console.line(" ".repeat(INDENT) + line));
    }
}
