package pressbox.football;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pressbox.football.Lexicon.Use;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// One search of one text: finds, introduces, then reads on from the first word to the last and settles who is meant.
final class NameSearch {
    private final Marked text;
    private final Tokens tokens;
    private final Beat beat;
    private final Scan scan;
    private final Clubs clubs;
    private final Descriptions descriptions;
    private final Cast cast = new Cast();
    private final Introductions introductions;
    private final Surnames surnames;
    private final Recall recall = new Recall();
    private final Likeness likeness;
    private final List<Mention> mentions = new ArrayList<>();
    private final boolean ownVoice;

    NameSearch(Lexicon lexicon, Tokens tokens, Beat beat) {
        this.tokens = tokens;
        this.beat = beat;
        text = new Marked(lexicon, tokens);
        scan = new Scan(text);
        clubs = new Clubs(beat);
        new NewClubs(text, scan).name();
        List<String> grounds = new ArrayList<>(2);
        for (Found found : scan.found) {
            if (found.kind == Found.Kind.KNOWN) {
                clubs.note(found, tokens.folded(found.last));
                if (found.entries.getFirst().named() instanceof Ground ground) {
                    grounds.add(ground.club());
                }
            }
        }
        String home = home();
        if (home != null) {
            grounds.add(home);
        }
        descriptions = new Descriptions(text, scan, clubs);
        introductions = new Introductions(text, scan, descriptions, cast, clubs);
        surnames = new Surnames(text, scan, cast, clubs, introductions, beat);
        for (Description description : descriptions.all) {
            if (description.named() >= 0) {
                surnames.learn(description.named(), description.sketch());
            }
        }
        for (Someone someone : cast.all()) {
            someone.settle();
        }
        likeness = new Likeness(lexicon, cast, clubs, recall, beat, grounds);
        ownVoice = clubs.isAboutOwn();
    }

    /// The first side of the first score that stands between two clubs: by custom the one at home.
    private @Nullable String home() {
        for (int i = 0; i + 1 < scan.found.size(); i++) {
            Found first = scan.found.get(i);
            int score = first.last + 1;
            boolean between = scan.found.get(i + 1).first == score + 2
                    && tokens.isDigits(score)
                    && tokens.isDigits(score + 1)
                    && tokens.gap(score + 1) == Tokens.Gap.HYPHEN;
            if (between && first.isAll(Club.class) && clubs.meant(first).size() == 1) {
                return clubs.meant(first).getFirst().name();
            }
        }
        return null;
    }

    Names names() {
        int description = 0;
        int found = 0;
        int token = 0;
        while (token < text.size) {
            recall.reach(text.sentence(token));
            while (description < descriptions.all.size()
                    && descriptions.all.get(description).first() < token) {
                description++;
            }
            while (found < scan.found.size() && scan.found.get(found).first < token) {
                found++;
            }
            int next = token + 1;
            if (description < descriptions.all.size()
                    && descriptions.all.get(description).first() == token
                    && describe(descriptions.all.get(description))) {
                next = descriptions.all.get(description).last() + 1;
            } else if (found < scan.found.size() && scan.found.get(found).first == token) {
                name(found, scan.found.get(found));
                next = scan.found.get(found).last + 1;
            } else {
                pronoun(token);
            }
            token = next;
        }
        return new Names(mentions);
    }

    private boolean describe(Description description) {
        if (!description.mention()) {
            return false;
        }
        Someone beside = description.named() < 0 ? null : surnames.one(description.named());
        if (beside != null && description.sketch().number > 0 && !beside.known) {
            beside = null;
        }
        List<Named> meant = beside != null ? List.of(beside.person()) : likeness.meant(description.sketch());
        if (meant.isEmpty()) {
            return false;
        }
        boolean bare = description.sketch().bareClub && !description.sketch().isQualified();
        add(description.first(), description.last(), bare ? Mention.Form.PRONOUN : Mention.Form.DESCRIPTION, meant);
        if (meant.size() == 1) {
            remember(meant.getFirst(), description.last());
        }
        return true;
    }

    private void name(int index, Found found) {
        switch (found.kind) {
            case KNOWN -> known(index, found);
            case ROW, SINGLE -> person(index, found);
            case QUALIFIER, NEW_CLUB -> {}
        }
    }

    private void known(int index, Found found) {
        if (found.entries.getFirst().named() instanceof Person) {
            person(index, found);
            return;
        }
        if (found.isOneWord() && (isDoubtful(found) || isPlace(found))) {
            return;
        }
        Someone namesake = namesake(found);
        if (namesake != null) {
            add(found.first, found.last, Mention.Form.SHORT, List.of(namesake.person()));
            recall.person(namesake, found.last, text.isQuoted(found.first));
            return;
        }
        List<Named> meant = latest(clubs.meant(found));
        if (found.entries.getFirst().use() == Use.INHABITANTS) {
            meant = meant.stream()
                    .filter(named -> clubs.isOwn(named) || (named instanceof Club club && clubs.isNamed(club)))
                    .toList();
            if (meant.isEmpty()) {
                return;
            }
        }
        add(found.first, found.last, form(found), meant);
        if (meant.size() == 1) {
            remember(meant.getFirst(), found.last);
        }
    }

    /// "Norland" after "Matt Norland": a country or club by whose name the text calls one of its people.
    private @Nullable Someone namesake(Found found) {
        if (!found.isOneWord() || text.isTitleCase(found.first)) {
            return null;
        }
        List<Someone> people = cast.surname(tokens.folded(found.first));
        if (people.size() != 1 || people.getFirst().lastToken < 0) {
            return null;
        }
        int next = found.last + 1;
        boolean person = text.joins(next) && text.isTerm(next, Term.SPEECH | Term.PLAY)
                || text.is(next, "who")
                || next < text.size && tokens.gap(next) == Tokens.Gap.POSSESSIVE && text.isTerm(next, Term.FEAT);
        return person ? people.getFirst() : null;
    }

    /// The only one of them that this sentence, or the last one about clubs, has named.
    private List<Named> latest(List<Named> meant) {
        if (meant.size() < 2) {
            return meant;
        }
        List<Named> here = new ArrayList<>(1);
        for (Named each : meant) {
            if (each instanceof Club club && recall.theirs().contains(club)) {
                here.add(each);
            }
        }
        return here.size() == 1 ? here : meant;
    }

    /// A word of more than one meaning where nothing says that it is the name.
    private boolean isDoubtful(Found found) {
        Use use = found.entries.getFirst().use();
        boolean ground = use == Use.AMBIGUOUS && found.entries.getFirst().named() instanceof Ground;
        if (ground && !text.is(found.first - 1, "the")) {
            return true;
        }
        if (ground
                || (use == Use.AMBIGUOUS && text.isTerm(found.first, Term.CALENDAR))
                || (use == Use.NICKNAME && !text.is(found.first - 1, "the"))) {
            return !clubs.isAtHome(found)
                    || (text.isTerm(found.first, Term.CALENDAR)
                            && text.isTerm(found.first - 1, Term.STOP | Term.CALENDAR));
        }
        boolean everyday =
                text.begins(found.first) && text.isTerm(found.first, Term.EVERYDAY) && !text.isTitleCase(found.first);
        return everyday && !isPluralSubject(found) && !clubs.isSure(found);
    }

    /// "Wolves lost": a short name in the plural that goes on as only a side does.
    private boolean isPluralSubject(Found found) {
        int next = found.last + 1;
        return found.entries.getFirst().use() == Use.SHORT
                && tokens.folded(found.first).endsWith("s")
                && next < text.size
                && text.joins(next)
                && !text.isCapital(next);
    }

    /// "In Madrid": the city, unless more follows that a club has.
    private boolean isPlace(Found found) {
        int next = found.last + 1;
        boolean placed = found.has(Use.PLACE) || text.isTerm(found.first, Term.PLACE);
        return placed
                && found.entries.getFirst().named() instanceof Club
                && text.is(found.first - 1, "in")
                && text.joins(found.first)
                && !text.isTerm(found.first - 2, Term.TRUST)
                && (next >= text.size
                        || !text.joins(next) && tokens.gap(next) != Tokens.Gap.POSSESSIVE
                        || text.joins(next) && text.isTerm(next, Term.STOP | Term.CALENDAR));
    }

    private static Mention.Form form(Found found) {
        return switch (found.entries.getFirst().use()) {
            case FULL -> Mention.Form.FULL;
            case SHORT, AMBIGUOUS, SURNAME -> Mention.Form.SHORT;
            case NICKNAME -> Mention.Form.NICKNAME;
            case INHABITANTS, ADJECTIVE, NOUN, PLACE -> Mention.Form.DESCRIPTION;
        };
    }

    private void person(int index, Found found) {
        List<Someone> meant = surnames.meant(index);
        if (meant.isEmpty()) {
            return;
        }
        boolean full = found.kind == Found.Kind.ROW || (found.kind == Found.Kind.KNOWN && found.has(Use.FULL));
        List<Named> people = new ArrayList<>(meant.size());
        for (Someone someone : meant) {
            people.add(someone.person());
        }
        add(found.first, found.last, full ? Mention.Form.FULL : Mention.Form.SHORT, people);
        if (meant.size() == 1) {
            recall.person(meant.getFirst(), found.last, text.isQuoted(found.first));
        }
    }

    private void pronoun(int token) {
        if (!text.isTerm(token, Term.HE | Term.SHE | Term.THEY | Term.WE)) {
            return;
        }
        boolean quoted = text.isQuoted(token);
        if (text.isTerm(token, Term.HE | Term.SHE)) {
            boolean female = text.isTerm(token, Term.SHE);
            Someone someone = recall.pronoun(female, quoted);
            if (someone != null) {
                if (female) {
                    someone.setFemale();
                } else {
                    someone.setMale();
                }
                recall.touch(someone);
                add(token, token, Mention.Form.PRONOUN, List.of(someone.person()));
            }
        } else if (text.isTerm(token, Term.WE)) {
            if (ownVoice && !quoted && !text.isTerm(token + 1, Term.OPINION) && !text.isTitleCase(token)) {
                add(token, token, Mention.Form.PRONOUN, List.of(beat.club().orElseThrow()));
            }
        } else if (!quoted && recall.theirs().size() == 1) {
            add(token, token, Mention.Form.PRONOUN, List.of(recall.theirs().getFirst()));
        }
    }

    private void remember(Named named, int token) {
        if (named instanceof Club club) {
            recall.club(club);
        } else if (named instanceof Person person) {
            recall.person(surnames.someone(person), token, text.isQuoted(token));
        }
    }

    private void add(int first, int last, Mention.Form form, List<Named> meant) {
        Span span = tokens.span(first, last);
        List<Named> ours = meant;
        if (beat.club().isPresent()) {
            ours = new ArrayList<>(meant.size());
            for (Named named : meant) {
                ours.add(clubs.isOwn(named) ? beat.club().get() : named);
            }
        }
        mentions.add(new Mention(span, form, ours));
    }
}
