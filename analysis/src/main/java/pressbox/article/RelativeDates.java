package pressbox.article;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Dates told from now: "3 hours ago", "vor 2 Tagen", "yesterday".
final class RelativeDates {
    private static final Map<String, Duration> UNITS = new HashMap<>();

    static {
        unit(
                Duration.ofSeconds(1),
                "second seconds sec secs sekunde sekunden seconde secondes segundo segundos secondi seconden");
        unit(Duration.ofMinutes(1), "minute minutes min mins minuten minutos minuti minuto minuut");
        unit(Duration.ofHours(1), "hour hours hr hrs stunde stunden std heure heures hora horas ora ore uur uren");
        unit(Duration.ofDays(1), "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen");
        unit(Duration.ofDays(7), "week weeks woche wochen semaine semaines semana semanas settimana settimane weken");
        unit(Duration.ofDays(30), "month months monat monate monaten mois mes meses mese mesi mês maand maanden");
        unit(Duration.ofDays(365), "year years jahr jahre jahren an ans année années año años anno anni ano anos jaar");
    }

    private static final Set<String> ONE =
            Set.of("a", "an", "one", "ein", "eine", "einer", "einem", "un", "une", "una", "uno", "um", "uma", "een");
    private static final Map<Character, Duration> LETTERS = Map.of(
            'm', Duration.ofMinutes(1), 'h', Duration.ofHours(1), 'd', Duration.ofDays(1), 'w', Duration.ofDays(7));
    private static final List<String> AGO = List.of("ago", "vor", "il y a", "hace", "fa", "há", "atrás", "geleden");
    private static final List<String> BEFORE_YESTERDAY = List.of(
            "the day before yesterday",
            "vorgestern",
            "avant-hier",
            "anteayer",
            "antier",
            "l’altro ieri",
            "l'altro ieri",
            "anteontem",
            "eergisteren");
    private static final List<String> YESTERDAY =
            List.of("yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "gisteren");
    private static final List<String> TODAY = List.of(
            "today",
            "heute",
            "aujourd’hui",
            "aujourd'hui",
            "hoy",
            "oggi",
            "hoje",
            "vandaag",
            "just now",
            "gerade eben",
            "à l’instant",
            "à l'instant");
    private static final long MOST = 10_000;

    private RelativeDates() {}

    static Optional<OffsetDateTime> read(String words, Instant now) {
        if (words.length() > 60) {
            return Optional.empty();
        }
        String lower = " " + words.toLowerCase(Locale.ROOT).strip() + " ";
        if (AGO.stream().anyMatch(ago -> lower.contains(" " + ago + " "))) {
            return counted(lower, now);
        }
        return daysAgo(lower).map(days -> now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC));
    }

    private static Optional<Integer> daysAgo(String lower) {
        List<List<String>> days = List.of(TODAY, YESTERDAY, BEFORE_YESTERDAY);
        for (int ago = 0; ago < days.size(); ago++) {
            for (String day : days.get(ago)) {
                if (lower.startsWith(" " + day + " ") || lower.startsWith(" " + day + ",")) {
                    return Optional.of(ago);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> counted(String lower, Instant now) {
        long count = 0;
        for (String word : lower.strip().split("[ ,.]+", 20)) {
            int digits = 0;
            while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
                digits++;
            }
            if (digits > 0 && digits < 6) {
                count = Long.parseLong(word.substring(0, digits));
            } else if (count == 0 && ONE.contains(word) && !UNITS.containsKey(word)) {
                count = 1;
            } else if (count == 0 && word.equals("an")) {
                count = 1;
                continue;
            }
            boolean lettered = digits > 0 && digits == word.length() - 1;
            Duration unit = lettered ? LETTERS.get(word.charAt(digits)) : UNITS.get(word);
            if (unit != null && count > 0 && count < MOST) {
                return Optional.of(now.minus(unit.multipliedBy(count)).atOffset(ZoneOffset.UTC));
            }
        }
        return Optional.empty();
    }

    private static void unit(Duration length, String names) {
        for (String name : names.split(" ", -1)) {
            UNITS.put(name, length);
        }
    }
}
