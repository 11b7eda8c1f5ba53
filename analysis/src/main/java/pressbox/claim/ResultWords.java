package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.football.Score;
import pressbox.text.WordSet;

/// Finds the words of a sentence that tell what a match was for the side that is spoken of.
final class ResultWords {
    /// What one match was.
    ///
    /// @param kind  empty where only a score between two names is given, the first of which was at home
    /// @param score as written; empty where none is given
    /// @param end   behind the last of its words
    record Told(Optional<RunKind> kind, Event.Form form, Optional<Score> score, int first, int end) {
        /// The score as the side spoken of saw it; empty where it cannot have been that of such a match.
        Optional<Score> own() {
            return score.flatMap(s -> {
                Score high = s.first() >= s.second() ? s : s.turned();
                boolean level = s.first() == s.second();
                return kind.map(k -> switch (k) {
                            case WINNING -> level ? Optional.<Score>empty() : Optional.of(high);
                            case LOSING -> level ? Optional.<Score>empty() : Optional.of(high.turned());
                            default -> level ? Optional.of(s) : Optional.<Score>empty();
                        })
                        .orElse(score);
            });
        }

        boolean isListed() {
            return kind.isEmpty();
        }
    }

    private record Known(RunKind kind, Event.Form form, Phrase phrase) {}

    private record Word(RunKind kind, Event.Form form, int first, int end) {}

    private static final List<Known> KNOWN = WordFile.lines("result-words.txt").stream()
            .map(line -> {
                String[] halves = line.split(" : ", 2);
                String[] names = halves[0].split(" ", 2);
                return new Known(
                        RunKind.valueOf(names[0].toUpperCase(Locale.ROOT)),
                        Event.Form.valueOf(names[1].toUpperCase(Locale.ROOT)),
                        Phrase.of(halves[1]));
            })
            .toList();
    private static final Set<RunKind> RESULTS =
            Set.of(RunKind.WINNING, RunKind.LOSING, RunKind.DRAWING, RunKind.GOALLESS_DRAWS);
    private static final WordSet PASSIVE = WordSet.of("were", "was", "been", "being", "got", "are", "is");
    private static final WordSet WON = WordSet.of("won", "winning", "win", "victorious", "triumphant");
    private static final WordSet BETWEEN = WordSet.of("but", "before", "after", "then", "while");
    private static final int NEAR = 7;

    private final Context c;
    private final Sentence s;
    private final List<Known> known = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private ResultWords(Context context) {
        c = context;
        s = context.sentence();
        for (Known each : KNOWN) {
            if (each.phrase().mayStandIn(s)) {
                known.add(each);
            }
        }
    }

    /// All that a sentence tells, in order; nothing where it gives a score of which it does not say whose.
    static List<Told> in(Context c) {
        ResultWords reader = new ResultWords(c);
        reader.findWords();
        return reader.told();
    }

    private void findWords() {
        int at = 0;
        while (at < s.size()) {
            Optional<Word> word = wordAt(at);
            word.ifPresent(words::add);
            at = word.map(Word::end).orElse(at + 1);
        }
    }

    private Optional<Word> wordAt(int at) {
        for (Event event : c.all()) {
            if (event.head() == at && RESULTS.contains(event.feat().kind())) {
                RunKind kind = kind(event);
                return Optional.of(new Word(kind, event.form(), at, event.end()));
            }
        }
        for (Known each : known) {
            int end = each.phrase().endFrom(s, at);
            if (end > at) {
                return kind(each, at, end).map(kind -> new Word(kind, each.form(), at, end));
            }
        }
        return Optional.empty();
    }

    /// "their 2-0 defeat of Holm" is a win, "were seen off" a defeat.
    private RunKind kind(Event event) {
        boolean suffered = event.form() == Event.Form.VERB
                && event.feat().kind() == RunKind.WINNING
                && !s.isOneOf(event.head(), WON)
                && s.isOneOf(event.head() - 1, PASSIVE);
        return isWonBy(event)
                ? RunKind.WINNING
                : suffered ? RunKind.LOSING : event.feat().kind();
    }

    private boolean isWonBy(Event event) {
        return event.form() == Event.Form.NOUN
                && event.feat().kind() == RunKind.LOSING
                && s.is(event.end(), "of")
                && s.clubAt(event.end() + 1).isPresent();
    }

    private Optional<RunKind> kind(Known known, int at, int end) {
        if (known.form() == Event.Form.NOUN) {
            return switch (s.word(end)) {
                case "of", "over" -> Optional.of(RunKind.WINNING);
                case "by", "at", "from", "against" -> Optional.of(RunKind.LOSING);
                default -> Optional.empty();
            };
        }
        if (known.kind() == RunKind.DRAWING && !isHeldLevel(end)) {
            return Optional.empty();
        }
        boolean passive = known.kind() == RunKind.WINNING && (isPassive(at) || s.is(end, "by"));
        return Optional.of(passive ? RunKind.LOSING : known.kind());
    }

    private boolean isPassive(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && !s.isParted(i + 1); i--) {
            if (s.isOneOf(i, PASSIVE)) {
                return true;
            }
        }
        return false;
    }

    /// "held Holm to a 2-2 draw".
    private boolean isHeldLevel(int end) {
        for (int i = end; i < Math.min(s.size(), end + NEAR); i++) {
            if (s.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        List<Word> free = new ArrayList<>(words);
        for (int i = 0; i < s.size(); i++) {
            int at = i;
            Optional<Score> score = s.score(at).or(() -> unanswered(at));
            if (score.isEmpty()) {
                continue;
            }
            boolean listed = c.clubBefore(at).isPresent() && s.clubAt(at + 2).isPresent();
            Optional<Word> word = nearest(free, at);
            if (listed) {
                told.add(new Told(Optional.empty(), Event.Form.NOUN, score, at, at + 2));
            } else if (s.score(at).isEmpty()) {
                told.add(new Told(Optional.of(RunKind.WINNING), Event.Form.VERB, score, at - 1, at + 3));
            } else if (word.isEmpty()) {
                return List.of();
            } else {
                Word w = word.get();
                free.removeIf(other -> isSame(other, w, at));
                told.add(new Told(
                        Optional.of(w.kind()), w.form(), score, Math.min(w.first(), at), Math.max(w.end(), at + 2)));
            }
        }
        for (Word word : free) {
            boolean goalless = word.kind() == RunKind.GOALLESS_DRAWS;
            told.add(new Told(
                    Optional.of(goalless ? RunKind.DRAWING : word.kind()),
                    word.form(),
                    goalless ? Optional.of(new Score(0, 0)) : Optional.empty(),
                    word.first(),
                    word.end()));
        }
        told.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return told;
    }

    /// "hit eight without reply".
    private Optional<Score> unanswered(int at) {
        boolean hit = s.isCardinal(at)
                && s.isOneOf(at - 1, "hit", "scored", "put", "netted")
                && s.is(at + 1, "without")
                && s.isOneOf(at + 2, "reply", "answer", "response");
        return hit ? Optional.of(new Score(s.number(at), 0)) : Optional.empty();
    }

    /// The words that stand nearest to a score, those before it first, with nothing between that begins another match.
    private Optional<Word> nearest(List<Word> free, int score) {
        Optional<Word> around = free.stream()
                .filter(w -> w.first() <= score && score + 2 <= w.end())
                .findFirst();
        if (around.isPresent()) {
            return around;
        }
        Optional<Word> before = free.stream()
                .filter(w -> w.end() <= score && score - w.end() <= NEAR * 2 && !isTurn(w.end(), score))
                .reduce((a, b) -> b);
        Optional<Word> behind = free.stream()
                .filter(w -> w.first() >= score + 2 && w.first() - score <= 5 && !isTurn(score, w.first()))
                .findFirst();
        boolean noun = behind.filter(w -> w.first() - score <= 4 && w.form() == Event.Form.NOUN)
                .isPresent();
        return noun ? behind : before.or(() -> behind);
    }

    /// "were held to a 2-2 draw", "ran out 4-2 winners": two words for one match.
    private boolean isSame(Word other, Word word, int score) {
        boolean near = Math.abs(other.first() - score) <= NEAR
                && !isTurn(Math.min(other.first(), score), Math.max(other.first(), score));
        return other.equals(word) || near && other.kind() == word.kind();
    }

    private boolean isTurn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isOneOf(i, BETWEEN) && !s.is(i + 1, "christmas")) {
                return true;
            }
        }
        return false;
    }
}
