package pressbox.article;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Dates told from now: "3 hours ago", "vor 2 Tagen", "yesterday".
final class RelativeDates {
    private static final Map<String, Duration> UNITS = Map.ofEntries(
            unit("minute", Duration.ofMinutes(1)),
            unit("minutes", Duration.ofMinutes(1)),
            unit("min", Duration.ofMinutes(1)),
            unit("mins", Duration.ofMinutes(1)),
            unit("minuten", Duration.ofMinutes(1)),
            unit("minutos", Duration.ofMinutes(1)),
            unit("minuti", Duration.ofMinutes(1)),
            unit("minuto", Duration.ofMinutes(1)),
            unit("minuut", Duration.ofMinutes(1)),
            unit("hour", Duration.ofHours(1)),
            unit("hours", Duration.ofHours(1)),
            unit("hrs", Duration.ofHours(1)),
            unit("stunde", Duration.ofHours(1)),
            unit("stunden", Duration.ofHours(1)),
            unit("heure", Duration.ofHours(1)),
            unit("heures", Duration.ofHours(1)),
            unit("hora", Duration.ofHours(1)),
            unit("horas", Duration.ofHours(1)),
            unit("ora", Duration.ofHours(1)),
            unit("ore", Duration.ofHours(1)),
            unit("uur", Duration.ofHours(1)),
            unit("day", Duration.ofDays(1)),
            unit("days", Duration.ofDays(1)),
            unit("tag", Duration.ofDays(1)),
            unit("tagen", Duration.ofDays(1)),
            unit("jour", Duration.ofDays(1)),
            unit("jours", Duration.ofDays(1)),
            unit("día", Duration.ofDays(1)),
            unit("días", Duration.ofDays(1)),
            unit("dia", Duration.ofDays(1)),
            unit("dias", Duration.ofDays(1)),
            unit("giorno", Duration.ofDays(1)),
            unit("giorni", Duration.ofDays(1)),
            unit("dag", Duration.ofDays(1)),
            unit("dagen", Duration.ofDays(1)),
            unit("week", Duration.ofDays(7)),
            unit("weeks", Duration.ofDays(7)),
            unit("woche", Duration.ofDays(7)),
            unit("wochen", Duration.ofDays(7)));
    private static final List<String> AGO = List.of("ago", "vor", "il y a", "hace", "fa", "há", "geleden");
    private static final List<String> YESTERDAY =
            List.of("yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "gisteren");
    private static final List<String> TODAY =
            List.of("today", "heute", "aujourd’hui", "hoy", "oggi", "hoje", "vandaag", "just now");
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
        if (YESTERDAY.stream().anyMatch(day -> lower.startsWith(" " + day + " "))) {
            return Optional.of(now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
        }
        return TODAY.stream().anyMatch(day -> lower.startsWith(" " + day + " "))
                ? Optional.of(now.atOffset(ZoneOffset.UTC))
                : Optional.empty();
    }

    private static Optional<OffsetDateTime> counted(String lower, Instant now) {
        long count = 0;
        for (String word : lower.strip().split(" ", 20)) {
            if (!word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                count = Long.parseLong(word);
            }
            Duration unit = UNITS.get(word);
            if (unit != null && count > 0 && count < MOST) {
                return Optional.of(now.minus(unit.multipliedBy(count)).atOffset(ZoneOffset.UTC));
            }
        }
        return Optional.empty();
    }

    private static Map.Entry<String, Duration> unit(String word, Duration length) {
        return Map.entry(word, length);
    }
}
