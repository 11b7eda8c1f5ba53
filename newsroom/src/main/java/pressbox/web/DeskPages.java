package pressbox.web;

import io.javalin.config.RoutesConfig;
import pressbox.newsday.Editing;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Pasting;
import pressbox.newsday.Pushes;
import pressbox.newsday.Sending;

/// The pages of the desk and their addresses.
public final class DeskPages {
    private final TodayPage today;
    private final StoryPage story;
    private final RumoursPage rumours;
    private final SquadPage squad;
    private final RecordPage record;
    private final SourcesPage sources;
    private final EvidencePage evidence;
    private final HubDoor hubs;
    private final WritePages write;
    private final EditionPage edition;
    private final LeavePage leave;

    public DeskPages(Newsroom room, Editing editing, Sending sending, Pasting pasting, Pushes pushes) {
        this.today = new TodayPage(room);
        this.story = new StoryPage(room);
        this.rumours = new RumoursPage(room);
        this.squad = new SquadPage(room);
        this.record = new RecordPage(room);
        this.sources = new SourcesPage(room);
        this.evidence = new EvidencePage(room, pasting);
        this.hubs = new HubDoor(pushes);
        this.write = new WritePages(room, editing);
        this.edition = new EditionPage(room, sending);
        this.leave = new LeavePage(room);
    }

    void routes(RoutesConfig routes, Pages pages) {
        routes.get("/", context -> today.get(context, pages));
        routes.get("/stories", context -> today.list(context, pages));
        routes.sse("/live", today::live);
        routes.get("/story/{id}", context -> story.get(context, pages));
        routes.get("/rumours", context -> rumours.get(context, pages));
        routes.get("/squad", context -> squad.get(context, pages));
        routes.get("/record", context -> record.get(context, pages));
        routes.get("/write", context -> write.list(context, pages));
        routes.post("/write", write::begin);
        routes.get("/write/{id}", context -> write.get(context, pages));
        routes.post("/write/{id}", context -> write.save(context, pages));
        routes.post("/write/{id}/override", context -> write.override(context, pages));
        routes.post("/write/{id}/approve", context -> write.approve(context, pages));
        routes.get("/edition", context -> edition.get(context, pages));
        routes.post("/edition/send", edition::send);
        routes.get("/leave/{secret}", context -> leave.get(context, pages));
        routes.post("/leave/{secret}", context -> leave.post(context, pages));
        routes.get("/sources", context -> sources.get(context, pages));
        routes.post("/sources/{id}/fetch", sources::fetchNow);
        routes.post("/sources/{id}/pause", sources::pause);
        routes.post("/sources/{id}/resume", sources::resume);
        routes.get("/evidence", context -> evidence.get(context, pages));
        routes.post("/evidence", context -> evidence.paste(context, pages));
        routes.post("/evidence/{id}/confirm", evidence::confirm);
        routes.get(Pushes.DOOR + "{callback}", hubs::verify);
        routes.post(Pushes.DOOR + "{callback}", hubs::push);
    }
}
