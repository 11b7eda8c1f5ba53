package pressbox.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds where somebody spoke or wrote without a cue phrase of its own: an outlet, a programme or a site behind a
/// preposition of a sentence that has somebody speak ("explained his choice to Radio Westmark", "wrote in his column
/// for the Gazette"), and hearers that are no outlets: reporters, a press conference.
final class SpokenPlaces {
    private static final WordSet PREPOSITIONS = words("to in on for with via at from during before through across");
    private static final WordSet TELLING =
            words("told tells telling informed informs addressed addressing facing faced faces met meeting meets face");
    private static final WordSet ASKING = words("asked pressed quizzed questioned grilled interviewed probed quoted");
    private static final WordSet DETERMINERS =
            words("the a an his her their its our this that my your another one some than about");
    private static final WordSet INSIDE = words("with and to of the in on for at from");
    /// What may follow "to" without making it the beginning of a clause.
    private static final WordSet AFTER_TO = words("""
            reporters journalists media press club clubs national local official social assembled waiting
            gathered international in various several both domestic regional other tv radio television newspapers
            newspaper newsmen pressmen broadcasters cameras news www""");
    /// Words inside the names of outlets, but of hotels, companies and clubs too.
    private static final WordSet COMMON = words("football sport sports today report live media press talk fm online");
    private static final WordSet SPEAKING = words("""
            say says said saying speak speaks spoke spoken speaking tell tells told telling talk talks talked talking
            write writes wrote written writing explain explains explained explaining admit admits admitted admitting
            reveal reveals revealed revealing claim claims claimed claiming insist insists insisted insisting add adds
            added adding state states stated stating discuss discusses discussed discussing discussion appear appears
            appeared appearing appearance guest interview interviews interviewed column piece blog
            podcast report reports reported reporting q answering answered answer asked confirm confirms confirmed
            confirming comment comments commented commenting remark remarks remarked post posts posted posting message
            statement share shares shared sharing note notes noted quote quotes quoted open opens opened opening joke
            joked joking reflect reflects reflected reflecting outline outlined outlines opine opined analysis debate
            argue argues argued suggest suggests suggested warn warned warns reply replied replies respond responded
            responds tribute confess confessed tweeted praised blasted slammed criticised predicted declared declares
            detailed reacting reacted reaction reacts episode edition live chat chatting recalled recalls described
            update newsletter announced announce announcing words slot working took""");
    private static final WordSet QUOTING = words("quotes quoted quote");
    private static final int LONGEST_WAY_BACK = 8;
    private static final int LONGEST_TITLE = 12;
    private static final int LONGEST_REACH = 30;

    private final Prose prose;
    private final Tokens tokens;
    private final SourceFinder sources;
    private final List<Cue> places;

    SpokenPlaces(Prose prose, SourceFinder sources, SpeechCues cues) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.sources = sources;
        this.places = cues.places();
    }

    List<Medium> all() {
        List<Medium> found = new ArrayList<>();
        for (Mention mention : prose.names().all()) {
            if (mention.candidates().getFirst() instanceof Outlet) {
                outlet(mention.span()).ifPresent(found::add);
            }
        }
        for (Cue word : sources.outletWords()) {
            if (tokens.isCapital(word.first()) && !isOf(COMMON, word.first()) && !isNamed(word.first())) {
                unknown(word).ifPresent(found::add);
            }
        }
        for (Cue cue : places) {
            Optional<Medium> medium = switch (cue.kind()) {
                case "hearers" -> hearers(cue);
                case "crowd" -> crowd(cue);
                case "occasion" -> occasion(cue);
                case "gathering" -> gathering(cue);
                case "programme" -> programme(cue);
                case "site" -> site(cue);
                default -> throw new IllegalStateException("places.txt has an unknown kind " + cue.kind());
            };
            medium.ifPresent(found::add);
        }
        return found;
    }

    /// "to the BBC", "in his Morning Ledger column", "with The Morning Ledger", "a Ledger interview".
    private Optional<Medium> outlet(Span name) {
        return outlet(tokens.firstFrom(name.start()), tokens.firstFrom(name.end()) - 1);
    }

    private boolean isNamed(int token) {
        return prose.names()
                .at(tokens.start(token))
                .filter(mention -> !(mention.candidates().getFirst() instanceof Person person)
                        || person.role() != Person.Role.UNKNOWN)
                .isPresent();
    }

    /// "in the Tidings of the East": no book knows it, but it is called as outlets are.
    private Optional<Medium> unknown(Cue word) {
        int first = word.first();
        while (first > 0 && word.first() - first < LONGEST_WAY_BACK && isJoined(first) && tokens.isCapital(first - 1)) {
            first--;
        }
        int last = word.last();
        while (last + 1 < tokens.size() && tokens.gap(last + 1) == Tokens.Gap.BLANK && tokens.isCapital(last + 1)) {
            last++;
        }
        if (last + 3 < tokens.size()
                && tokens.is(last + 1, "of")
                && tokens.is(last + 2, "the")
                && tokens.isCapital(last + 3)) {
            last += 3;
        }
        return outlet(first, last);
    }

    private Optional<Medium> outlet(int first, int last) {
        int before = beforeTheNoun(first);
        boolean placed = before >= 0
                        && (isOf(PREPOSITIONS, before) && !tokens.is(before, "at")
                                || isOf(TELLING, before)
                                || tokens.is(before, "by") && before > 0 && tokens.is(before - 1, "saying")
                                || tokens.is(before, "of") && before > 0 && isOf(SPEAKING, before - 1))
                || isOf(QUOTING, last + 1) && isJoined(last + 1);
        return placed && hasSpeaking(first, last)
                ? Optional.of(medium(before, first, last, Medium.Kind.PLACED))
                : Optional.empty();
    }

    /// "told reporters", "speaking to the media", "asked by journalists", "faced the press".
    private Optional<Medium> hearers(Cue cue) {
        int before = beforeTheNoun(cue.first());
        boolean heard = before >= 0
                && (isOf(TELLING, before)
                        || tokens.is(before, "before")
                        || (tokens.is(before, "to") || tokens.is(before, "with"))
                                && hasSpeaking(cue.first(), cue.last())
                        || tokens.is(before, "by") && before > 0 && isOf(ASKING, before - 1));
        return heard ? Optional.of(medium(before, before + 1, cue.last(), Medium.Kind.PLACED)) : Optional.empty();
    }

    /// "told fans", but not "speaking to fans".
    private Optional<Medium> crowd(Cue cue) {
        Optional<Medium> heard = hearers(cue);
        return heard.isPresent()
                        && isOf(TELLING, tokens.firstFrom(heard.get().cue().start()))
                ? heard
                : Optional.empty();
    }

    /// "at his press conference", "Speaking in a news conference", "The Marsh press conference in full:".
    private Optional<Medium> gathering(Cue cue) {
        int before = beforeTheNoun(cue.first());
        boolean there =
                before >= 0 && !tokens.is(before, "for") && (isOf(PREPOSITIONS, before) || isOf(TELLING, before));
        if (there) {
            return Optional.of(medium(before, before + 1, cue.last(), Medium.Kind.PLACED));
        }
        return headsQuotes(cue.last())
                ? Optional.of(medium(cue.first() - 1, cue.first(), cue.last(), Medium.Kind.PLACED))
                : Optional.empty();
    }

    /// "said at last night's forum".
    private Optional<Medium> occasion(Cue cue) {
        int before = beforeTheNoun(cue.first());
        return before >= 0
                        && (tokens.is(before, "at") || tokens.is(before, "during"))
                        && hasSpeaking(cue.first(), cue.last())
                ? Optional.of(medium(before, before + 1, cue.last(), Medium.Kind.OCCASION))
                : Optional.empty();
    }

    /// "on the Long Throw podcast", "told the Up and At Them with Gideon Marsh show".
    private Optional<Medium> programme(Cue cue) {
        int first = titleStart(cue.first());
        if (first == cue.first()) {
            return site(cue);
        }
        int before = isOf(DETERMINERS, first - 1) ? first - 2 : first - 1;
        boolean placed = before >= 0 && (isOf(PREPOSITIONS, before) || isOf(TELLING, before));
        return placed && hasSpeaking(first, cue.last())
                ? Optional.of(medium(before, first, cue.last(), Medium.Kind.PLACED))
                : Optional.empty();
    }

    /// "on the club's official website", "via his YouTube channel", "in the matchday programme".
    private Optional<Medium> site(Cue cue) {
        int before = beforeTheNoun(cue.first());
        boolean placed = before >= 0 && (isOf(PREPOSITIONS, before) || isOf(TELLING, before));
        return placed && hasSpeaking(cue.first(), cue.last())
                ? Optional.of(medium(before, before + 1, cue.last(), Medium.Kind.PLACED))
                : Optional.empty();
    }

    /// The preposition or verb before the noun phrase that goes on at `noun`, or -1.
    private int beforeTheNoun(int noun) {
        for (int token = noun - 1; token >= 0 && noun - token <= LONGEST_WAY_BACK; token--) {
            if (!isJoined(token + 1)) {
                return -1;
            }
            if (isGoverning(token)) {
                return isInfinitive(token) ? -1 : token;
            }
            if (isOf(DETERMINERS, token)) {
                return token > 0 && isJoined(token) && isGoverning(token - 1) ? token - 1 : -1;
            }
        }
        return -1;
    }

    private boolean isGoverning(int token) {
        return isOf(PREPOSITIONS, token) || isOf(TELLING, token) || tokens.is(token, "by") || tokens.is(token, "of");
    }

    /// "to start a podcast", but not "to reporters", "to the press", "to Norlandic radio".
    private boolean isInfinitive(int token) {
        int next = token + 1;
        return tokens.is(token, "to")
                && !tokens.isCapital(next)
                && !isOf(DETERMINERS, next)
                && !isOf(AFTER_TO, next)
                && (next + 1 >= tokens.size() || tokens.gap(next + 1) != Tokens.Gap.POSSESSIVE);
    }

    /// Where the title that ends before `noun` starts: capitalised words, and small ones between them.
    private int titleStart(int noun) {
        int first = noun;
        for (int token = noun - 1; token >= 0 && noun - token <= LONGEST_TITLE && isJoined(token + 1); token--) {
            if (tokens.isCapital(token) && !opensSentence(token) || tokens.isDigits(token)) {
                first = token;
            } else if (!isOf(INSIDE, token) || isOf(PREPOSITIONS, token) && opensTitle(token)) {
                break;
            }
        }
        return first;
    }

    /// Whether the preposition stands between a verb and the title rather than in the title.
    private boolean opensTitle(int preposition) {
        return preposition == 0 || !tokens.isCapital(preposition - 1) || opensSentence(preposition - 1);
    }

    private boolean opensSentence(int token) {
        Tokens.Gap gap = tokens.gap(token);
        return token == 0
                || gap == Tokens.Gap.STOP
                || gap == Tokens.Gap.OTHER
                || prose.text().charAt(tokens.start(token) - 1) == '\n';
    }

    private boolean isJoined(int token) {
        Tokens.Gap gap = tokens.gap(token);
        return gap == Tokens.Gap.HYPHEN
                || gap == Tokens.Gap.POSSESSIVE
                || gap == Tokens.Gap.BLANK && prose.text().charAt(tokens.start(token) - 1) != '\n';
    }

    /// Whether a word of speaking stands near, in the same sentence and outside of quotes.
    private boolean hasSpeaking(int first, int last) {
        for (int token = first; token >= 0 && first - token < LONGEST_REACH; token--) {
            if (isOf(SPEAKING, token)) {
                return true;
            }
            if (endsHere(token)) {
                break;
            }
        }
        for (int token = last; token < tokens.size() && token - last < LONGEST_REACH; token++) {
            if (token > last && endsHere(token)) {
                break;
            }
            if (isOf(SPEAKING, token)) {
                return true;
            }
        }
        return endsWithColon(last);
    }

    /// Whether a quote or another sentence stands before this word.
    private boolean endsHere(int token) {
        if (token == 0) {
            return true;
        }
        Tokens.Gap gap = tokens.gap(token);
        return gap == Tokens.Gap.STOP && tokens.isCapital(token)
                || gap == Tokens.Gap.OTHER && hasMark(tokens.end(token - 1), tokens.start(token))
                || prose.text().charAt(tokens.start(token) - 1) == '\n';
    }

    private boolean hasMark(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = prose.text().charAt(at);
            if (c == '\n' || c == '“' || c == '”' || c == '"' || c == '‘') {
                return true;
            }
        }
        return false;
    }

    /// "Press conference highlights:": nothing but a few words up to a colon.
    private boolean headsQuotes(int last) {
        int token = last;
        while (token - last < LONGEST_WAY_BACK && token + 1 < tokens.size() && !endsHere(token + 1)) {
            if (endsWithColon(token)) {
                return true;
            }
            token++;
        }
        return endsWithColon(token);
    }

    private boolean endsWithColon(int token) {
        int at = tokens.end(token);
        return at < prose.text().length() && prose.text().charAt(at) == ':';
    }

    private Medium medium(int before, int from, int last, Medium.Kind kind) {
        int first = from;
        while (first < last && isOf(DETERMINERS, first) && !tokens.isCapital(first)) {
            first++;
        }
        boolean definite = first > 0 && tokens.is(first - 1, "the");
        Span place = tokens.span(first, last);
        String name = prose.words(place);
        return new Medium(tokens.span(Math.max(0, before), last), definite ? "the " + name : name, place, kind);
    }

    private boolean isOf(WordSet list, int token) {
        return token >= 0 && token < tokens.size() && list.has(tokens, token);
    }

    private static WordSet words(String list) {
        return WordSet.of(list.strip().split("\\s+"));
    }
}
