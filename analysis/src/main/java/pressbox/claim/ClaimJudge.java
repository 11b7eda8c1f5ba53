package pressbox.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pressbox.almanac.Almanac;
import pressbox.almanac.Dates;
import pressbox.almanac.Scope;
import pressbox.fact.Claim;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Names;
import pressbox.text.Sentences;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Judges statistical claims by the almanac, never beyond what it holds. Safe for use by many threads.
public final class ClaimJudge {
    /// How many days a text may be older than its date.
    private static final int OLDEST = 3;

    private final Almanac almanac;
    private final NameBook names;

    /// A judge who knows clubs by the names of the record only.
    public ClaimJudge(Almanac almanac) {
        this(almanac, NameBook.of(List.of()));
    }

    /// A judge who also knows the nicknames and grounds of a name book.
    public ClaimJudge(Almanac almanac, NameBook names) {
        this.almanac = almanac;
        this.names = names;
    }

    /// The verdict on a sentence as it stood on a day, told of or by a club; matches of that day count.
    public Judgement judge(String sentence, Club club, LocalDate day) {
        return judge(sentence, club, day, names.find(sentence, Beat.of(club, day)));
    }

    /// The verdict on a claim of an article; a claim without a subject is about the beat's club.
    ///
    /// @param all the article's claims: those of the same sentence are judged each for itself
    public Judgement judge(Claim claim, List<Claim> all, Beat beat) {
        Judgement first = judgeOf(claim, all, beat);
        if (!(first.verdict() instanceof Verdict.CannotTell(String missing)) || !missing.equals(Caution.UNNAMED)) {
            return first;
        }
        List<Judgement> others = Nearby.clubs(claim, names, beat).stream()
                .map(club -> judgeOf(new Claim(claim.evidence(), Optional.of(club), claim.origin()), all, beat))
                .filter(other -> other.verdict() instanceof Verdict.Holds)
                .filter(other -> !other.subject().equals(first.subject())
                        && !other.question().startsWith("not "))
                .distinct()
                .toList();
        return others.size() == 1 ? others.getFirst() : first;
    }

    private Judgement judgeOf(Claim claim, List<Claim> all, Beat beat) {
        String words = claim.evidence().words();
        Club club = claim.subject().or(beat::club).orElse(Club.named(""));
        if (Womens.isAbout(claim.evidence().article())) {
            return new Judgement(
                    words, club, "", new Verdict.CannotTell("the record holds nothing of women's football"), "");
        }
        LocalDate day = beat.day();
        Statement statement = Statement.of(claim, all);
        return judged(
                words,
                club,
                day,
                own -> questions(statement, Beat.of(club, day), own, club),
                (own, questions) -> inText(statement, questions, own, club, day));
    }

    private Judgement judge(String text, Club club, LocalDate day, Names mentions) {
        return judged(
                text,
                club,
                day,
                own -> read(text, mentions, own, club, day),
                (own, questions) -> together(questions, new Setting(almanac, day)));
    }

    /// The verdict on a claim that stands among others in a text.
    private Verdict inText(Statement statement, List<Question> questions, String own, Club club, LocalDate day) {
        Verdict verdict = together(questions, new Setting(almanac, day));
        if (!(verdict instanceof Verdict.Fails)) {
            return verdict;
        }
        Register register = Register.of(almanac, names, club, day);
        Beat beat = Beat.of(club, day);
        Sentence clause = sentence(statement.clause(), register, own, beat);
        Sentence around = sentence(statement.rest(), register, own, beat);
        Stream<Verdict> earlier = IntStream.rangeClosed(1, OLDEST)
                .mapToObj(days -> together(questions, new Setting(almanac, day.minusDays(days))));
        return Caution.on(verdict, earlier, questions, clause, around, new Setting(almanac, day));
    }

    private Sentence sentence(String text, Register register, String own, Beat beat) {
        return new Sentence(text, new SentenceNames(register, own, names.find(text, beat)));
    }

    private Judgement judged(
            String words,
            Club club,
            LocalDate day,
            Function<String, List<Question>> reading,
            BiFunction<String, List<Question>, Verdict> judging) {
        Optional<String> own = almanac.clubName(club);
        if (own.isEmpty()) {
            String near = String.join(", ", almanac.nearestNames(club.name()));
            String missing = club.name().isEmpty()
                    ? "no club is named"
                    : "no club of the record is called " + club.name()
                            + (near.isEmpty() ? "" : "; nearest are " + near);
            return new Judgement(words, club, "", new Verdict.CannotTell(missing), "");
        }
        List<Question> questions = reading.apply(own.get());
        if (questions.isEmpty()) {
            return new Judgement(words, club, "", new Verdict.CannotTell(unread(words)), "");
        }
        String asked = questions.stream().map(Question::inWords).collect(Collectors.joining("; and "));
        Verdict verdict = abroad(questions, day).orElseGet(() -> judging.apply(own.get(), questions));
        return new Judgement(words, subject(questions, club, own.get()), asked, verdict, used(day));
    }

    /// A club of which the record has no league knows only its matches against others: nothing can be told of it.
    private Optional<Verdict> abroad(List<Question> questions, LocalDate day) {
        Scope leagues = Scope.ALL.in("league matches", almanac.leagues());
        for (Question question : questions) {
            boolean whole = question instanceof NotRecorded
                    || almanac.leagues().isEmpty()
                    || almanac.latest(question.club(), leagues, day).isPresent();
            if (!whole && !(question instanceof HeadToHead)) {
                return Optional.of(new Verdict.CannotTell(
                        "the record holds of " + question.club() + " only matches against clubs of its leagues"));
            }
        }
        return Optional.empty();
    }

    /// The questions of a claim: its sentence's where they are its own, else those that its clause alone asks.
    private List<Question> questions(Statement statement, Beat beat, String own, Club club) {
        List<Question> whole = read(statement.whole(), beat, own, club);
        if (statement.clause().length() == statement.whole().length()) {
            return whole;
        }
        List<Question> clause = read(statement.clause(), beat, own, club);
        if (whole.stream().anyMatch(NotRecorded.class::isInstance)) {
            boolean ofTheDay = !clause.isEmpty() && clause.stream().allMatch(ClaimJudge::isOfTheDay);
            return ofTheDay && whole.stream().noneMatch(ClaimJudge::isOfOthers) ? clause : whole;
        }
        if (!clause.isEmpty()) {
            return kinds(clause).equals(kinds(whole)) ? whole : clause;
        }
        return kinds(read(statement.rest(), beat, own, club)).equals(kinds(whole)) ? List.of() : whole;
    }

    /// Whether a question is one that nothing else in its sentence makes narrower.
    private static boolean isOfTheDay(Question question) {
        return question instanceof TablePlace || question instanceof TableGap || question instanceof Honours;
    }

    private static boolean isOfOthers(Question question) {
        return question instanceof NotRecorded matter && matter.isOfOthers();
    }

    private List<Question> read(String text, Beat beat, String own, Club club) {
        return read(text, names.find(text, beat), own, club, beat.day());
    }

    /// What a text asks, sentence by sentence; what the record cannot hold is asked only where nothing else is.
    private List<Question> read(String text, Names mentions, String own, Club club, LocalDate day) {
        Register register = Register.of(almanac, names, club, day);
        SentenceNames called = new SentenceNames(register, own, mentions);
        Tokens tokens = Tokens.of(text);
        List<Question> questions = new ArrayList<>();
        for (Span span : Sentences.in(text, new Span(0, text.length()))) {
            Sentence sentence = new Sentence(tokens, span, called);
            questions.addAll(ClaimGrammar.read(Context.of(sentence, register, own, day)));
        }
        return questions;
    }

    private static Set<Class<?>> kinds(List<Question> questions) {
        return questions.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static String unread(String words) {
        Sentence sentence = new Sentence(words, new SentenceNames(Register.UNRECORDED, "", new Names(List.of())));
        return ClaimFinder.find(sentence).stream()
                .findFirst()
                .map(claim -> "it speaks of " + claim.cue().theme().inWords()
                        + ", and no question that results answer was understood")
                .orElse("no claim that results could settle was understood");
    }

    private Club subject(List<Question> questions, Club club, String own) {
        String name = questions.getFirst().club();
        return name.equals(own) ? club : names.club(name).orElse(Club.named(name));
    }

    private static String used(LocalDate day) {
        return "matches up to " + Dates.words(day);
    }

    /// The verdict on all parts; where it fails, it is tried once more with awarded matches counted.
    private static Verdict together(List<Question> questions, Setting setting) {
        Verdict played = every(questions, setting);
        return played instanceof Verdict.Fails(Verdict.Answer answer)
                ? Awarded.of(questions, setting)
                        .flatMap(awarded -> awarded.counted(answer, every(questions, awarded.setting())))
                        .orElse(played)
                : played;
    }

    /// Every part must hold: one that fails decides, then one that stays open.
    private static Verdict every(List<Question> questions, Setting setting) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Question question : questions) {
            verdicts.add(question.judge(setting));
        }
        for (Class<? extends Verdict> worst :
                List.of(Verdict.Fails.class, Verdict.CannotTell.class, Verdict.HoldsIf.class)) {
            for (Verdict verdict : verdicts) {
                if (worst.isInstance(verdict)) {
                    return verdict;
                }
            }
        }
        return verdicts.getFirst();
    }
}
