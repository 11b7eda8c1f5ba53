package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/// What the header lines of an answer say (RFC 9110, 9111, 8288).
final class Headers {
    /// What longer numbers of seconds are taken for (RFC 9111 1.2.2).
    private static final Duration LONGEST = Duration.ofSeconds(1L << 31);

    /// Fewer seconds than these, which are thirty years, are not meant as a date.
    private static final Duration SINCE_1970 = Duration.ofSeconds(1_000_000_000);

    /// A validator longer than this is not worth keeping and sending at each visit.
    private static final int LONGEST_VALIDATOR = 1_000;

    private Headers() {}

    /// By what to ask the next time: nothing where the site says `Expires: 0` (or `-1`, which is meant like it), since
    /// such sites give validators that do not change with the page.
    static Validators validators(HttpFields headers) {
        String expires = orEmpty(headers.get(HttpHeader.EXPIRES)).strip();
        if (expires.equals("0") || expires.equals("-1")) {
            return Validators.NONE;
        }
        return new Validators(kept(headers.get(HttpHeader.ETAG)), kept(headers.get(HttpHeader.LAST_MODIFIED)));
    }

    /// How long the answer stays good: `max-age` less its `Age`, else `Expires`, else zero.
    static Duration fresh(HttpFields headers, Instant now) {
        List<String> directives = list(headers, HttpHeader.CACHE_CONTROL);
        for (String directive : directives) {
            if (directive.equalsIgnoreCase("no-cache") || directive.equalsIgnoreCase("no-store")) {
                return Duration.ZERO;
            }
        }
        for (String directive : directives) {
            if (directive.regionMatches(true, 0, "max-age=", 0, 8)) {
                Duration age = seconds(orEmpty(headers.get(HttpHeader.AGE))).orElse(Duration.ZERO);
                return atLeastZero(seconds(directive.substring(8).replace("\"", ""))
                        .orElse(Duration.ZERO)
                        .minus(age));
            }
        }
        return date(headers.get(HttpHeader.EXPIRES))
                .map(at -> atLeastZero(Duration.between(theirNow(headers, now), at)))
                .orElse(Duration.ZERO);
    }

    /// `Retry-After`: seconds, or a date by the clock of the site; else when a spent allowance begins anew, as Mastodon
    /// and Bluesky say it.
    static Optional<Duration> retryAfter(HttpFields headers, Instant now) {
        String value = orEmpty(headers.get(HttpHeader.RETRY_AFTER));
        Optional<Duration> seconds = seconds(value);
        return seconds.isPresent()
                ? seconds
                : date(value)
                        .map(at -> atLeastZero(Duration.between(theirNow(headers, now), at)))
                        .or(() -> untilAllowance(headers, now));
    }

    /// How long until a spent allowance begins anew; nothing where it is not spent, or not said until when.
    static Optional<Duration> untilAllowance(HttpFields headers, Instant now) {
        return Stream.of("X-RateLimit-", "RateLimit-")
                .filter(prefix ->
                        orEmpty(headers.get(prefix + "Remaining")).strip().equals("0"))
                .flatMap(prefix ->
                        until(orEmpty(headers.get(prefix + "Reset")).strip(), theirNow(headers, now)).stream())
                .findFirst();
    }

    /// Mastodon writes an ISO date, Bluesky seconds since 1970, others (the IETF's draft) seconds from now.
    private static Optional<Duration> until(String reset, Instant now) {
        Optional<Duration> seconds = seconds(reset);
        if (seconds.filter(given -> given.compareTo(SINCE_1970) < 0).isPresent()) {
            return seconds;
        }
        try {
            Instant at = seconds.isPresent() ? Instant.EPOCH.plus(seconds.get()) : Instant.parse(reset);
            return Optional.of(atLeastZero(Duration.between(now, at)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// How long the body is said to be, as it comes; zero where that is not said.
    static long length(HttpFields headers) {
        return number(orEmpty(headers.get(HttpHeader.CONTENT_LENGTH))).orElse(0L);
    }

    /// WebSub hubs that a `Link` line names, as written.
    static List<String> hubs(HttpFields headers) {
        List<String> hubs = new ArrayList<>();
        for (String line : list(headers, HttpHeader.LINK)) {
            int end = line.indexOf('>');
            if (line.startsWith("<") && end > 1 && isHub(line.substring(end + 1))) {
                hubs.add(line.substring(1, end).strip());
            }
        }
        return hubs;
    }

    /// The entries of a header that is a list, over all its lines. Unlike Jetty's own reading it takes any
    /// line: a quotation mark or bracket that is never closed reaches to the end.
    static List<String> list(HttpFields headers, HttpHeader name) {
        List<String> entries = new ArrayList<>();
        for (String line : headers.getValuesList(name)) {
            boolean quoted = false;
            boolean bracketed = false;
            int start = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                quoted ^= c == '"';
                bracketed = c == '<' || (bracketed && c != '>');
                if (c == ',' && !quoted && !bracketed) {
                    entries.add(line.substring(start, i).strip());
                    start = i + 1;
                }
            }
            entries.add(line.substring(start).strip());
        }
        return entries;
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static boolean isHub(String parameters) {
        for (String parameter : parameters.split(";", -1)) {
            String plain = parameter.replace("\"", "").strip().toLowerCase(Locale.ROOT);
            if (plain.startsWith("rel=")
                    && List.of(plain.substring(4).split(" ", -1)).contains("hub")) {
                return true;
            }
        }
        return false;
    }

    private static String kept(@Nullable String validator) {
        return validator == null || validator.length() > LONGEST_VALIDATOR ? "" : validator.strip();
    }

    /// What time it is by the clock of the site, as far as it says: clocks that are wrong then do no harm.
    private static Instant theirNow(HttpFields headers, Instant now) {
        return date(headers.get(HttpHeader.DATE)).orElse(now);
    }

    private static Optional<Instant> date(@Nullable String value) {
        long millis = value == null ? -1 : HttpDateTime.parseToEpoch(value);
        return millis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Duration atLeastZero(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    private static Optional<Duration> seconds(String written) {
        return number(written).map(seconds -> seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds));
    }

    private static Optional<Long> number(String written) {
        String digits = written.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits));
    }
}
