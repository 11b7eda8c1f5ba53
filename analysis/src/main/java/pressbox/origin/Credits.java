package pressbox.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Credit;
import pressbox.fact.Origin;
import pressbox.football.Mention;
import pressbox.text.Sentences;
import pressbox.text.Span;

/// The credits of one article, and which of them a sentence stands under.
public final class Credits {
    private static final int NOBODY = -1;

    private final List<Credit> all;
    private final List<Medium> media;
    private final List<Mention> reporters;
    private final List<Span> sentences;
    private final int[] governing;
    private final SpeechCues cues;

    /// @param sentences of the article, in order
    /// @param governing for each sentence the number of the credit it stands under, or -1
    Credits(
            List<Credit> all,
            List<Medium> media,
            List<Mention> reporters,
            List<Span> sentences,
            int[] governing,
            SpeechCues cues) {
        this.all = List.copyOf(all);
        this.media = List.copyOf(media);
        this.reporters = List.copyOf(reporters);
        this.sentences = List.copyOf(sentences);
        this.governing = governing.clone();
        this.cues = cues;
    }

    /// The phrases of the article that tell of speech, for those who read it after the credits.
    public SpeechCues cues() {
        return cues;
    }

    /// Every source once, at the place where it is credited first.
    public List<Credit> all() {
        if (all.size() < 2) {
            return all;
        }
        List<Credit> first = new ArrayList<>(all.size());
        Set<String> seen = new HashSet<>();
        for (Credit credit : all) {
            if (seen.add(credit.source().toLowerCase(Locale.ROOT))) {
                first.add(credit);
            }
        }
        return first;
    }

    /// The credit that what stands at `place` comes under: one in its own sentence, or one before it that the text
    /// still reports from ("the report adds").
    public Optional<Credit> governing(Span place) {
        int sentence = Sentences.indexAt(sentences, place.start());
        return sentence == NOBODY || governing[sentence] == NOBODY
                ? Optional.empty()
                : Optional.of(all.get(governing[sentence]));
    }

    /// The last person before `offset` whom the text calls a reporter.
    public Optional<Mention> reporterBefore(int offset) {
        int low = 0;
        int high = reporters.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reporters.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(reporters.get(low - 1));
    }

    /// Whom or what medium the words between two places say was told, the nearest to the end first.
    public List<Medium> media(Span within) {
        if (media.isEmpty()) {
            return media;
        }
        List<Medium> found = new ArrayList<>();
        for (int i = firstMediumFrom(within.end()) - 1;
                i >= 0 && media.get(i).place().start() >= within.start();
                i--) {
            found.add(media.get(i));
        }
        return found;
    }

    /// The origin of what stands at `place`.
    public Origin originAt(Span place) {
        return governing(place).map(Credit::origin).orElse(Origin.OWN);
    }

    private int firstMediumFrom(int offset) {
        int low = 0;
        int high = media.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (media.get(middle).place().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
