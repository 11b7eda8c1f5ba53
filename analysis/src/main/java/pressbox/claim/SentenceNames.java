package pressbox.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Names;
import pressbox.football.Person;
import pressbox.text.CalendarWords;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds the clubs of a sentence and gives them the record's names.
final class SentenceNames {
    private static final WordSet BEFORE_A_MONTH =
            WordSet.of("in", "of", "early", "mid", "late", "last", "this", "since", "until", "on", "during", "by");
    private static final WordSet BEFORE_A_DAY = WordSet.of("on", "last", "next", "this", "every", "since", "until");
    /// "the Mill Lane club".
    private static final WordSet OF_GROUND = WordSet.of("club", "men", "side", "outfit", "team");
    private static final int LONGEST_NAME = 5;

    private final Register register;
    private final String own;
    private final Names names;

    /// @param own   the record's name of the club that the text is about
    /// @param names mentions with offsets of the sentence
    SentenceNames(Register register, String own, Names names) {
        this.register = register;
        this.own = own;
        this.names = names;
    }

    /// Clubs in order; says in `people` which words name a person.
    List<Sentence.Club> clubs(Tokens tokens, int size, Sentence.Who[] people) {
        List<Sentence.Club> found = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int end = at + 1;
            Optional<Mention> here = names.at(tokens.start(at));
            if (here.isPresent() && who(here.get()) == Sentence.Who.MANAGER) {
                people[at] = Sentence.Who.MANAGER;
            }
            Optional<Mention> mention = here.filter(SentenceNames::isByName);
            if (mention.isPresent()) {
                end = endOf(tokens, size, at, mention.get().span());
                Optional<Sentence.Club> club = club(mention.get(), tokens, at, end);
                if (club.isPresent()) {
                    found.add(club.get());
                    at = end - 1;
                    continue;
                }
            }
            Optional<Sentence.Club> byRecord = byRecord(tokens, size, at);
            if (byRecord.isPresent()) {
                found.add(byRecord.get());
                end = byRecord.get().end();
            } else if (mention.isPresent() && isPerson(mention.get())) {
                Arrays.fill(people, at, end, who(mention.get()));
            } else if (mention.isPresent() && clubs(mention.get()).size() > 1) {
                Arrays.fill(people, at, end, Sentence.Who.SOME_CLUB);
            }
            at = end - 1;
        }
        return found;
    }

    /// "the club", "they" and the like are left to the grammar.
    private static boolean isByName(Mention mention) {
        return mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.DESCRIPTION;
    }

    private static boolean isPerson(Mention mention) {
        return mention.candidates().stream().allMatch(Person.class::isInstance);
    }

    private static Sentence.Who who(Mention mention) {
        return mention.candidates().stream()
                        .anyMatch(named -> named instanceof Person person
                                && (person.role() == Person.Role.MANAGER || person.role() == Person.Role.COACH))
                ? Sentence.Who.MANAGER
                : Sentence.Who.SOMEBODY;
    }

    private static int endOf(Tokens tokens, int size, int at, Span span) {
        int end = at + 1;
        while (end < size && tokens.start(end) < span.end()) {
            end++;
        }
        return end;
    }

    private Optional<Sentence.Club> club(Mention mention, Tokens tokens, int first, int end) {
        Set<String> clubs = clubs(mention);
        if (clubs.isEmpty()) {
            return Optional.empty();
        }
        boolean place = mention.candidates().stream().anyMatch(Ground.class::isInstance);
        boolean ground = place && !OF_GROUND.contains(end < tokens.size() ? tokens.folded(end) : "");
        boolean ours = clubs.contains(own) || (!place && isOwn(mention.span().in(tokens.text())));
        Optional<String> meant = ours
                ? Optional.of(own)
                : clubs.size() == 1 ? clubs.stream().findFirst() : register.likeliest(own, clubs);
        return meant.map(club -> new Sentence.Club(first, end, club, ground));
    }

    /// Clubs that a mention may mean, itself or by their ground.
    private Set<String> clubs(Mention mention) {
        Set<String> clubs = new LinkedHashSet<>();
        for (Named named : mention.candidates()) {
            switch (named) {
                case Club club -> register.name(club).ifPresent(clubs::add);
                case Ground place -> register.name(Club.named(place.club())).ifPresent(clubs::add);
                default -> {}
            }
        }
        return clubs;
    }

    private Optional<Sentence.Club> byRecord(Tokens tokens, int size, int at) {
        if (!tokens.isCapital(at) || isDay(tokens, at) || isMonth(tokens, at)) {
            return Optional.empty();
        }
        int longest = at + 1;
        while (longest < size && longest < at + LONGEST_NAME && tokens.gap(longest) == Tokens.Gap.BLANK) {
            longest++;
        }
        for (int end = longest; end > at; end--) {
            String words = tokens.span(at, end - 1).in(tokens.text());
            Optional<String> club = isOwn(words) ? Optional.of(own) : register.name(words);
            if (club.isPresent() && (end > at + 1 || !isCommonWord(tokens.folded(at)))) {
                return Optional.of(new Sentence.Club(at, end, club.get(), false));
            }
        }
        return Optional.empty();
    }

    /// "Wednesday", "City", "North End": the last words of the club's own name.
    private boolean isOwn(String words) {
        return register.isOwn(words) || own.endsWith(" " + words) || own.equals(words) || own.startsWith(words + " ");
    }

    private static boolean isDay(Tokens tokens, int at) {
        return CalendarWords.DAYS.contains(tokens.folded(at)) && at > 0 && BEFORE_A_DAY.contains(tokens.folded(at - 1));
    }

    /// "in March", "2 March": no Town of that name.
    private static boolean isMonth(Tokens tokens, int at) {
        boolean dated = at > 0 && (BEFORE_A_MONTH.contains(tokens.folded(at - 1)) || tokens.isDigits(at - 1))
                || at + 1 < tokens.size() && tokens.isDigits(at + 1);
        return dated && CalendarWords.MONTHS.contains(tokens.folded(at));
    }

    private static boolean isCommonWord(String word) {
        return COMMON.contains(word);
    }

    private static final WordSet COMMON = WordSet.of(
            "the",
            "a",
            "an",
            "not",
            "no",
            "in",
            "on",
            "at",
            "it",
            "they",
            "their",
            "that",
            "this",
            "first",
            "second",
            "third",
            "only",
            "never",
            "for",
            "since",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "two",
            "three",
            "four",
            "five",
            "one",
            "league",
            "cup",
            "premier",
            "champions",
            "europa",
            "football",
            "division",
            "north",
            "northern",
            "southern",
            "section",
            "south",
            "west",
            "east",
            "old",
            "new",
            "real",
            "st",
            "great",
            "royal",
            "park",
            "road",
            "lane",
            "stadium",
            "home",
            "away",
            "after",
            "with",
            "without",
            "and",
            "but",
            "having",
            "every",
            "all",
            "his",
            "her",
            "its",
            "if",
            "as");
}
