package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How often sources are visited of our own accord.
///
/// @param usual    while nothing is known of the source
/// @param shortest between any two visits
/// @param longest  of our own accord; a site may ask for more
record Pace(Duration usual, Duration shortest, Duration longest) {
    private static final Pace LEARNT = new Pace(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofHours(3));
    private static final int FASTER = 3;
    private static final int VISITS_A_GAP = 2;
    private static final int VISITS_A_SILENCE = 10;
    private static final Duration SPREAD = Duration.ofMinutes(10);

    /// As often as each source's own entries appear.
    static Pace learnt() {
        return LEARNT;
    }

    /// Every source alike, whatever its habits.
    static Pace steady(Duration rhythm) {
        return new Pace(rhythm, rhythm, rhythm);
    }

    /// The source's own rhythm: twice as often as its entries come, more often on the club's great days, not at all in
    /// nights in which it sleeps.
    Wait own(Source source, SourceState state, ClubCalendar calendar, Instant now) {
        if (shortest.equals(longest)) {
            return new Wait(usual, "its usual rhythm");
        }
        Wait daily = daily(state, now).within(shortest, longest);
        Optional<String> occasion = calendar.occasion(now);
        if (occasion.isPresent()) {
            return new Wait(daily.length().dividedBy(FASTER), occasion.get() + ": looked at more often")
                    .within(shortest, longest);
        }
        return state.habit()
                .asleepUntil(calendar.zone(), now)
                .map(morning -> daily.orLonger(new Wait(
                        Duration.between(now, morning).plus(Chance.of(source, 0).partOf(SPREAD)),
                        "it brings nothing at this time of the night")))
                .orElse(daily);
    }

    private Wait daily(SourceState state, Instant now) {
        Optional<Duration> gap = state.habit().gap();
        if (gap.isEmpty()) {
            return new Wait(usual, "its rhythm is not known yet");
        }
        Wait rhythm = new Wait(gap.get().dividedBy(VISITS_A_GAP), "something new every " + Wait.words(gap.get()));
        Duration silence = Duration.between(state.lastNew(), now);
        return rhythm.orLonger(new Wait(silence.dividedBy(VISITS_A_SILENCE), "nothing new for " + Wait.words(silence)));
    }
}
