package pressbox.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.Almanac;
import pressbox.delivery.Channel;
import pressbox.desk.Member;
import pressbox.desk.Role;
import pressbox.football.NameBook;
import pressbox.newsday.Editing;
import pressbox.newsday.Intake;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Occasions;
import pressbox.newsday.Pasting;
import pressbox.newsday.Publishing;
import pressbox.newsday.Pushes;
import pressbox.newsday.Rounds;
import pressbox.newsday.Sending;
import pressbox.pack.ClubPack;
import pressbox.site.SiteSettings;
import pressbox.store.BrokenStore;
import pressbox.store.MemberShelf;
import pressbox.store.SourceShelf;
import pressbox.store.Store;
import pressbox.web.BusyPort;
import pressbox.web.DeskPages;
import pressbox.web.DeskServer;
import pressbox.web.SiteServer;
import pressbox.wire.Source;
import pressbox.wire.Wire;
import pressbox.wire.WireSettings;

/// One newsroom with all its rooms open: started together, closed together.
final class House implements AutoCloseable {
    /// What a house is opened with.
    ///
    /// @param folder  where the store, the site and the outgoing letters lie
    /// @param sources watched from the start; those that are known already keep their state
    /// @param desk    where the desk listens; its `site` is filled in once the site is served
    /// @param deskAddress where hubs on the web reach the desk, empty where they cannot
    record Plan(
            Path folder,
            ClubPack pack,
            NameBook names,
            Optional<Almanac> almanac,
            List<Source> sources,
            WireSettings wire,
            InstantSource clock,
            SiteSettings site,
            String siteHost,
            int sitePort,
            DeskServer.Settings desk,
            String deskAddress,
            List<Channel> channels) {}

    static final Member OWNER = new Member("owner", "Owner", Role.OWNER);

    /// The store's file in a newsroom's folder.
    static final String STORE = "newsroom.db";

    private final HouseKey key;
    private final Store store;
    private final Newsroom room;
    private final Wire wire;
    private final Intake intake;
    private final Rounds rounds;
    private final Publishing publishing;
    private final Editing editing;
    private final Sending sending;
    private final SiteServer siteServer;
    private final DeskServer deskServer;

    private House(Plan plan, HouseKey key, Store store) {
        this.key = key;
        this.store = store;
        this.room = new Newsroom(plan.pack(), plan.names(), plan.almanac(), store, plan.clock());
        this.intake = new Intake(room);
        intake.resume();
        Pasting pasting = new Pasting(room, intake);
        pasting.resume();
        SourceShelf sources = new SourceShelf(store);
        plan.sources().forEach(source -> sources.offer(source, room.now()));
        this.wire = new Wire(plan.wire(), new Occasions(room));
        Pushes pushes = new Pushes(room, wire, plan.deskAddress());
        this.rounds = new Rounds(room, wire, intake, pushes);
        Path folder = plan.folder();
        this.publishing = new Publishing(room, plan.site(), folder.resolve("site"), folder.resolve("pictures"));
        this.editing = new Editing(room, approved -> publishing.publish());
        this.sending = new Sending(room, plan.site(), plan.channels());
        publishing.publish();
        this.siteServer = SiteServer.start(folder.resolve("site"), plan.siteHost(), plan.sitePort());
        DeskServer.Settings desk = plan.desk();
        this.deskServer = DeskServer.start(
                room,
                new DeskPages(room, editing, sending, pasting, pushes),
                new DeskServer.Settings(desk.host(), desk.port(), desk.notice(), siteServer.address()));
    }

    /// Opens the store and every room, and starts watching the sources.
    ///
    /// @throws Failure if a newsroom runs in the plan's folder already
    static House open(Plan plan) {
        HouseKey key = HouseKey.take(plan.folder())
                .orElseThrow(() -> new Failure("a newsroom runs in " + plan.folder() + " already"));
        try {
            Store store = Store.open(plan.folder().resolve(STORE));
            try {
                House house = new House(plan, key, store);
                house.rounds.start();
                Thread.ofVirtual().name("unfinished letters").start(house.sending::resume);
                return house;
            } catch (BusyPort e) {
                store.close();
                throw e;
            }
        } catch (BusyPort | BrokenStore e) {
            key.close();
            throw e;
        }
    }

    Newsroom room() {
        return room;
    }

    Editing editing() {
        return editing;
    }

    Sending sending() {
        return sending;
    }

    String siteAddress() {
        return siteServer.address();
    }

    String deskAddress() {
        return deskServer.address();
    }

    /// The owner's one-time link, as long as the owner has no password.
    Optional<String> welcome() {
        MemberShelf members = new MemberShelf(store);
        return members.password(OWNER.login()).isPresent()
                ? Optional.empty()
                : Optional.of(deskServer.welcomeLink(OWNER));
    }

    @Override
    public void close() {
        rounds.close();
        deskServer.close();
        siteServer.close();
        sending.close();
        wire.close();
        store.close();
        key.close();
    }
}
