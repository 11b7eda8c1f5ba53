package pressbox.reaction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Person;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds whom a verb or a preposition is about: the noun phrase that follows it.
final class Targets {
    private static final WordSet ENDS = Words.of("ends");
    static final WordSet ONLOOKERS = Words.of("onlookers");
    static final WordSet TEAM = Words.of("team");
    private static final WordSet SOMEBODY = Words.of("somebody");
    private static final WordSet OWNERS = WordSet.of("his", "her", "their", "my", "our");
    private static final int FARTHEST = 14;

    private final Prose prose;
    private final Tokens tokens;
    private final Standing standing;
    private final Topics topics;

    Targets(Prose prose, Standing standing) {
        this.prose = prose;
        this.standing = standing;
        tokens = prose.tokens();
        topics = new Topics(prose, standing);
    }

    /// Whom a cue of the reporter is about: "took him to task", else the noun phrase behind it.
    List<Named> of(Cue cue, Span sentence, Named who) {
        for (int token = cue.first(); token < cue.last(); token++) {
            if (tokens.is(token, "him")) {
                return Standing.alone(topics.person(tokens.start(token), new Span(0, 0), who));
            }
        }
        List<Named> named = after(cue.last(), sentence, Optional.of(who), false);
        int next = cue.last() + 1;
        if (named.isEmpty() && next < tokens.size() && tokens.is(next, "the") && isTheirs(next)) {
            return Standing.alone(standing.theme());
        }
        boolean his = cue.kind().startsWith("criticises")
                && next < tokens.size()
                && (tokens.is(next, "his") || tokens.is(next, "her"));
        return named.isEmpty() && his
                ? Standing.alone(topics.person(tokens.start(cue.last()), new Span(0, 0), who))
                : named;
    }

    /// Those named by the noun phrase that follows word `last`; a person rather than the club whose he is.
    ///
    /// @param who   who reacts; "his side" is theirs, and "him" is somebody else
    /// @param agent whether only a person may be meant
    List<Named> after(int last, Span sentence, Optional<Named> who, boolean agent) {
        int end = Math.min(tokens.firstFrom(sentence.end()), last + 1 + FARTHEST);
        @Nullable Mention club = null;
        boolean own = false;
        boolean somebody = false;
        boolean owner = false;
        int token = last + 1;
        while (token < end) {
            if (token > last + 1 && isBroken(token)) {
                break;
            }
            Optional<Mention> mention = prose.names().at(tokens.start(token));
            if (mention.isPresent() && mention.get().span().start() == tokens.start(token)) {
                Mention found = mention.get();
                boolean pronoun = found.form() == Mention.Form.PRONOUN
                        && found.candidates().getFirst() instanceof Person;
                if (pronoun) {
                    boolean other =
                            who.isPresent() && !found.candidates().getFirst().equals(who.get());
                    if (tokens.is(token, "he") || tokens.is(token, "she")) {
                        break;
                    }
                    if (isTheirs(token)) {
                        own = true;
                    } else if (other) {
                        return List.of(found.candidates().getFirst());
                    }
                    somebody |= tokens.is(token, "him");
                    owner |= OWNERS.has(tokens, token);
                } else if (Standing.mayBeMeant(found)) {
                    if (found.candidates().getFirst() instanceof Person) {
                        return standing.withJoined(found, sentence);
                    }
                    club = club == null ? found : club;
                }
                token = Math.max(token + 1, tokens.firstFrom(found.span().end()));
                continue;
            }
            if (ENDS.has(tokens, token) && !(token == last + 1 && tokens.is(token, "that"))) {
                break;
            }
            if (ONLOOKERS.has(tokens, token)) {
                return List.of();
            }
            own |= isTheirs(token);
            somebody |= tokens.is(token, "him") || SOMEBODY.has(tokens, token) && owner;
            owner |= OWNERS.has(tokens, token);
            token++;
        }
        if (agent) {
            return List.of();
        }
        return resolved(club, own, somebody, tokens.start(last), sentence, who);
    }

    private List<Named> resolved(
            @Nullable Mention club, boolean own, boolean somebody, int place, Span sentence, Optional<Named> who) {
        if (club != null) {
            return standing.withJoined(club, sentence);
        }
        if (who.isPresent() && own) {
            return Standing.alone(topics.ownTeam(who.get()));
        }
        return who.isPresent() && somebody
                ? Standing.alone(topics.person(place, new Span(0, 0), who.get()))
                : List.of();
    }

    /// "his players", "the side": said of those of whoever speaks.
    private boolean isTheirs(int token) {
        if (token + 1 >= tokens.size()) {
            return false;
        }
        if (!OWNERS.has(tokens, token) && !tokens.is(token, "the")) {
            return false;
        }
        for (int next = token + 1; next < Math.min(tokens.size(), token + 4); next++) {
            if (TEAM.has(tokens, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(int token) {
        return switch (tokens.gap(token)) {
            case BLANK, HYPHEN, POSSESSIVE -> false;
            case COMMA -> true;
            case STOP -> tokens.start(token) - tokens.end(token - 1) > 1;
            case OTHER -> !isQuoteMark(tokens.end(token - 1), tokens.start(token));
        };
    }

    private boolean isQuoteMark(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = tokens.text().charAt(i);
            if (!(c == ' ' || c == '"' || c == '\'' || c == '‘' || c == '’' || c == '“' || c == '”' || c == '(')) {
                return false;
            }
        }
        return true;
    }
}
