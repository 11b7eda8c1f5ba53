package pressbox.article;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Zones by the letters that newspapers write behind a time.
final class Zones {
    private static final Map<String, ZoneId> BY_LETTERS = Map.ofEntries(
            Map.entry("z", ZoneOffset.UTC),
            Map.entry("utc", ZoneOffset.UTC),
            Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("wet", ZoneOffset.UTC),
            Map.entry("bst", ZoneOffset.ofHours(1)),
            Map.entry("west", ZoneOffset.ofHours(1)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("mez", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("mesz", ZoneOffset.ofHours(2)),
            Map.entry("eet", ZoneOffset.ofHours(2)),
            Map.entry("eest", ZoneOffset.ofHours(3)),
            Map.entry("msk", ZoneOffset.ofHours(3)),
            Map.entry("ist", ZoneOffset.ofHoursMinutes(5, 30)),
            Map.entry("jst", ZoneOffset.ofHours(9)),
            Map.entry("aest", ZoneOffset.ofHours(10)),
            Map.entry("aedt", ZoneOffset.ofHours(11)),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("cst", ZoneOffset.ofHours(-6)),
            Map.entry("cdt", ZoneOffset.ofHours(-5)),
            Map.entry("mst", ZoneOffset.ofHours(-7)),
            Map.entry("mdt", ZoneOffset.ofHours(-6)),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("sast", ZoneOffset.ofHours(2)),
            Map.entry("cat", ZoneOffset.ofHours(2)),
            Map.entry("wat", ZoneOffset.ofHours(1)),
            Map.entry("eat", ZoneOffset.ofHours(3)),
            Map.entry("trt", ZoneOffset.ofHours(3)),
            Map.entry("gst", ZoneOffset.ofHours(4)),
            Map.entry("pkt", ZoneOffset.ofHours(5)),
            Map.entry("sgt", ZoneOffset.ofHours(8)),
            Map.entry("hkt", ZoneOffset.ofHours(8)),
            Map.entry("awst", ZoneOffset.ofHours(8)),
            Map.entry("kst", ZoneOffset.ofHours(9)),
            Map.entry("acst", ZoneOffset.ofHoursMinutes(9, 30)),
            Map.entry("nzst", ZoneOffset.ofHours(12)),
            Map.entry("nzdt", ZoneOffset.ofHours(13)),
            Map.entry("brt", ZoneOffset.ofHours(-3)),
            Map.entry("art", ZoneOffset.ofHours(-3)),
            Map.entry("ast", ZoneOffset.ofHours(-4)),
            Map.entry("adt", ZoneOffset.ofHours(-3)),
            Map.entry("akst", ZoneOffset.ofHours(-9)),
            Map.entry("akdt", ZoneOffset.ofHours(-8)),
            Map.entry("hst", ZoneOffset.ofHours(-10)),
            Map.entry("mt", ZoneId.of("America/Denver")),
            Map.entry("et", ZoneId.of("America/New_York")),
            Map.entry("ct", ZoneId.of("America/Chicago")),
            Map.entry("pt", ZoneId.of("America/Los_Angeles")));

    private Zones() {}

    /// The time at the zone that the letters name; empty where they name none.
    static Optional<OffsetDateTime> at(LocalDateTime time, String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        if (lower.length() > 3 && (lower.startsWith("gmt") || lower.startsWith("utc"))) {
            return offset(lower.substring(3)).map(time::atOffset);
        }
        ZoneId zone = BY_LETTERS.get(lower);
        return zone == null ? Optional.empty() : Optional.of(time.atZone(zone).toOffsetDateTime());
    }

    /// `+01:00`, `+0100`, `-5` and the like; empty for anything else.
    static Optional<ZoneOffset> offset(String written) {
        if (written.length() < 2 || (written.charAt(0) != '+' && written.charAt(0) != '-')) {
            return Optional.empty();
        }
        int[] parts = new int[2];
        int digits = 0;
        for (int i = 1; i < written.length() && digits < 4; i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                parts[digits / 2] = parts[digits / 2] * 10 + (c - '0');
                digits++;
            } else if (c != ':') {
                break;
            }
        }
        if (digits == 0) {
            return Optional.empty();
        }
        int sign = written.charAt(0) == '-' ? -1 : 1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * parts[0], sign * parts[1]));
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }
}
