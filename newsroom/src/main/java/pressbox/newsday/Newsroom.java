package pressbox.newsday;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import pressbox.almanac.Almanac;
import pressbox.claim.ClaimJudge;
import pressbox.claim.Judgement;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.ledger.Ledger;
import pressbox.pack.ClubPack;
import pressbox.reading.NewsReader;
import pressbox.store.Store;

/// One running newsroom: its club, its knowledge, its memory, and the news as it stands now.
///
/// Safe for many threads.
public final class Newsroom {
    private final ClubPack pack;
    private final Club club;
    private final NameBook names;
    private final Optional<ClaimJudge> judge;
    private final Optional<Almanac> almanac;
    private final NewsReader reader;
    private final Store store;
    private final InstantSource clock;
    private final AtomicReference<NewsList> news;
    private final List<Consumer<NewsList>> listeners = new CopyOnWriteArrayList<>();

    public Newsroom(ClubPack pack, NameBook names, Optional<Almanac> almanac, Store store, InstantSource clock) {
        this.pack = pack;
        this.club = pack.asClub();
        this.names = names;
        this.almanac = almanac;
        this.judge = almanac.map(history -> new ClaimJudge(history, names));
        this.reader = judge.map(known -> new NewsReader(names, known)).orElseGet(() -> new NewsReader(names));
        this.store = store;
        this.clock = clock;
        this.news = new AtomicReference<>(new NewsList(clock.instant(), List.of(), Ledger.empty(), List.of()));
    }

    /// The news as it stands now.
    public NewsList news() {
        return news.get();
    }

    /// Calls `listener` with each new state of the news, on the thread that made it; it must be quick.
    public void onNews(Consumer<NewsList> listener) {
        listeners.add(listener);
    }

    public void forget(Consumer<NewsList> listener) {
        listeners.remove(listener);
    }

    void publish(NewsList next) {
        news.set(next);
        listeners.forEach(listener -> listener.accept(next));
    }

    /// The record's verdict on a sentence about the newsroom's club, as of today.
    public Optional<Judgement> ask(String sentence) {
        return judge.map(known -> known.judge(sentence, club, today()));
    }

    /// The club and today, in the club's zone.
    public Beat beat() {
        return Beat.of(club, today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return pack.zone();
    }

    public ClubPack pack() {
        return pack;
    }

    public Club club() {
        return club;
    }

    public NameBook names() {
        return names;
    }

    public Optional<Almanac> almanac() {
        return almanac;
    }

    public NewsReader reader() {
        return reader;
    }

    public Store store() {
        return store;
    }
}
