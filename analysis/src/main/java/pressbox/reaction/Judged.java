package pressbox.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Person;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds whom a word of judgement in somebody's mouth is about.
final class Judged {
    private static final WordSet OTHERS = Words.of("others");
    private static final WordSet SELF = Words.of("self");
    private static final WordSet THINGS = Words.of("things");
    private static final WordSet OPINION = Words.of("opinion");
    private static final WordSet COPULAS = Words.of("copulas");
    private static final WordSet OWN = WordSet.of("my", "our", "these");
    private static final WordSet OBJECTS = WordSet.of("him", "them", "her", "his", "their");
    private static final WordSet REFLEXIVES = WordSet.of("myself", "ourselves", "me");
    private static final WordSet RELATIVES = WordSet.of("who", "that", "which", "really", "also", "just", "always");
    private static final WordSet FUNCTION = Words.of("function");
    private static final WordSet PERSONS = Words.of("persons");
    private static final WordSet GAIN = Words.of("gain");
    private static final int FARTHEST_BACK = 26;
    private static final int PHRASE = 6;
    private static final int NEAR = 4;
    private static final int FARTHEST_OBJECT = 9;

    private final Prose prose;
    private final Tokens tokens;
    private final Standing standing;
    private final Topics topics;
    private final Targets targets;

    Judged(Prose prose, Standing standing) {
        this.prose = prose;
        this.standing = standing;
        tokens = prose.tokens();
        topics = new Topics(prose, standing);
        targets = new Targets(prose, standing);
    }

    /// Those a judgement is of, within the words of one sentence that the speaker says.
    List<Named> of(Judgement judgement, Span within, Named speaker) {
        if (judgement.towards()) {
            return towards(judgement, within, speaker);
        }
        if (isOfSomethingElse(judgement)) {
            return List.of();
        }
        List<Named> beside = apposed(judgement, within, speaker);
        if (!beside.isEmpty()) {
            return beside;
        }
        List<Named> subject = subject(judgement, within, speaker);
        return subject.isEmpty() ? credited(judgement, within, speaker) : subject;
    }

    /// "a fantastic day": what follows has the quality, and is nobody. "the Super Cup" is a name.
    private boolean isOfSomethingElse(Judgement judgement) {
        int first = judgement.first();
        int next = judgement.last() + 1;
        if (tokens.gap(first) == Tokens.Gap.HYPHEN) {
            return true;
        }
        if (next >= tokens.size()) {
            return false;
        }
        if (tokens.gap(next) == Tokens.Gap.BLANK && tokens.isCapital(first) && tokens.isCapital(next)) {
            return true;
        }
        if (judgement.whole() || isOfOwner(judgement) || tokens.gap(next) != Tokens.Gap.BLANK) {
            return tokens.gap(next) == Tokens.Gap.HYPHEN;
        }
        return !FUNCTION.has(tokens, next) && !tokens.folded(next).endsWith("ly");
    }

    /// "a fantastic young player": a noun close behind has the quality.
    private boolean isOfOwner(Judgement judgement) {
        for (int token = judgement.last() + 1; token < judgement.owner(); token++) {
            if (FUNCTION.has(tokens, token)
                    || tokens.gap(token) != Tokens.Gap.BLANK && tokens.gap(token) != Tokens.Gap.HYPHEN) {
                return false;
            }
        }
        return judgement.owner() > 0;
    }

    /// The nearest subject before the judgement.
    private List<Named> subject(Judgement judgement, Span within, Named speaker) {
        int first = Math.max(tokens.firstFrom(within.start()), judgement.first() - FARTHEST_BACK);
        for (int token = judgement.first() - 1; token >= first; token--) {
            Optional<Mention> mention = prose.names().at(tokens.start(token));
            if (OTHERS.has(tokens, token)) {
                return pronoun(token, mention, within, speaker);
            }
            if (mention.isPresent()) {
                if (Standing.mayBeMeant(mention.get()) && standing.acts(mention.get(), within)) {
                    return named(mention.get(), within, speaker);
                }
                continue;
            }
            if (SELF.has(tokens, token)) {
                if (isOpinion(token + 1)) {
                    continue;
                }
                return gained(judgement, token, within, speaker);
            }
            if (!isVerb(token + 1)) {
                continue;
            }
            if (THINGS.has(tokens, token)) {
                return List.of();
            }
            if (token > first
                    && !tokens.isCapital(token)
                    && !isVerb(token)
                    && !RELATIVES.has(tokens, token)
                    && !tokens.folded(token).endsWith("ly")) {
                return nounPhrase(token, first, within, speaker);
            }
        }
        return List.of();
    }

    private boolean isOpinion(int token) {
        return token < tokens.size() && OPINION.has(tokens, token);
    }

    private boolean isVerb(int token) {
        return token < tokens.size() && (COPULAS.has(tokens, token) || tokens.gap(token) == Tokens.Gap.POSSESSIVE);
    }

    /// "his movement was", "the Vale display was", "the lads were".
    private List<Named> nounPhrase(int head, int first, Span within, Named speaker) {
        boolean team = Targets.TEAM.has(tokens, head);
        for (int token = head - 1; token >= Math.max(first, head - PHRASE); token--) {
            Optional<Mention> mention = prose.names().at(tokens.start(token));
            if (OTHERS.has(tokens, token)) {
                return pronoun(token, mention, within, speaker);
            }
            if (mention.isPresent() && Standing.mayBeMeant(mention.get())) {
                return named(mention.get(), within, speaker);
            }
            boolean definite = tokens.is(token, "the");
            if (definite || OWN.has(tokens, token)) {
                if (team) {
                    return Standing.alone(topics.ownTeam(speaker));
                }
                if (!definite || token == first || !tokens.is(token - 1, "of")) {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    private List<Named> pronoun(int token, Optional<Mention> mention, Span within, Named speaker) {
        Optional<Named> meant = mention.filter(Standing::mayBeMeant)
                .map(found -> found.candidates().getFirst())
                .filter(named -> !named.equals(speaker) && !isOwnTeam(token, named));
        return Standing.alone(meant.isPresent() ? meant : topics.of(tokens, token, within, speaker));
    }

    private boolean isOwnTeam(int token, Named named) {
        return named instanceof Person && token + 1 < tokens.size() && Targets.TEAM.has(tokens, token + 1);
    }

    private List<Named> named(Mention mention, Span within, Named speaker) {
        if (mention.candidates().getFirst().equals(speaker) || isFollowedByOnlookers(mention)) {
            return List.of();
        }
        return standing.joinedAround(mention, within);
    }

    private boolean isFollowedByOnlookers(Mention mention) {
        int next = tokens.firstFrom(mention.span().end());
        return next < tokens.size() && Targets.ONLOOKERS.has(tokens, next);
    }

    /// "we have signed a very talented boy": the one spoken of.
    private List<Named> gained(Judgement judgement, int self, Span within, Named speaker) {
        boolean gained = false;
        for (int token = self + 1; token < judgement.first(); token++) {
            gained |= GAIN.has(tokens, token);
        }
        boolean somebody = false;
        for (int token = Math.max(self + 1, judgement.first() - NEAR);
                token < Math.min(tokens.size(), judgement.last() + 1 + NEAR);
                token++) {
            somebody |= PERSONS.has(tokens, token);
        }
        return gained && somebody ? Standing.alone(topics.person(tokens.start(self), within, speaker)) : List.of();
    }

    /// "an unbelievable striker (A B)", "the best midfielder of all, A B", "a top player like A B".
    private List<Named> apposed(Judgement judgement, Span within, Named speaker) {
        if (!judgement.whole() && !isOfOwner(judgement)) {
            return List.of();
        }
        Optional<Mention> inside = judgement.last() + 1 < tokens.size()
                ? prose.names().at(tokens.start(judgement.last() + 1))
                : Optional.empty();
        if (inside.isPresent() && Standing.mayBeMeant(inside.get()) && !standing.isOwner(inside.get())) {
            return named(inside.get(), within, speaker);
        }
        int end = Math.min(tokens.firstFrom(within.end()), judgement.last() + 1 + FARTHEST_OBJECT);
        boolean somebody = false;
        for (int token = judgement.last(); token < end; token++) {
            Optional<Mention> mention = prose.names().at(tokens.start(token));
            if (somebody
                    && mention.isPresent()
                    && mention.get().candidates().getFirst() instanceof Person person
                    && mention.get().form() != Mention.Form.PRONOUN
                    && !person.equals(speaker)) {
                boolean beside = tokens.gap(token) == Tokens.Gap.OTHER
                        || PERSONS.has(tokens, token - 1)
                        || tokens.is(token - 1, "like")
                        || tokens.is(token - 1, "in");
                return beside ? List.of(person) : List.of();
            }
            if (token > judgement.last() && tokens.gap(token) == Tokens.Gap.COMMA) {
                return List.of();
            }
            somebody |= PERSONS.has(tokens, token);
        }
        return List.of();
    }

    /// "brilliant from A B", "a great save by A B".
    private List<Named> credited(Judgement judgement, Span within, Named speaker) {
        int end = Math.min(tokens.firstFrom(within.end()), judgement.last() + 1 + NEAR);
        for (int token = judgement.last() + 1; token < end; token++) {
            boolean mine = token + 1 < end && SELF.has(tokens, token + 1);
            if (!mine && (tokens.is(token, "from") || tokens.is(token, "by"))) {
                return people(token, within, speaker);
            }
        }
        return List.of();
    }

    private List<Named> people(int last, Span within, Named speaker) {
        List<Named> people = new ArrayList<>();
        for (Named named : targets.after(last, within, Optional.of(speaker), false)) {
            if (!named.equals(speaker)) {
                people.add(named);
            }
        }
        return people;
    }

    /// "proud of A B", "so happy for the lads", "I love him".
    private List<Named> towards(Judgement judgement, Span within, Named speaker) {
        int end = Math.min(tokens.firstFrom(within.end()), judgement.last() + 1 + FARTHEST_OBJECT);
        for (int token = judgement.last(); token < end; token++) {
            if (token > judgement.last() && REFLEXIVES.has(tokens, token)) {
                return List.of();
            }
            if (OBJECTS.has(tokens, token)) {
                return pronoun(token, prose.names().at(tokens.start(token)), within, speaker);
            }
            if (prose.names().at(tokens.start(token)).isPresent()) {
                break;
            }
        }
        return people(judgement.last(), within, speaker);
    }
}
