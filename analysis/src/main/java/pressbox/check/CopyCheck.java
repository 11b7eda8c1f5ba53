package pressbox.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.reading.Filed;
import pressbox.reading.Reading;
import pressbox.story.Shingles;
import pressbox.text.Span;

/// Words taken over from other outlets or from the newsroom's own pieces; quotes do not count.
///
/// Of each of the two the longest stretch is shown.
final class CopyCheck {
    /// A stretch of this many words is no chance; a cliché, or a name with its titles, is shorter.
    private static final int STRETCH = 15;

    /// From this part of the draft on the piece is a copy, not a loan.
    private static final double MUCH = 0.3;

    private record Taken(Article from, Span stretch, double share) {
        Taken longer(Taken other) {
            return other.stretch.length() > stretch.length() ? other : this;
        }
    }

    private CopyCheck() {}

    static List<Finding> of(Reading draft, Background background) {
        List<Finding> findings = new ArrayList<>();
        String address = draft.article().address();
        Shingles words = Shingles.of(draft);
        Optional<Taken> other = Optional.empty();
        String outlet = "";
        for (Filed filed : background.readings()) {
            if (!filed.address().equals(address)) {
                Optional<Taken> taken = taken(words, filed.reading().article(), Shingles.of(filed.reading()));
                if (isLonger(taken, other)) {
                    other = taken;
                    outlet = filed.outlet();
                }
            }
        }
        String source = outlet;
        other.ifPresent(taken -> findings.add(fromOther(draft, taken, source)));
        background.ownArticles().stream()
                .filter(own -> !own.address().equals(address))
                .flatMap(own -> taken(words, own, Shingles.of(own)).stream())
                .reduce(Taken::longer)
                .ifPresent(taken -> findings.add(fromOwn(taken)));
        return findings;
    }

    private static boolean isLonger(Optional<Taken> one, Optional<Taken> other) {
        return one.isPresent()
                && (other.isEmpty()
                        || one.get().stretch().length() > other.get().stretch().length());
    }

    private static Optional<Taken> taken(Shingles words, Article article, Shingles source) {
        return words.longestIn(source, STRETCH).map(stretch -> new Taken(article, stretch, words.shareIn(source)));
    }

    private static Finding fromOther(Reading draft, Taken taken, String outlet) {
        return new Finding(
                Finding.Code.DUP_OTHER,
                taken.share() >= MUCH ? Finding.Severity.BLOCK : Finding.Severity.WARN,
                taken.stretch(),
                percent(taken) + " of the words stand in " + outlet + ", the longest stretch being "
                        + Excerpt.of(taken.stretch().in(draft.article().text()))
                        + ": say it in your own words, or quote and credit.",
                List.of(taken.from().address()));
    }

    private static Finding fromOwn(Taken taken) {
        return new Finding(
                Finding.Code.DUP_OWN,
                taken.share() >= MUCH ? Finding.Severity.WARN : Finding.Severity.NOTE,
                taken.stretch(),
                percent(taken) + " of the words stand in your own "
                        + Excerpt.of(taken.from().title()) + ": link to it, or write it afresh.",
                List.of(taken.from().address()));
    }

    private static String percent(Taken taken) {
        return Math.max(1, Math.round(taken.share() * 100)) + " %";
    }
}
