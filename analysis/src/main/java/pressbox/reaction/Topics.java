package pressbox.reaction;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds whom "he", "they" or "the lads" mean where somebody speaks of them.
final class Topics {
    private static final WordSet THEY = WordSet.of("they", "their", "them");
    private static final WordSet HIS = WordSet.of("his", "her", "him");
    private static final WordSet BODIES = WordSet.of("club", "side", "team");
    private static final int FARTHEST_BACK = 600;
    private static final int LAST_WORDS = 24;
    private static final int LONGEST_CLAUSE = 8;
    private static final WordSet SAID = WordSet.of("said", "says", "added", "wrote", "remarked", "enthused", "told");

    private final Prose prose;
    private final Standing standing;

    Topics(Prose prose, Standing standing) {
        this.prose = prose;
        this.standing = standing;
    }

    /// The person of whom the last sentence before a place speaks that names one who does not speak: its subject, else
    /// the last named.
    ///
    /// @param within the speaker's sentence up to there; whom it names otherwise than as a subject is not meant
    Optional<Named> person(int place, Span within, Named speaker) {
        List<Mention> mentions = before(place);
        Optional<Named> named = Optional.empty();
        Optional<Named> meant = Optional.empty();
        Span sentence = new Span(0, 0);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (!(mention.candidates().getFirst() instanceof Person person)
                    || mention.named().isEmpty()
                    || person.equals(speaker)
                    || person.role() == Person.Role.JOURNALIST) {
                continue;
            }
            if (mention.form() == Mention.Form.PRONOUN) {
                meant = meant.isPresent() ? meant : Optional.of(person);
                continue;
            }
            if (within.contains(mention.span()) && !standing.acts(mention, within)) {
                continue;
            }
            if (named.isPresent() && !sentence.contains(mention.span())) {
                break;
            }
            if (named.isEmpty()) {
                sentence = prose.sentenceAt(mention.span().start());
                named = Optional.of(person);
            }
            if (standing.acts(mention, sentence)) {
                named = Optional.of(person);
                break;
            }
        }
        return named.isPresent() ? named : meant;
    }

    /// The club or country, not the speaker's own, of which the last sentence before a place speaks that names one: the
    /// only one, or the only one that acts.
    Optional<Named> club(int place, Named speaker) {
        String own = speaker instanceof Person person ? person.team() : speaker.name();
        List<Mention> mentions = before(place);
        Optional<Named> only = Optional.empty();
        Optional<Named> acting = Optional.empty();
        boolean many = false;
        boolean manyAct = false;
        Span sentence = new Span(0, 0);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Named named = mention.candidates().getFirst();
            if (!(named instanceof Club || named instanceof Nation)
                    || named.name().equals(own)) {
                continue;
            }
            if (only.isPresent() && !sentence.contains(mention.span())) {
                break;
            }
            sentence = prose.sentenceAt(mention.span().start());
            many |= only.isPresent() && !only.get().equals(named);
            only = Optional.of(named);
            if (standing.acts(mention, sentence)) {
                manyAct |= acting.isPresent() && !acting.get().equals(named);
                acting = Optional.of(named);
            }
        }
        if (!many) {
            return only;
        }
        return manyAct ? Optional.empty() : acting;
    }

    /// The club or country for which somebody plays or works, as the text names it.
    Optional<Named> ownTeam(Named of) {
        if (!(of instanceof Person person) || person.team().isEmpty()) {
            return Optional.empty();
        }
        return standing.team(person.team());
    }

    /// Whom a pronoun in somebody's mouth means.
    Optional<Named> of(Tokens tokens, int token, Span within, Named speaker) {
        int place = tokens.start(token);
        if (THEY.has(tokens, token)) {
            return isOfOwn(tokens, token) ? ownTeam(speaker) : club(place, speaker);
        }
        Optional<Named> person = saidOf(tokens, within, speaker).or(() -> person(place, within, speaker));
        boolean owned = HIS.has(tokens, token) && token + 1 < tokens.size() && Targets.TEAM.has(tokens, token + 1);
        return owned ? person.flatMap(this::ownTeam) : person;
    }

    /// `"He was magnificent," said A B of C D`: the person behind "of" or "about" in the clause behind the words.
    private Optional<Named> saidOf(Tokens tokens, Span within, Named speaker) {
        int first = tokens.firstFrom(within.end());
        boolean said = false;
        for (int token = first; token + 1 < Math.min(tokens.size(), first + LONGEST_CLAUSE); token++) {
            if (token > first && tokens.gap(token) == Tokens.Gap.STOP) {
                return Optional.empty();
            }
            said |= SAID.has(tokens, token);
            if (said && (tokens.is(token, "of") || tokens.is(token, "about"))) {
                return prose.names()
                        .at(tokens.start(token + 1))
                        .map(mention -> mention.candidates().getFirst())
                        .filter(named -> named instanceof Person && !named.equals(speaker));
            }
        }
        return Optional.empty();
    }

    /// "Hats off to the lads. They were superb."
    private static boolean isOfOwn(Tokens tokens, int they) {
        for (int token = they - 1; token > Math.max(0, they - LAST_WORDS); token--) {
            if (Targets.TEAM.has(tokens, token) && !BODIES.has(tokens, token)) {
                return tokens.is(token - 1, "the") || tokens.is(token - 1, "my") || tokens.is(token - 1, "our");
            }
        }
        return false;
    }

    private List<Mention> before(int place) {
        return prose.names().in(new Span(Math.max(0, place - FARTHEST_BACK), place));
    }
}
