package pressbox.reaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Finds whom a quotation speaks of where its sentence names nobody: "He's been superb", "so proud of the girls".
final class Topics {
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his", "hes", "shes");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theyre", "theyve");
    private static final Set<String> TEAM =
            Set.of("lads", "boys", "girls", "players", "team", "squad", "group", "club", "side");
    private static final Set<String> SPEAKER = Set.of("i", "we", "you", "my", "our", "me", "us", "your");
    private static final int FARTHEST_BACK = 600;
    private static final int FARTHEST_WORD = 6;

    private final Prose prose;
    private final Tokens tokens;

    Topics(Prose prose, Tokens tokens) {
        this.prose = prose;
        this.tokens = tokens;
    }

    Optional<Named> of(Cue cue, Span sentence, Named speaker) {
        int first = tokens.firstFrom(sentence.start());
        int end = tokens.firstFrom(sentence.end());
        for (int token = cue.last() + 1; token < Math.min(end, cue.last() + FARTHEST_WORD); token++) {
            if (tokens.is(token, "him") || tokens.is(token, "her") && !isOwner(token)) {
                return person(sentence.start(), speaker);
            }
            if (TEAM.contains(tokens.folded(token)) && (tokens.is(token - 1, "the") || tokens.is(token - 1, "my"))) {
                return ownTeam(speaker);
            }
        }
        for (int token = first; token < cue.first(); token++) {
            String word = tokens.folded(token);
            if (ONE.contains(word)) {
                return person(tokens.start(token), speaker);
            }
            if (MANY.contains(word)) {
                return club(tokens.start(token));
            }
            if (TEAM.contains(word) && token > first && tokens.is(token - 1, "the")) {
                return ownTeam(speaker);
            }
            if (SPEAKER.contains(word) && !tokens.is(token, "i")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "her work" is hers, "for her." is she.
    private boolean isOwner(int token) {
        return token + 1 < tokens.size() && tokens.gap(token + 1) == Tokens.Gap.BLANK;
    }

    /// The person last named before a place who does not speak.
    private Optional<Named> person(int place, Named speaker) {
        List<Mention> mentions = before(place);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Named named = mention.candidates().getFirst();
            if (mention.named().isPresent() && named instanceof Person person && !named.equals(speaker)) {
                return person.role() == Person.Role.JOURNALIST ? Optional.empty() : Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /// The only club or country named close before a place.
    private Optional<Named> club(int place) {
        Optional<Named> found = Optional.empty();
        for (Mention mention : before(place)) {
            Named named = mention.candidates().getFirst();
            if (!(named instanceof Club || named instanceof Nation)) {
                continue;
            }
            if (found.isPresent() && !found.get().equals(named)) {
                return Optional.empty();
            }
            found = Optional.of(named);
        }
        return found;
    }

    private Optional<Named> ownTeam(Named speaker) {
        if (!(speaker instanceof Person person) || person.team().isEmpty()) {
            return Optional.empty();
        }
        return prose.names().all().stream()
                .map(mention -> mention.candidates().getFirst())
                .filter(named -> (named instanceof Club || named instanceof Nation)
                        && named.name().equals(person.team()))
                .findFirst();
    }

    private List<Mention> before(int place) {
        return prose.names().in(new Span(Math.max(0, place - FARTHEST_BACK), place));
    }
}
