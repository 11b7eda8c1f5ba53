package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What header lines say of time (RFC 9110 and 9111).
final class Headers {
    private Headers() {}

    /// `max-age` of a `Cache-Control` header, zero where it has none.
    static Duration maxAge(String cacheControl) {
        for (String directive : cacheControl.split(",", -1)) {
            String word = directive.strip();
            if (word.regionMatches(true, 0, "max-age=", 0, 8)) {
                return seconds(word.substring(8)).orElse(Duration.ZERO);
            }
        }
        return Duration.ZERO;
    }

    /// `Retry-After`: seconds or a date.
    static Optional<Duration> retryAfter(String header, Instant now) {
        if (header.isBlank()) {
            return Optional.empty();
        }
        Optional<Duration> seconds = seconds(header);
        if (seconds.isPresent()) {
            return seconds;
        }
        try {
            Instant at = ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(String digits) {
        String plain = digits.strip();
        boolean number =
                !plain.isEmpty() && plain.length() <= 9 && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Duration.ofSeconds(Long.parseLong(plain))) : Optional.empty();
    }
}
