package pressbox.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that hold a date and hardly anything else: "Updated Dec. 22, 2025 11:48 a.m. ET".
final class DateLines {
    private static final int LONGEST = 90;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> WORDS = Set.of(
            "published",
            "updated",
            "posted",
            "first",
            "last",
            "modified",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "minutes",
            "hours",
            "stand",
            "aktualisiert",
            "publié",
            "publicado",
            "pubblicato",
            "gepubliceerd",
            "erstellt",
            "veröffentlicht",
            "actualizado",
            "aggiornato",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo",
            "date");

    private DateLines() {}

    static boolean is(String line, String language) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return false;
        }
        int others = 0;
        boolean digits = false;
        for (String word : NOT_LETTERS.split(line.toLowerCase(Locale.ROOT), 40)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean number = Character.isDigit(word.charAt(0));
            digits |= number;
            others += number || word.length() <= 3 || Months.of(word) > 0 || WORDS.contains(word) ? 0 : 1;
        }
        return digits
                && others == 0
                && Dates.readAbsolute(datePart(line), language).isPresent();
    }

    /// The line without a word such as "Published:" before its date.
    static String datePart(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && colon < 20 ? line.substring(colon + 2) : line;
    }
}
