package pressbox.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pressbox.football.Mention;
import pressbox.text.Span;

/// Somebody's words, or what they are reported to have said.
///
/// @param evidence from the first to the last of the words, the reporting clause included where it stands between them
/// @param parts    the contiguous stretches of quoted words without their marks, in order: one for each paragraph, and
///                 one for each side of a reporting clause in the middle
/// @param speaker  who is named as speaking, or nothing where the text does not say
/// @param cue      the reporting word or words ("said", "posted"), empty where there is none
/// @param medium   whom or what medium was told ("Sky Sports", "Instagram"), empty where the text does not say
public record Quotation(
        Evidence evidence,
        List<Span> parts,
        Kind kind,
        Optional<Mention> speaker,
        String cue,
        String medium,
        Origin origin)
        implements Fact {
    /// How the words are given.
    public enum Kind {
        DIRECT,
        /// A few quoted words inside a reporter's own sentence.
        PARTIAL,
        /// A post on a social network.
        POST,
        /// Typed between two apostrophes on each side: a transcript's or a data feed's words, as a rule.
        TYPED,
        /// Reported speech, without quote marks.
        REPORTED
    }

    public Quotation {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a quotation without words");
        }
    }

    /// The quoted words, the parts joined by a line break where a paragraph ends and by a blank within one.
    public String words() {
        String text = evidence.article().text();
        StringBuilder words = new StringBuilder(parts.getFirst().in(text));
        for (int i = 1; i < parts.size(); i++) {
            String between = text.substring(parts.get(i - 1).end(), parts.get(i).start());
            words.append(between.contains("\n\n") ? "\n\n" : " ")
                    .append(parts.get(i).in(text));
        }
        return words.toString();
    }

    /// The words of each part.
    public List<String> stretches() {
        return parts.stream().map(part -> part.in(evidence.article().text())).collect(Collectors.toList());
    }
}
