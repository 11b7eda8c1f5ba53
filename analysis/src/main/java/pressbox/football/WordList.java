package pressbox.football;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of football English that ship with the analysis: `words.txt` and `given-names.txt`.
final class WordList {
    static final WordList FOOTBALL = new WordList(List.of("words.txt", "given-names.txt"));

    /// As listed, so that words of one kind are numbered together.
    private final Map<String, Term> terms = new LinkedHashMap<>();

    private WordList(List<String> files) {
        files.forEach(this::load);
    }

    /// Every phrase, in lower case, with what it is.
    Map<String, Term> terms() {
        return terms;
    }

    /// What the phrase is, [Term#NONE] where the list does not have it.
    Term term(String phrase) {
        return terms.getOrDefault(phrase, Term.NONE);
    }

    private void load(String file) {
        InputStream bytes = WordList.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("the word list " + file + " is not beside " + WordList.class.getName());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line, file + ":" + number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void read(String line, String place) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException(place + ": a line is `kind: word, word`, this is " + line);
        }
        List<String> head = List.of(line.substring(0, colon).strip().split(" "));
        Term term = term(head, place);
        for (String phrase : line.substring(colon + 1).split(",")) {
            if (!phrase.isBlank()) {
                terms.merge(phrase.strip().toLowerCase(Locale.ROOT), term, Term::and);
            }
        }
    }

    private static Term term(List<String> head, String place) {
        String kind = head.getFirst();
        if (kind.equals("position")) {
            int positions = 0;
            for (String position : head.subList(1, head.size())) {
                positions |= Positions.bit(position);
            }
            return new Term(Term.POSITION, positions, Person.Role.UNKNOWN);
        }
        if (kind.equals("role")) {
            return new Term(Term.ROLE, 0, Person.Role.valueOf(head.get(1)));
        }
        return new Term(bits(kind, place), 0, Person.Role.UNKNOWN);
    }

    private static long bits(String kind, String place) {
        return switch (kind) {
            case "playing" -> Term.MAN | Term.PLAYING;
            case "man" -> Term.MAN;
            case "captain" -> Term.CAPTAIN;
            case "international" -> Term.INTERNATIONAL;
            case "side" -> Term.SIDE;
            case "home" -> Term.SIDE | Term.HOME;
            case "away" -> Term.SIDE | Term.AWAY;
            case "club" -> Term.SIDE | Term.CLUB;
            case "former" -> Term.FORMER;
            case "filler" -> Term.FILLER;
            case "trust" -> Term.TRUST;
            case "he" -> Term.HE;
            case "she" -> Term.SHE;
            case "they" -> Term.THEY;
            case "we" -> Term.WE;
            case "determiner" -> Term.DETERMINER;
            case "our" -> Term.OUR;
            case "opinion" -> Term.OPINION;
            case "speech" -> Term.SPEECH;
            case "play" -> Term.PLAY;
            case "feat" -> Term.FEAT;
            case "honorific" -> Term.HONORIFIC;
            case "particle" -> Term.PARTICLE;
            case "suffix" -> Term.SUFFIX;
            case "calendar" -> Term.CALENDAR;
            case "thing" -> Term.THING;
            case "extends" -> Term.EXTENDS | Term.THING;
            case "stop" -> Term.STOP;
            case "everyday" -> Term.EVERYDAY;
            case "place" -> Term.PLACE;
            case "given" -> Term.GIVEN;
            case "female" -> Term.GIVEN | Term.FEMALE;
            default -> throw new IllegalStateException(place + ": no kind of word is called " + kind);
        };
    }
}
