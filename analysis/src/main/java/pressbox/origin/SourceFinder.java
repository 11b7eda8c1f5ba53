package pressbox.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.text.CalendarWords;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds the source that stands after or before a word of the text.
final class SourceFinder {
    /// What may stand before the name of a source: "the German".
    private static final CuePhrases BEFORE = CuePhrases.beside(SourceFinder.class, "before.txt");

    private static final WordSet NETWORKS = WordSet.of("twitter", "x", "instagram", "youtube", "tiktok", "facebook");
    private static final WordSet DOMAINS = WordSet.of("com", "co", "net", "org", "tv", "de", "fr", "it", "es", "uk");
    private static final WordSet POSSESSIVES = WordSet.of("his", "her");
    private static final WordSet EDITIONS = WordSet.of(
            "uk",
            "germany",
            "deutschland",
            "italia",
            "italy",
            "brasil",
            "brazil",
            "france",
            "spain",
            "espana",
            "usa",
            "us",
            "scotland",
            "ireland",
            "australia",
            "africa",
            "india",
            "online");
    private static final WordSet ADDRESSES =
            WordSet.of("com", "co", "net", "org", "tv", "de", "it", "es", "fr", "nl", "pt", "be");
    private static final int LONGEST_NAME = 6;
    private static final int MOST_BEFORE = 7;

    private final Prose prose;
    private final Tokens tokens;
    private final List<Cue> known;
    private final @Nullable Cue[] words;
    private final @Nullable Cue[] wordEnds;
    /// Whether any word of the text says that somebody is a reporter.
    private final boolean anyReporter;

    SourceFinder(Prose prose, SpeechCues cues) {
        this.prose = prose;
        this.tokens = prose.tokens();
        known = cues.words();
        words = new Cue[tokens.size()];
        wordEnds = new Cue[tokens.size()];
        boolean reporter = false;
        for (Cue cue : known) {
            words[cue.first()] = cue;
            wordEnds[cue.last()] = cue;
            reporter |= cue.kind().equals("reporter");
        }
        anyReporter = reporter;
    }

    /// The source that starts at word `first`, or after a few words such as "the German outlet".
    Optional<Source> after(int first) {
        int token = first;
        while (token < tokens.size() && token - first <= MOST_BEFORE) {
            if (token > first && !sameClause(token)) {
                return Optional.empty();
            }
            Optional<Source> source = startingAt(token);
            if (source.isPresent()) {
                return source;
            }
            Optional<Cue> skipped = startsName(token) ? Optional.empty() : BEFORE.at(tokens, token);
            if (skipped.isEmpty() || isMediumWithoutName(token)) {
                return mediumWithin(first, token);
            }
            token = skipped.get().last() + 1;
        }
        return Optional.empty();
    }

    /// "Italian Weekly", but not "Italian journalist".
    private boolean startsName(int token) {
        return tokens.isCapital(token)
                && !(token + 1 < tokens.size()
                        && tokens.gap(token + 1) == Tokens.Gap.BLANK
                        && !tokens.isCapital(token + 1));
    }

    /// "the official website", but not "the website Somewhere".
    private boolean isMediumWithoutName(int token) {
        Cue word = words[token];
        return word != null
                && word.kind().equals("medium")
                && !(word.last() + 1 < tokens.size()
                        && sameClause(word.last() + 1)
                        && tokens.isCapital(word.last() + 1));
    }

    /// The words that stand inside the names of outlets.
    List<Cue> outletWords() {
        List<Cue> found = new ArrayList<>();
        for (Cue word : known) {
            if (word.kind().equals("outlet")) {
                found.add(word);
            }
        }
        return found;
    }

    /// "Sunday Gazette".
    private boolean isOutletWord(int token) {
        Cue word = token < tokens.size() ? words[token] : null;
        return word != null
                && word.kind().equals("outlet")
                && tokens.isCapital(token)
                && tokens.gap(token) == Tokens.Gap.BLANK;
    }

    /// The people named right after a word such as "correspondent", and known journalists.
    List<Mention> reporters() {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : prose.names().all()) {
            if (mention.candidates().getFirst() instanceof Person person
                    && (person.role() == Person.Role.JOURNALIST
                            || anyReporter
                                    && reporterBefore(
                                            tokens.firstFrom(mention.span().start())))) {
                found.add(mention);
            }
        }
        return found;
    }

    /// Outlets whose reporters are named: "The Daily Something's correspondent A B".
    List<Source> employers() {
        List<Source> found = new ArrayList<>();
        for (Cue word : known) {
            if (!word.kind().equals("reporter")) {
                continue;
            }
            for (int token = word.first() - 1; token >= 0 && token > word.first() - MOST_BEFORE; token--) {
                if (!sameClause(token + 1)) {
                    break;
                }
                Optional<Mention> mention = prose.names().at(tokens.start(token));
                if (mention.isPresent() && mention.get().candidates().getFirst() instanceof Outlet) {
                    int first = tokens.firstFrom(mention.get().span().start());
                    found.add(source(first, lastWord(mention.get().span()), Source.Kind.OUTLET));
                    break;
                }
            }
        }
        return found;
    }

    /// "a French magazine": no name, but a word that says what it is.
    private Optional<Source> mediumWithin(int first, int from) {
        for (int token = first; token < tokens.size() && token <= from + 3; token++) {
            if (token > first && !sameClause(token)) {
                break;
            }
            Cue word = words[token];
            if (word != null && word.kind().equals("medium")) {
                return Optional.of(source(first, word.last(), Source.Kind.MEDIUM));
            }
        }
        return Optional.empty();
    }

    private Optional<Source> startingAt(int token) {
        Optional<Mention> mention = prose.names()
                .at(tokens.start(token))
                .filter(found -> found.span().start() == tokens.start(token));
        if (mention.isPresent()) {
            return named(token, mention.get());
        }
        Cue figures = words[token];
        if (figures != null && figures.kind().equals("figures")) {
            return Optional.of(source(token, figures.last(), Source.Kind.OUTLET));
        }
        if (tokens.isHandle(token)) {
            return Optional.of(source(token, token, Source.Kind.UNKNOWN_NAME));
        }
        if (!tokens.isCapital(token)
                && token + 1 < tokens.size()
                && address(token + 1)
                && ADDRESSES.has(tokens, token + 1)) {
            return Optional.of(capitals(token, token + 1));
        }
        boolean capitalised = tokens.isCapital(token)
                && (!CalendarWords.has(tokens.folded(token)) || isOutletWord(token + 1))
                && !POSSESSIVES.has(tokens, token);
        boolean named = capitalised && !isLone(token) || isAddress(token);
        return named ? Optional.of(capitals(token, token)) : Optional.empty();
    }

    /// "German", but not "German Weekly".
    private boolean isLone(int token) {
        boolean goesOn =
                token + 1 < tokens.size() && tokens.gap(token + 1) == Tokens.Gap.BLANK && tokens.isCapital(token + 1);
        return !goesOn && BEFORE.at(tokens, token).isPresent();
    }

    private Optional<Source> named(int token, Mention mention) {
        if (mention.form() == Mention.Form.PRONOUN || mention.form() == Mention.Form.DESCRIPTION) {
            return Optional.empty();
        }
        int last = lastWord(mention.span());
        Named named = mention.candidates().getFirst();
        return switch (named) {
            case Outlet outlet -> Optional.of(source(token, mediumAfter(edition(last)), Source.Kind.OUTLET));
            case Person person -> Optional.of(person(token, last, person));
            case Club club -> ofBody(token, last).or(() -> onNetwork(token, last));
            case Competition competition -> ofBody(token, last);
            case Nation nation -> ofBody(token, last);
            case Ground ground -> Optional.empty();
        };
    }

    /// "ESPN UK", "Sky Sport Germany": a capitalised word more that names nobody.
    private int edition(int last) {
        int next = last + 1;
        boolean more = next < tokens.size()
                && tokens.gap(next) == Tokens.Gap.BLANK
                && tokens.isCapital(next)
                && EDITIONS.has(tokens, next);
        return more ? next : last;
    }

    private Source person(int token, int last, Person person) {
        if (person.role() == Person.Role.JOURNALIST || reporterBefore(token)) {
            return source(token, last, Source.Kind.REPORTER);
        }
        if (person.role() != Person.Role.UNKNOWN) {
            return source(token, last, Source.Kind.UNKNOWN_PERSON);
        }
        Source longer = capitals(token, last);
        return soundsLikeOutlet(token, longer.lastWord())
                ? source(token, longer.lastWord(), Source.Kind.MEDIUM)
                : source(token, last, Source.Kind.UNKNOWN_PERSON);
    }

    /// "Liverpool's official website", "LFC TV", "Newcastle United announcement".
    private Optional<Source> ofBody(int token, int last) {
        for (int next = last + 1; next < tokens.size() && next <= last + 4; next++) {
            if (!sameClause(next) && tokens.gap(next) != Tokens.Gap.POSSESSIVE) {
                break;
            }
            Cue word = words[next];
            if (word != null && word.kind().equals("medium")) {
                return Optional.of(source(token, word.last(), Source.Kind.MEDIUM));
            }
        }
        return Optional.empty();
    }

    /// "via Rovers on YouTube".
    private Optional<Source> onNetwork(int token, int last) {
        return last + 2 < tokens.size() && tokens.is(last + 1, "on") && NETWORKS.has(tokens, last + 2)
                ? Optional.of(source(token, last + 2, Source.Kind.MEDIUM))
                : Optional.empty();
    }

    private Source capitals(int first, int from) {
        int last = from;
        while (last + 1 < tokens.size() && last - first < LONGEST_NAME && goesOn(last + 1)) {
            last++;
        }
        while (last > from && !tokens.isCapital(last) && !address(last)) {
            last--;
        }
        int withMedium = mediumAfter(last);
        boolean known = withMedium > last || soundsLikeOutlet(first, last) || address(last);
        return source(first, withMedium, known ? Source.Kind.MEDIUM : Source.Kind.UNKNOWN_NAME);
    }

    /// `somesite.com`.
    private boolean isAddress(int token) {
        return token + 1 < tokens.size()
                && address(token + 1)
                && (tokens.is(token, "www") || DOMAINS.has(tokens, token + 1));
    }

    /// `name.co.uk` is one name.
    private boolean address(int token) {
        return token > 0
                && tokens.gap(token) == Tokens.Gap.STOP
                && tokens.start(token) == tokens.end(token - 1) + 1
                && !tokens.isCapital(token);
    }

    private boolean goesOn(int token) {
        if (address(token)) {
            return true;
        }
        Tokens.Gap gap = tokens.gap(token);
        if (gap != Tokens.Gap.BLANK && gap != Tokens.Gap.HYPHEN && gap != Tokens.Gap.POSSESSIVE) {
            return false;
        }
        if (tokens.is(token, "the")) {
            return tokens.is(token - 1, "of") && token + 1 < tokens.size() && tokens.isCapital(token + 1);
        }
        return tokens.isCapital(token)
                || tokens.isDigits(token) && gap != Tokens.Gap.POSSESSIVE
                || (tokens.is(token, "of") || tokens.is(token, "dello") || tokens.is(token, "and"))
                        && token + 1 < tokens.size()
                        && tokens.gap(token + 1) == Tokens.Gap.BLANK
                        && (tokens.isCapital(token + 1) || tokens.is(token + 1, "the"));
    }

    private int mediumAfter(int last) {
        int next = last + 1;
        if (next >= tokens.size()
                || tokens.gap(next) != Tokens.Gap.BLANK && tokens.gap(next) != Tokens.Gap.POSSESSIVE) {
            return last;
        }
        Cue word = words[next];
        if (word != null && word.kind().equals("medium")) {
            return word.last();
        }
        if (tokens.gap(next) == Tokens.Gap.POSSESSIVE && next + 1 < tokens.size()) {
            Cue second = words[next + 1];
            return second != null && second.kind().equals("medium") && tokens.isCapital(next) ? second.last() : last;
        }
        return last;
    }

    private boolean soundsLikeOutlet(int first, int last) {
        for (int token = first; token <= last; token++) {
            Cue word = words[token];
            boolean outlet = word != null && word.kind().equals("outlet");
            boolean medium = word != null && word.kind().equals("medium") && word.last() == last;
            if (outlet || medium) {
                return true;
            }
        }
        return false;
    }

    private boolean reporterBefore(int token) {
        Cue word = token > 0 && sameClause(token) ? wordEnds[token - 1] : null;
        return word != null && word.kind().equals("reporter");
    }

    /// The source whose name ends just before word `end`.
    Optional<Source> before(int end) {
        int last = end - 1;
        if (last < 0 || !sameClause(end)) {
            return Optional.empty();
        }
        Cue word = wordEnds[last];
        if (word != null && word.kind().equals("medium") && word.first() > 0 && sameClause(word.first())) {
            return mediumBefore(word);
        }
        Optional<Mention> mention = prose.names()
                .at(tokens.start(last))
                .filter(found -> found.span().end() == tokens.end(last));
        if (mention.isEmpty()) {
            return capitalsBefore(last);
        }
        if (mention.get().form() == Mention.Form.PRONOUN || mention.get().form() == Mention.Form.DESCRIPTION) {
            return Optional.empty();
        }
        int first = tokens.firstFrom(mention.get().span().start());
        return switch (mention.get().candidates().getFirst()) {
            case Outlet outlet -> Optional.of(source(first, last, Source.Kind.OUTLET));
            case Person person -> Optional.of(personBefore(first, last, person));
            case Club club -> Optional.empty();
            case Competition competition -> Optional.empty();
            case Nation nation -> Optional.empty();
            case Ground ground -> Optional.empty();
        };
    }

    /// "The News of Somewhere": capitalised words that sound like an outlet.
    private Optional<Source> capitalsBefore(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_NAME && tokens.isCapital(last) && isNameBefore(first)) {
            first--;
        }
        while (first < last && !tokens.isCapital(first)) {
            first++;
        }
        return tokens.isCapital(last) && soundsLikeOutlet(first, last)
                ? Optional.of(source(first, last, Source.Kind.MEDIUM))
                : Optional.empty();
    }

    private boolean isNameBefore(int first) {
        boolean small = tokens.is(first - 1, "of") || tokens.is(first - 1, "the") && tokens.isCapital(first);
        return tokens.gap(first) == Tokens.Gap.BLANK && (tokens.isCapital(first - 1) || small);
    }

    private Source personBefore(int first, int last, Person person) {
        if (person.role() == Person.Role.JOURNALIST || reporterBefore(first)) {
            return source(first, last, Source.Kind.REPORTER);
        }
        boolean outlet = person.role() == Person.Role.UNKNOWN && soundsLikeOutlet(first, last);
        return source(first, last, outlet ? Source.Kind.MEDIUM : Source.Kind.UNKNOWN_PERSON);
    }

    private Optional<Source> mediumBefore(Cue word) {
        int first = word.first();
        while (first > 0 && word.first() - first < LONGEST_NAME && sameClause(first) && tokens.isCapital(first - 1)) {
            first--;
        }
        return first == word.first() ? Optional.empty() : Optional.of(source(first, word.last(), Source.Kind.MEDIUM));
    }

    /// A whole stretch (between brackets) as a source.
    Optional<Source> whole(int first, int last) {
        Optional<Source> source = startingAt(first);
        if (source.isEmpty() || source.get().lastWord() > last) {
            return Optional.empty();
        }
        int end = source.get().lastWord();
        if (end == last) {
            return source;
        }
        boolean certain =
                source.get().kind() == Source.Kind.OUTLET || source.get().kind() == Source.Kind.REPORTER;
        Cue ending = wordEnds[last];
        boolean medium = ending != null && ending.kind().equals("medium");
        boolean via = tokens.is(end + 1, "via") || tokens.is(end + 1, "on");
        return certain && via || medium ? Optional.of(source(first, last, Source.Kind.MEDIUM)) : Optional.empty();
    }

    private Source source(int first, int last, Source.Kind kind) {
        int from = first;
        while (from < last && (tokens.is(from, "a") || tokens.is(from, "an") || tokens.is(from, "his"))) {
            from++;
        }
        int start = tokens.isHandle(from) ? tokens.start(from) - 1 : tokens.start(from);
        Span place = new Span(start, tokens.end(last));
        return new Source(prose.words(place), place, kind, last);
    }

    int firstWordOf(Source source) {
        return tokens.firstFrom(source.place().start());
    }

    private int lastWord(Span span) {
        return tokens.firstFrom(span.end()) - 1;
    }

    private boolean sameClause(int token) {
        Tokens.Gap gap = tokens.gap(token);
        return gap == Tokens.Gap.BLANK || gap == Tokens.Gap.HYPHEN || gap == Tokens.Gap.POSSESSIVE;
    }
}
