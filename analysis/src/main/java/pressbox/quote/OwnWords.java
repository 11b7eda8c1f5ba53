package pressbox.quote;

import java.util.List;
import java.util.Optional;
import pressbox.article.Paragraph;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.football.Person;
import pressbox.text.Span;

/// Reads a post as what it is: all of it is what its account says.
public final class OwnWords {
    private OwnWords() {}

    /// The post as one quotation; nothing where it has no words.
    ///
    /// A post does not hold its author's name, so that the mention of the speaker is the post itself.
    ///
    /// @param speaker whose account it is, where that is known
    /// @param network that it was posted on
    public static Optional<Quotation> of(Prose post, Optional<Person> speaker, String network) {
        List<Span> parts =
                post.article().paragraphs().stream().map(Paragraph::span).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Span whole = new Span(parts.getFirst().start(), parts.getLast().end());
        return Optional.of(new Quotation(
                post.evidence(whole),
                parts,
                Quotation.Kind.POST,
                speaker.map(person -> new Mention(whole, Mention.Form.FULL, List.of(person))),
                "",
                network,
                Origin.OWN));
    }
}
