package pressbox.newsday;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pressbox.fact.Fixture;
import pressbox.wire.ClubCalendar;
import pressbox.wire.Deadlines;

/// The club's calendar as the news at hand tells it: the days of its fixtures, and the transfer deadlines of its
/// country.
///
/// Made anew when the news is. Safe for many threads.
public final class Occasions implements Supplier<ClubCalendar> {
    private final Newsroom room;
    private final Deadlines deadlines;
    private volatile Known known;

    private record Known(NewsList of, ClubCalendar calendar) {}

    public Occasions(Newsroom room) {
        this.room = room;
        this.deadlines = Deadlines.of(room.pack().country());
        this.known = know(room.news());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same list, not one that says the same: comparing thousands of readings
    public ClubCalendar get() {
        NewsList news = room.news();
        Known last = known;
        if (last.of() != news) {
            last = know(news);
            known = last;
        }
        return last.calendar();
    }

    private Known know(NewsList news) {
        Set<LocalDate> matchDays = news.filed().stream()
                .flatMap(filed -> filed.reading().facts(Fixture.class))
                .filter(this::isOurs)
                .map(Fixture::date)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Known(news, new ClubCalendar(room.zone(), matchDays, deadlines));
    }

    private boolean isOurs(Fixture fixture) {
        String club = room.club().name();
        return fixture.first().name().equals(club) || fixture.second().name().equals(club);
    }
}
