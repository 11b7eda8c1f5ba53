package pressbox.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.text.Folding;
import pressbox.text.Span;

/// Who is talked of and who talks, as the text goes on: resolves "he" and "the striker", remembers whom each told.
final class Conversation {
    private static final int REMEMBERED = 4;
    private static final int LONGEST_OPEN = 4;

    private final Wording wording;
    private final Deque<Named> talkedOf = new ArrayDeque<>();
    private final Map<String, String> mediumOf = new HashMap<>();
    private Optional<Mention> lastSpeaker = Optional.empty();
    private Optional<Mention> lastVoice = Optional.empty();
    private Optional<Mention> lastOutlet = Optional.empty();
    private Optional<Named> lastCoach = Optional.empty();
    private Optional<Mention> lastBody = Optional.empty();
    private String openMedium = "";
    private String lastMedium = "";
    private int sentencesSinceOpened;

    Conversation(Wording wording) {
        this.wording = wording;
    }

    /// A sentence of the reporter's own has this subject.
    void tells(Subject subject) {
        if (subject.kind() == Subject.Kind.PERSON) {
            subject.mention().ifPresent(mention -> remember(mention.candidates().getFirst()));
        } else if (subject.kind() == Subject.Kind.DESCRIPTION) {
            subject.mention().flatMap(Mention::named).ifPresent(named -> describes(subject, named));
        } else if (subject.kind() == Subject.Kind.BODY && subject.mention().isPresent()) {
            lastBody = subject.mention();
        }
    }

    /// A sentence of the reporter's own has whom it mentions do something.
    void tells(Mention mention) {
        if (mention.candidates().getFirst() instanceof Person person) {
            remember(person);
        }
    }

    private void remember(Named named) {
        if (named.equals(talkedOf.peek())) {
            return;
        }
        talkedOf.remove(named);
        talkedOf.push(named);
        if (talkedOf.size() > REMEMBERED) {
            talkedOf.removeLast();
        }
    }

    void speaks(Mention mention) {
        lastSpeaker = Optional.of(mention);
        lastVoice = lastSpeaker;
        if (mention.candidates().getFirst() instanceof Person person && !isUnnamed(mention) && !isHandle(person)) {
            remember(person);
        }
    }

    Optional<Mention> lastSpeaker() {
        return lastSpeaker;
    }

    /// Somebody whose words the reporter gives in his own.
    void reports(Subject subject) {
        if (subject.kind() == Subject.Kind.PERSON) {
            lastVoice = subject.mention();
        }
    }

    /// An outlet whose report the text gives.
    void cites(Mention outlet) {
        lastOutlet = Optional.of(outlet);
        lastVoice = lastOutlet;
    }

    /// Who spoke last, in words of his own or of the reporter's.
    Optional<Mention> lastVoice() {
        return lastVoice;
    }

    Optional<Named> talkedOf() {
        return Optional.ofNullable(talkedOf.peek());
    }

    /// Whom the words stand for.
    ///
    /// @param goes   whether the cue is one of going on ("added")
    /// @param quoted the words spoken; who is named in them is not their speaker
    Optional<Mention> resolve(Subject subject, Goes goes, Span quoted) {
        return switch (subject.kind()) {
            case PERSON -> subject.mention();
            case BODY -> body(subject, goes);
            case VOICE ->
                goes == Goes.ON && lastSpeaker.isPresent() && isDefinite(subject)
                        ? lastSpeaker.map(
                                mention -> like(subject, mention.candidates().getFirst()))
                        : Optional.of(voice(subject));
            case PRONOUN, DESCRIPTION -> standIn(subject, goes, quoted);
        };
    }

    /// Whether an utterance takes up the one before it.
    enum Goes {
        ON,
        ANEW
    }

    private Optional<Mention> body(Subject subject, Goes goes) {
        if (subject.mention().isPresent()) {
            return subject.mention();
        }
        if (lastOutlet.isPresent() && Offices.isOutlet(wording.text(subject.place()))) {
            return lastOutlet.map(mention -> like(subject, mention.candidates().getFirst()));
        }
        if (goes == Goes.ON && lastSpeaker.isPresent()) {
            return lastSpeaker.map(mention -> like(subject, mention.candidates().getFirst()));
        }
        return lastBody.filter(body -> body.candidates().getFirst() instanceof Club
                        && Folding.fold(wording.text(subject.place())).equals("the club"))
                .map(body -> like(subject, body.candidates().getFirst()))
                .or(() -> Optional.of(unnamed(subject)));
    }

    private Optional<Mention> standIn(Subject subject, Goes goes, Span quoted) {
        Optional<Mention> own = subject.mention()
                .filter(mention -> mention.form() == Mention.Form.PRONOUN || mention.form() == Mention.Form.DESCRIPTION)
                .filter(mention -> suits(subject, mention.candidates().getFirst()));
        if (own.filter(mention -> mention.candidates().getFirst() instanceof Club)
                .isPresent()) {
            return own;
        }
        if (talkedOf().isPresent() && isAge(subject)) {
            return talkedOf().map(named -> like(subject, named));
        }
        if (subject.kind() == Subject.Kind.DESCRIPTION
                && own.flatMap(Mention::named).isPresent()) {
            describes(subject, own.flatMap(Mention::named).get());
            return own;
        }
        if (subject.kind() == Subject.Kind.DESCRIPTION && isIndefinite(subject)) {
            return Optional.of(unnamed(subject));
        }
        if (wording.text(subject.place()).equalsIgnoreCase("it")) {
            return thing(subject);
        }
        if (goes == Goes.ON && lastSpeaker.isPresent()) {
            return lastSpeaker.map(mention -> like(subject, mention.candidates().getFirst()));
        }
        String description = wording.text(subject.place());
        Optional<Named> who = lastCoach.filter(coach -> Offices.isCoach(description) && talkedOf.contains(coach));
        if (who.isEmpty()) {
            who = unquoted(description, quoted);
        }
        if (who.isPresent()) {
            describes(subject, who.get());
            return Optional.of(like(subject, who.get()));
        }
        return own.isPresent() || subject.kind() == Subject.Kind.PRONOUN ? own : Optional.of(unnamed(subject));
    }

    /// The last talked of whom the description suits and the words spoken do not name, or else the last of all.
    private Optional<Named> unquoted(String description, Span quoted) {
        if (talkedOf.isEmpty()) {
            return Optional.empty();
        }
        String words = Folding.fold(wording.text(quoted));
        for (Named named : talkedOf) {
            boolean quotes = named instanceof Person person && words.contains(Folding.fold(person.surname()));
            if (!quotes && Offices.suit(description, named)) {
                return Optional.of(named);
            }
        }
        return talkedOf();
    }

    /// "it added": a statement, a paper or a club, whichever spoke last.
    private Optional<Mention> thing(Subject subject) {
        return lastSpeaker
                .filter(mention -> !(mention.candidates().getFirst() instanceof Person)
                        || mention.form() == Mention.Form.DESCRIPTION)
                .or(() -> lastBody)
                .map(mention -> mention.candidates().getFirst())
                .or(() -> talkedOf()
                        .filter(named -> named instanceof Person person && person.role() == Person.Role.UNKNOWN))
                .map(named -> like(subject, named));
    }

    static Mention like(Subject subject, Named named) {
        Mention.Form form = subject.kind() == Subject.Kind.PRONOUN ? Mention.Form.PRONOUN : Mention.Form.DESCRIPTION;
        return new Mention(subject.place(), form, List.of(named));
    }

    /// "a club statement": the club it names, or the one last talked of.
    private Mention voice(Subject subject) {
        if (subject.mention().isPresent()) {
            return new Mention(
                    subject.place(),
                    Mention.Form.DESCRIPTION,
                    List.of(subject.mention().get().candidates().getFirst()));
        }
        return lastBody.filter(body -> isTeam(body.candidates().getFirst()) && isClubs(subject))
                .map(body -> new Mention(
                        subject.place(),
                        Mention.Form.DESCRIPTION,
                        List.of(body.candidates().getFirst())))
                .orElseGet(() -> unnamed(subject));
    }

    /// "the boss" is whom the text calls so elsewhere, sooner than somebody not known for one.
    private boolean suits(Subject subject, Named named) {
        String description = wording.text(subject.place());
        boolean known = lastCoach.isEmpty()
                || lastCoach.get().equals(named)
                || !Offices.isCoach(description)
                || Offices.isCoaching(named);
        return known && Offices.suit(description, named);
    }

    /// Keeps whom the text calls the manager.
    private void describes(Subject subject, Named named) {
        if (named instanceof Person && Offices.isCoach(wording.text(subject.place()))) {
            lastCoach = Optional.of(named);
        }
    }

    private static boolean isTeam(Named named) {
        return named instanceof Club || named instanceof Nation;
    }

    /// "a midfielder", "one defender": nobody named before.
    private boolean isIndefinite(Subject subject) {
        String words = Folding.fold(wording.text(subject.place()));
        return words.startsWith("a ")
                || words.startsWith("an ")
                || words.startsWith("one ")
                || words.startsWith("another ")
                || words.startsWith("some ");
    }

    /// "the 27-year-old": whom the text was last about, since the text alone seldom tells anybody's age.
    private boolean isAge(Subject subject) {
        return Folding.fold(wording.text(subject.place())).endsWith("year-old");
    }

    private boolean isDefinite(Subject subject) {
        String words = Folding.fold(wording.text(subject.place()));
        return words.startsWith("the ") && !words.endsWith("statement");
    }

    private boolean isClubs(Subject subject) {
        String words = Folding.fold(wording.text(subject.place()));
        return words.endsWith("statement")
                || words.contains("club")
                || words.endsWith("spokesman")
                || words.endsWith("spokeswoman")
                || words.endsWith("spokesperson")
                || words.endsWith("announcement");
    }

    Mention unnamed(Subject subject) {
        return new Mention(
                subject.place(), Mention.Form.DESCRIPTION, List.of(Person.named(wording.text(subject.place()))));
    }

    /// "TownTillWeDie", "fan_88": who comments is not whom the reporter's "he" means.
    private static boolean isHandle(Person person) {
        int marks = 0;
        for (int at = 1; at < person.name().length(); at++) {
            char c = person.name().charAt(at);
            if (c == ' ') {
                return false;
            }
            marks += Character.isUpperCase(c) ? 1 : Character.isDigit(c) || c == '_' ? 2 : 0;
        }
        return marks > 1;
    }

    /// Whether the words that stand for the speaker are all that is known of him.
    private boolean isUnnamed(Mention mention) {
        return mention.form() == Mention.Form.DESCRIPTION
                && mention.candidates().getFirst().name().equals(wording.text(mention.span()));
    }

    /// Remembers that the next speaker, or this one, speaks to `medium`.
    void told(Optional<Mention> speaker, String medium) {
        if (speaker.isPresent()) {
            mediumOf.put(speaker.get().candidates().getFirst().name(), medium);
            openMedium = "";
            lastMedium = medium;
        } else {
            openMedium = medium;
            sentencesSinceOpened = 0;
        }
    }

    /// A sentence goes by that names no medium; one named too long ago is not that of the next speaker.
    void goesOnWithoutMedium() {
        sentencesSinceOpened++;
        if (sentencesSinceOpened > LONGEST_OPEN) {
            openMedium = "";
        }
    }

    /// Whom a speaker tells, carried over within one interview; whoever has no name goes on where the last one spoke.
    String mediumOf(Optional<Mention> speaker, Goes goes) {
        if (speaker.isEmpty() || isUnnamed(speaker.get())) {
            lastMedium = openMedium.isEmpty() ? lastMedium : openMedium;
            return lastMedium;
        }
        String name = speaker.get().candidates().getFirst().name();
        if (!openMedium.isEmpty()) {
            mediumOf.put(name, openMedium);
            openMedium = "";
        }
        if (goes == Goes.ON && lastSpeaker.isPresent() && !mediumOf.containsKey(name)) {
            String before = mediumOf.getOrDefault(
                    lastSpeaker.get().candidates().getFirst().name(), "");
            mediumOf.put(name, before);
        }
        lastMedium = mediumOf.getOrDefault(name, "");
        return lastMedium;
    }
}
