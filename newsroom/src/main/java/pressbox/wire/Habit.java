package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How often a source brings something new and at which hours, as learnt so far.
///
/// What lies a week further back counts half. Nothing is forgotten while nothing new comes, so that a source
/// which falls silent is still measured by what was usual.
///
/// @param entries how many appeared, faded by age
/// @param days    over how many days, faded alike
/// @param until   when it last learnt something, [Instant#EPOCH] before the first time
/// @param hours   how many appeared in each of the 24 hours of the club's day
public record Habit(double entries, double days, Instant until, List<Integer> hours) {
    /// Of a source that nothing is known of.
    public static final Habit UNKNOWN = new Habit(0, 0, Instant.EPOCH, Collections.nCopies(24, 0));

    private static final double HALF_LIFE_DAYS = 7;
    private static final double LONGEST_LESSON_DAYS = 28;
    private static final double MILLIS_OF_A_DAY = 86_400_000;
    private static final int ENOUGH_FOR_A_GAP = 5;
    private static final int ENOUGH_FOR_HOURS = 60;
    private static final int MOST_KEPT_OF_HOURS = 600;
    private static final Duration SHORTEST_SILENCE = Duration.ofHours(24);
    private static final int SILENT_GAPS = 6;

    public Habit {
        hours = List.copyOf(hours);
        if (hours.size() != 24) {
            throw new IllegalArgumentException("a day has 24 hours, not " + hours.size());
        }
    }

    /// Learns from the times at which new entries appeared; times that are still to come count as now.
    Habit with(List<Instant> appeared, ZoneId zone, Instant now) {
        if (appeared.isEmpty()) {
            return this;
        }
        Instant from = until.equals(Instant.EPOCH) ? Collections.min(appeared) : until;
        double lesson = Math.min(age(from, now), LONGEST_LESSON_DAYS);
        double kept = faded(lesson);
        double learnt = appeared.stream()
                .mapToDouble(at -> age(at, now))
                .filter(age -> age <= lesson)
                .map(Habit::faded)
                .sum();
        return new Habit(
                entries * kept + learnt,
                days * kept + (1 - kept) * HALF_LIFE_DAYS / Math.log(2),
                now,
                withHours(appeared, zone));
    }

    /// Time from one entry to the next, day and night together, once it is known.
    Optional<Duration> gap() {
        return entries < ENOUGH_FOR_A_GAP
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (days / entries * MILLIS_OF_A_DAY)));
    }

    /// How long it has to bring nothing before that is unusual for it, once it is known.
    Optional<Duration> unusualSilence() {
        return gap().map(gap -> gap.multipliedBy(SILENT_GAPS))
                .map(silence -> silence.compareTo(SHORTEST_SILENCE) < 0 ? SHORTEST_SILENCE : silence);
    }

    /// The end of the night hours in which it has never brought anything; nothing by day, or where it may post now.
    Optional<Instant> asleepUntil(ZoneId zone, Instant now) {
        int known = hours.stream().mapToInt(Integer::intValue).sum();
        ZonedDateTime time = now.atZone(zone);
        if (known < ENOUGH_FOR_HOURS || !isSilentNight(time)) {
            return Optional.empty();
        }
        ZonedDateTime end = time.withMinute(0).withSecond(0).withNano(0);
        while (isSilentNight(end)) {
            end = end.plusHours(1);
        }
        return Optional.of(end.toInstant());
    }

    private boolean isSilentNight(ZonedDateTime time) {
        return time.getHour() < 7 && hours.get(time.getHour()) == 0;
    }

    private List<Integer> withHours(List<Instant> appeared, ZoneId zone) {
        List<Integer> counts = new ArrayList<>(hours);
        for (Instant at : appeared) {
            int hour = at.atZone(zone).getHour();
            counts.set(hour, counts.get(hour) + 1);
        }
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        if (sum > MOST_KEPT_OF_HOURS) {
            counts.replaceAll(count -> count / 2);
        }
        return counts;
    }

    private static double age(Instant at, Instant now) {
        return Math.max(0, Duration.between(at, now).toMillis() / MILLIS_OF_A_DAY);
    }

    private static double faded(double age) {
        return Math.pow(2, -age / HALF_LIFE_DAYS);
    }
}
