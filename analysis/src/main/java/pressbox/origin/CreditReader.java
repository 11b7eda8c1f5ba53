package pressbox.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pressbox.article.Embed;
import pressbox.article.Link;
import pressbox.article.Paragraph;
import pressbox.fact.Credit;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Reads every credit of another's report: "according to", "told", "reports", "via", names in brackets, links, embeds.
public final class CreditReader {
    private static final int LONGEST_BRACKET = 80;
    private static final int FAR_FROM_QUOTE = 6;

    private CreditReader() {}

    /// The credits of an article, in order of their words; time grows with length alone.
    public static Credits read(Prose prose) {
        return new Reading(prose).credits();
    }

    private static boolean isReporting(Source source) {
        return switch (source.kind()) {
            case OUTLET, REPORTER, MEDIUM -> true;
            case UNKNOWN_NAME, UNKNOWN_PERSON -> false;
        };
    }

    private static final class Reading {
        private final Prose prose;
        private final Tokens tokens;
        private final SpeechCues cues;
        private final SourceFinder sources;
        private final List<Credit> credits = new ArrayList<>();
        private final TreeMap<Integer, Link> linksByStart = new TreeMap<>();
        private final List<Medium> media = new ArrayList<>();
        private final List<Span> goingOn = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> bracketed = new HashSet<>();
        private final Map<Named, Integer> timesNamed = new HashMap<>();

        Reading(Prose prose) {
            this.prose = prose;
            this.tokens = prose.tokens();
            this.cues = SpeechCues.in(tokens);
            this.sources = new SourceFinder(prose, cues);
            for (Link link : prose.article().links()) {
                if (!link.anchor().isEmpty()
                        && link.anchor().end() <= prose.text().length()) {
                    linksByStart.put(link.anchor().start(), link);
                }
            }
        }

        Credits credits() {
            for (Cue cue : cues.credits()) {
                switch (cue.kind()) {
                    case "by" -> by(cue);
                    case "told" -> told(cue);
                    case "reports" -> reports(cue);
                    case "states" -> states(cue);
                    case "network" -> network(cue);
                    case "same" -> goingOn.add(tokens.span(cue.first(), cue.last()));
                    default -> throw new IllegalStateException("credits.txt has an unknown kind " + cue.kind());
                }
            }
            sources.employers()
                    .forEach(employer -> media.add(
                            new Medium(employer.place(), employer.name(), employer.place(), Medium.Kind.EMPLOYS)));
            media.addAll(new SpokenPlaces(prose, sources, cues).all());
            brackets();
            links();
            credits.sort(Comparator.comparing(credit -> credit.evidence().span()));
            media.sort(Comparator.comparing(Medium::place));
            int[] governing = governing();
            embeds();
            return new Credits(credits, media, sources.reporters(), prose.sentences(), governing, cues);
        }

        private void by(Cue cue) {
            Optional<Source> found = sources.after(cue.last() + 1).filter(source -> isCredited(cue, source));
            if (found.isEmpty()) {
                return;
            }
            Source source = found.get();
            Source whole = tokens.is(cue.first(), "sources")
                            || (cue.last() > cue.first() && tokens.is(cue.last() - 1, "close"))
                    ? closeTo(cue, source)
                    : withNetwork(source);
            credit(cue, whole);
            employer(cue, whole);
            if (source.kind() == Source.Kind.OUTLET || source.kind() == Source.Kind.MEDIUM) {
                media.add(new Medium(
                        cueSpan(cue).cover(source.place()), withArticle(source), source.place(), Medium.Kind.CREDITED));
            }
        }

        /// "by A B for Some Paper" credits the paper too.
        private void employer(Cue cue, Source reporter) {
            int next = reporter.lastWord() + 1;
            if (reporter.kind() != Source.Kind.OUTLET
                    && next + 1 < tokens.size()
                    && tokens.gap(next) == Tokens.Gap.BLANK
                    && (tokens.is(next, "for") || tokens.is(next, "in"))) {
                sources.after(next + 1)
                        .filter(source -> source.kind() == Source.Kind.OUTLET)
                        .ifPresent(source -> credit(cue, source));
            }
        }

        private boolean isCredited(Cue cue, Source source) {
            boolean weak = source.kind() == Source.Kind.UNKNOWN_NAME || source.kind() == Source.Kind.UNKNOWN_PERSON;
            boolean handle = tokens.isHandle(sources.firstWordOf(source));
            return (!weak || handle || introducesAnybody(cue)) && !plays(source);
        }

        /// After these words even an unknown name is a source.
        private boolean introducesAnybody(Cue cue) {
            return tokens.is(cue.first(), "according")
                    || tokens.is(cue.first(), "via") && tokens.gap(cue.first()) == Tokens.Gap.OTHER
                    || tokens.is(cue.first(), "as") && tokens.is(cue.last(), "per");
        }

        /// "sources close to Some Site" are its sources, not the site.
        private Source closeTo(Cue cue, Source source) {
            Span place = tokens.span(cue.last() - 2, cue.last()).cover(source.place());
            return new Source(prose.words(place), place, source.kind(), source.lastWord());
        }

        /// "A B on Twitter", "A B at Some Site".
        private Source withNetwork(Source source) {
            int next = source.lastWord() + 1;
            if (source.kind() != Source.Kind.OUTLET && isNetworkInBrackets(next)) {
                Span place = new Span(source.place().start(), tokens.end(next + 1) + 1);
                return new Source(prose.words(place), place, source.kind(), next + 1);
            }
            if (next + 1 >= tokens.size()
                    || tokens.gap(next) != Tokens.Gap.BLANK
                    || source.kind() == Source.Kind.OUTLET
                    || !(tokens.is(next, "on") || tokens.is(next, "at") || tokens.is(next, "of"))) {
                return source;
            }
            Optional<Source> more = sources.after(next + 1)
                    .filter(found -> found.kind() == Source.Kind.OUTLET
                            || found.kind() == Source.Kind.MEDIUM
                            || isNetwork(found.name()));
            return more.map(found -> {
                        Span place = source.place().cover(found.place());
                        return new Source(prose.words(place), place, source.kind(), found.lastWord());
                    })
                    .orElse(source);
        }

        /// "A B (via X)".
        private boolean isNetworkInBrackets(int via) {
            return via + 1 < tokens.size()
                    && (tokens.is(via, "via") || tokens.is(via, "on"))
                    && prose.text().charAt(tokens.start(via) - 1) == '('
                    && isNetwork(tokens.folded(via + 1))
                    && prose.text().startsWith(")", tokens.end(via + 1));
        }

        private void told(Cue cue) {
            int next = cue.last() + 1;
            if (next < tokens.size() && tokens.gap(next) == Tokens.Gap.BLANK && isNetwork(tokens.folded(next))) {
                media.add(new Medium(
                        tokens.span(cue.first(), next), tokens.word(next), tokens.span(next), Medium.Kind.TOLD));
                return;
            }
            sources.after(cue.last() + 1)
                    .filter(source -> source.kind() == Source.Kind.OUTLET
                            || source.kind() == Source.Kind.MEDIUM
                            || source.kind() == Source.Kind.UNKNOWN_NAME && introducesWords(source)
                            || source.kind() == Source.Kind.UNKNOWN_PERSON && isNamedOnce(cue, source))
                    .ifPresent(source -> {
                        media.add(new Medium(
                                cueSpan(cue).cover(source.place()),
                                withArticle(source),
                                source.place(),
                                Medium.Kind.TOLD));
                        credit(cue, source);
                    });
        }

        /// "told Calcio Rossoverde, “…”": an unknown name of two words that is taken up nowhere else.
        private boolean isNamedOnce(Cue cue, Source source) {
            return (introducesQuote(source) || closesAfterQuote(cue, source))
                    && prose.names()
                            .at(source.place().start())
                            .filter(mention -> mention.candidates().getFirst() instanceof Person person
                                    && person.role() == Person.Role.UNKNOWN
                                    && timesNamed().getOrDefault(person, 0) == 1)
                            .isPresent();
        }

        private Map<Named, Integer> timesNamed() {
            if (timesNamed.isEmpty()) {
                for (Mention mention : prose.names().all()) {
                    timesNamed.merge(mention.candidates().getFirst(), 1, Integer::sum);
                }
            }
            return timesNamed;
        }

        private boolean introducesQuote(Source source) {
            int at = source.place().end();
            String text = prose.text();
            return (text.startsWith(", ", at) || text.startsWith(": ", at))
                    && at + 2 < text.length()
                    && "“\"‘'".indexOf(text.charAt(at + 2)) >= 0;
        }

        /// `"…," she told Rossoverde Sera.`
        private boolean closesAfterQuote(Cue cue, Source source) {
            if (!endsSentence(source.place().end())) {
                return false;
            }
            for (int token = cue.first(); token > 0 && token > cue.first() - FAR_FROM_QUOTE; token--) {
                if (tokens.gap(token) == Tokens.Gap.OTHER
                        && "”\"’'".indexOf(prose.text().charAt(tokens.start(token) - 2)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean introducesWords(Source source) {
            int after = source.place().end();
            if (isNetwork(source.name())) {
                return false;
            }
            if (source.name().length() > 2 && tokens.isAllCapitals(source.lastWord())) {
                return true;
            }
            char next = after < prose.text().length() ? prose.text().charAt(after) : '.';
            return next == ':' || next == ',' || next == '.' || prose.text().startsWith(" that ", after);
        }

        private void reports(Cue cue) {
            Optional<Source> before = beforeCue(cue).filter(source -> source.kind() != Source.Kind.UNKNOWN_PERSON);
            before.ifPresent(source -> credit(cue, source));
            if (before.isEmpty() && tokens.gap(cue.first()) == Tokens.Gap.COMMA) {
                sources.after(cue.last() + 1)
                        .filter(CreditReader::isReporting)
                        .ifPresent(source -> credit(cue, source));
            }
        }

        private void states(Cue cue) {
            beforeCue(cue).filter(CreditReader::isReporting).ifPresent(source -> credit(cue, source));
        }

        private Optional<Source> beforeCue(Cue cue) {
            int end = cue.first();
            while (end > 0 && end > cue.first() - 3 && isBetween(end - 1)) {
                end--;
            }
            return sources.before(end);
        }

        private boolean isBetween(int token) {
            return tokens.is(token, "also")
                    || tokens.is(token, "has")
                    || tokens.is(token, "have")
                    || tokens.is(token, "now")
                    || tokens.is(token, "recently")
                    || tokens.is(token, "exclusively")
                    || tokens.is(token, "previously")
                    || tokens.is(token, "already");
        }

        private void network(Cue cue) {
            for (int token = cue.first(); token <= cue.last(); token++) {
                if (isNetwork(tokens.folded(token))) {
                    media.add(new Medium(cueSpan(cue), tokens.word(token), tokens.span(token), Medium.Kind.TOLD));
                    return;
                }
            }
        }

        private void brackets() {
            String text = prose.text();
            for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
                int close = text.indexOf(')', open);
                if (close < 0) {
                    return;
                }
                int first = tokens.firstFrom(open + 1);
                int last = tokens.firstFrom(close) - 1;
                if (close - open <= LONGEST_BRACKET && first <= last) {
                    bracket(first, last, close);
                }
            }
        }

        private void bracket(int first, int last, int close) {
            sources.whole(first, last)
                    .filter(source -> switch (source.kind()) {
                        case OUTLET, REPORTER, MEDIUM -> true;
                        case UNKNOWN_PERSON ->
                            source.name().indexOf(' ') > 1
                                    && !plays(source)
                                    && endsSentence(close + 1)
                                    && firstTime(source);
                        case UNKNOWN_NAME -> tokens.isHandle(first) && tokens.is(first - 1, "via");
                    })
                    .ifPresent(source -> {
                        media.add(new Medium(source.place(), source.name(), source.place(), Medium.Kind.CREDITED));
                        add(source.place(), source.name());
                    });
        }

        private boolean endsSentence(int at) {
            return at >= prose.text().length()
                    || prose.text().charAt(at) == '.'
                    || prose.text().charAt(at) == '\n';
        }

        private boolean firstTime(Source source) {
            return bracketed.add(source.name());
        }

        /// Players, managers and coaches are no reporters, even when a text says "according to".
        private boolean plays(Source source) {
            return prose.names()
                    .at(source.place().start())
                    .flatMap(Mention::person)
                    .filter(person -> switch (person.role()) {
                        case PLAYER, MANAGER, COACH, DIRECTOR, OWNER -> true;
                        case FORMER, AGENT, JOURNALIST, PUNDIT, UNKNOWN -> false;
                    })
                    .isPresent();
        }

        private void credit(Cue cue, Source source) {
            add(cueSpan(cue).cover(source.place()), source.name());
        }

        private void add(Span words, String source) {
            if (seen.add(source.toLowerCase(Locale.ROOT) + '@' + paragraphAt(words.start()))) {
                credits.add(new Credit(prose.evidence(words), source, addressFor(words)));
            }
        }

        /// The number of the paragraph that holds the offset, or of the last one before it; -1 where there is none.
        private int paragraphAt(int offset) {
            List<Paragraph> paragraphs = prose.article().paragraphs();
            int low = 0;
            int high = paragraphs.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (paragraphs.get(middle).span().start() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }

        private String addressFor(Span words) {
            Map.Entry<Integer, Link> link = linksByStart.lowerEntry(words.end());
            return link != null && link.getValue().anchor().overlaps(words)
                    ? link.getValue().address()
                    : "";
        }

        /// Links whose words name an outlet are credits in themselves.
        private void links() {
            if (linksByStart.isEmpty()) {
                return;
            }
            TreeMap<Integer, Span> credited = new TreeMap<>();
            credits.forEach(credit -> credited.put(
                    credit.evidence().span().start(), credit.evidence().span()));
            for (Link link : linksByStart.values()) {
                Map.Entry<Integer, Span> near =
                        credited.lowerEntry(link.anchor().end());
                if (near == null || !near.getValue().overlaps(link.anchor())) {
                    prose.names().in(link.anchor()).stream()
                            .filter(mention -> mention.candidates().getFirst() instanceof Outlet)
                            .findFirst()
                            .ifPresent(mention -> add(link.anchor(), prose.words(mention.span())));
                }
            }
        }

        /// A post shown in the article is a credit of its account; its words in the text are the headline.
        private void embeds() {
            Span place = prose.article().headline();
            if (place.isEmpty()) {
                if (prose.sentences().isEmpty()) {
                    return;
                }
                place = prose.sentences().getFirst();
            }
            for (Embed embed : prose.article().embeds()) {
                if (!embed.account().isEmpty()) {
                    credits.add(new Credit(prose.evidence(place), embed.account(), embed.address()));
                }
            }
        }

        private int[] governing() {
            int[] governing = new int[prose.sentences().size()];
            int credit = 0;
            int same = 0;
            int last = -1;
            for (int i = 0; i < governing.length; i++) {
                Span sentence = prose.sentences().get(i);
                governing[i] = -1;
                while (credit < credits.size()
                        && credits.get(credit).evidence().span().start() < sentence.end()) {
                    if (governing[i] < 0) {
                        governing[i] = credit;
                    }
                    last = credit++;
                }
                boolean goesOn = false;
                while (same < goingOn.size() && goingOn.get(same).start() < sentence.end()) {
                    goesOn |= sentence.contains(goingOn.get(same++));
                }
                if (governing[i] < 0 && goesOn) {
                    governing[i] = last;
                }
            }
            return governing;
        }

        private String withArticle(Source source) {
            int start = source.place().start();
            return prose.text().startsWith("the ", Math.max(0, start - 4)) && start >= 4
                    ? "the " + source.name()
                    : source.name();
        }

        private Span cueSpan(Cue cue) {
            return tokens.span(cue.first(), cue.last());
        }

        private static boolean isNetwork(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "instagram",
                        "twitter",
                        "x",
                        "facebook",
                        "tiktok",
                        "youtube",
                        "threads",
                        "bluesky",
                        "snapchat",
                        "linkedin",
                        "weibo" -> true;
                default -> false;
            };
        }
    }
}
