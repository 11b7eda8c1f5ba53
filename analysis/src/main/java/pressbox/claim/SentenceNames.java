package pressbox.claim;

import java.util.LinkedHashSet;
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
    /// @param names mentions with offsets of the text that the sentence stands in
    SentenceNames(Register register, String own, Names names) {
        this.register = register;
        this.own = own;
        this.names = names;
    }

    /// Whom the words of a sentence name.
    SentenceCast in(Sentence s) {
        SentenceCast cast = new SentenceCast(s.size());
        int at = 0;
        for (Mention mention : names.in(s.place())) {
            while (at < s.size() && s.start(at) < mention.span().start()) {
                at = addByRecord(s, at, cast);
            }
            while (at < s.size() && s.start(at) < mention.span().end()) {
                at = add(s, at, mention, cast);
            }
        }
        while (at < s.size()) {
            at = addByRecord(s, at, cast);
        }
        return cast;
    }

    /// Adds what the word names, by itself or with those behind it, and returns the place of the next one.
    private int add(Sentence s, int at, Mention mention, SentenceCast cast) {
        if (isManager(mention)) {
            cast.add(at, at + 1, Sentence.Who.MANAGER);
        }
        return isByName(mention) ? addNamed(s, at, mention, cast) : addByRecord(s, at, cast);
    }

    private int addByRecord(Sentence s, int at, SentenceCast cast) {
        Optional<Sentence.Club> club = byRecord(s, at);
        club.ifPresent(cast::add);
        return club.isPresent() ? club.get().end() : at + 1;
    }

    private int addNamed(Sentence s, int at, Mention mention, SentenceCast cast) {
        int end = endOf(s, at, mention.span());
        boolean person = isPerson(mention);
        Set<String> clubs = person ? Set.of() : clubs(mention);
        Optional<Sentence.Club> club = clubs.isEmpty() ? Optional.empty() : club(s, mention, clubs, at, end);
        if (club.isEmpty()) {
            club = byRecord(s, at);
        }
        if (club.isPresent()) {
            cast.add(club.get());
            return club.get().end();
        }
        if (person) {
            cast.add(at, end, isManager(mention) ? Sentence.Who.MANAGER : Sentence.Who.SOMEBODY);
        } else if (clubs.size() > 1) {
            cast.add(at, end, Sentence.Who.SOME_CLUB);
        }
        return end;
    }

    /// "the club", "they" and the like are left to the grammar.
    private static boolean isByName(Mention mention) {
        return mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.DESCRIPTION;
    }

    private static boolean isPerson(Mention mention) {
        for (Named named : mention.candidates()) {
            if (!(named instanceof Person)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isManager(Mention mention) {
        for (Named named : mention.candidates()) {
            if (named instanceof Person person
                    && (person.role() == Person.Role.MANAGER || person.role() == Person.Role.COACH)) {
                return true;
            }
        }
        return false;
    }

    private static int endOf(Sentence s, int at, Span span) {
        int end = at + 1;
        while (end < s.size() && s.start(end) < span.end()) {
            end++;
        }
        return end;
    }

    private Optional<Sentence.Club> club(Sentence s, Mention mention, Set<String> clubs, int first, int end) {
        boolean place = isGround(mention);
        boolean ground = place && !s.isOneOf(end, OF_GROUND);
        boolean ours = clubs.contains(own)
                || (!place && isOwn(mention.span().in(s.tokens().text())));
        Optional<String> meant = ours
                ? Optional.of(own)
                : clubs.size() == 1 ? Optional.of(clubs.iterator().next()) : register.likeliest(own, clubs);
        return meant.map(club -> new Sentence.Club(first, end, club, ground));
    }

    private static boolean isGround(Mention mention) {
        for (Named named : mention.candidates()) {
            if (named instanceof Ground) {
                return true;
            }
        }
        return false;
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

    private Optional<Sentence.Club> byRecord(Sentence s, int at) {
        if (!s.isCapital(at) || !(register.hasNames() || own.contains(s.written(at)))) {
            return Optional.empty();
        }
        int longest = at + 1;
        while (longest < at + LONGEST_NAME && s.isNext(longest)) {
            longest++;
        }
        for (int end = longest; end > at; end--) {
            String words = s.span(at, end - 1).in(s.tokens().text());
            Optional<String> club = isOwn(words) ? Optional.of(own) : register.name(words);
            if (club.isPresent() && (end > at + 1 || !s.isOneOf(at, COMMON))) {
                return isDay(s, at) || isMonth(s, at)
                        ? Optional.empty()
                        : Optional.of(new Sentence.Club(at, end, club.get(), false));
            }
        }
        return Optional.empty();
    }

    /// "Wednesday", "City", "North End": the last words of the club's own name.
    private boolean isOwn(String words) {
        return register.isOwn(words) || opensOwn(words) || endsOwn(words);
    }

    private boolean opensOwn(String words) {
        return own.startsWith(words) && (own.length() == words.length() || own.charAt(words.length()) == ' ');
    }

    private boolean endsOwn(String words) {
        return own.endsWith(words)
                && own.length() > words.length()
                && own.charAt(own.length() - words.length() - 1) == ' ';
    }

    private static boolean isDay(Sentence s, int at) {
        return s.isOneOf(at, CalendarWords.DAYS) && s.isOneOf(at - 1, BEFORE_A_DAY);
    }

    /// "in March", "2 March": no Town of that name.
    private static boolean isMonth(Sentence s, int at) {
        boolean dated = s.isOneOf(at - 1, BEFORE_A_MONTH) || s.isDigits(at - 1) || s.isDigits(at + 1);
        return dated && s.isOneOf(at, CalendarWords.MONTHS);
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
