package pressbox.newsday;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.Page;
import pressbox.check.Background;
import pressbox.check.CopyDesk;
import pressbox.check.Finding;
import pressbox.check.Photo;
import pressbox.desk.Approved;
import pressbox.desk.Desk;
import pressbox.desk.Draft;
import pressbox.desk.FindingOverride;
import pressbox.desk.Member;
import pressbox.football.Slug;
import pressbox.reading.Filed;
import pressbox.reading.Reading;
import pressbox.store.DraftShelf;
import pressbox.story.Story;

/// Runs the desk's work on drafts: begun from a story, revised, checked, approved, handed on to be published.
public final class Editing {
    private static final int LONGEST_SLUG = 60;

    private final Newsroom room;
    private final DraftShelf drafts;
    private final Consumer<Approved> publisher;
    private final ArticleReader articles = new ArticleReader();

    /// @param publisher told of every approval once it is kept
    public Editing(Newsroom room, Consumer<Approved> publisher) {
        this.room = room;
        this.drafts = new DraftShelf(room.store());
        this.publisher = publisher;
    }

    /// A draft's words as the copy desk reads them, and what it says of them.
    public record Checked(Article article, Reading reading, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /// What became of a revision that was handed in.
    public sealed interface Saved {
        record Kept(Draft draft) implements Saved {}

        /// Somebody else revised the same draft in the meantime; nothing was written.
        record Clash(Draft theirs, Draft yours) implements Saved {}

        record Refused(String why) implements Saved {}
    }

    /// Begins a draft from a story: its headline, its sources, its leading quote.
    public Draft begin(Story story, Member author) {
        List<String> sources = story.articles().stream().map(Filed::address).toList();
        return begin(story.headline(), Opening.of(story), sources, story.id(), author);
    }

    /// Begins a draft that has no more than a headline, which may be empty.
    public Draft begin(Member author, String headline) {
        return begin(headline, "", List.of(), "", author);
    }

    private Draft begin(String headline, String body, List<String> sources, String story, Member author) {
        Instant now = room.now();
        String slug = Slug.of(headline.isEmpty() ? "piece" : headline);
        String start = room.today() + "-" + (slug.length() > LONGEST_SLUG ? cut(slug) : slug);
        String id = start;
        for (int again = 2; drafts.latest(id).isPresent(); again++) {
            id = start + "-" + again;
        }
        Draft draft = new Draft(id, 1, headline, "", body, List.of(), sources, story, author.login(), now);
        drafts.keep(draft);
        return draft;
    }

    private static String cut(String slug) {
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }

    /// Keeps the next revision; `next.revision()` must follow on the one it was written over.
    public Saved save(Draft next) {
        if (next.headline().isBlank()) {
            return new Saved.Refused("A piece needs a headline.");
        }
        if (drafts.keep(next)) {
            return new Saved.Kept(next);
        }
        return new Saved.Clash(drafts.latest(next.id()).orElse(next), next);
    }

    /// What the copy desk says of a draft, held against all that the newsroom knows.
    public Checked check(Draft draft) {
        String markdown = "# " + draft.headline() + "\n\n"
                + (draft.standfirst().isBlank() ? "" : draft.standfirst().strip() + "\n\n") + draft.body();
        Page page = new Page(
                "draft:" + draft.id(),
                draft.revisedAt(),
                "text/markdown; charset=utf-8",
                markdown.getBytes(StandardCharsets.UTF_8));
        if (!(articles.read(page) instanceof Article article)) {
            return new Checked(
                    Opening.article(draft), new Reading(Opening.article(draft), List.of(), Map.of()), List.of());
        }
        Reading reading = room.reader().read(article, room.beat());
        List<Photo> photos = draft.pictures().stream()
                .map(picture -> new Photo(
                        picture.address(), picture.credit(), picture.creator(), picture.licence(), Optional.empty()))
                .toList();
        return new Checked(article, reading, CopyDesk.check(reading, photos, background(draft), room.beat()));
    }

    private Background background(Draft draft) {
        NewsList news = room.news();
        List<Article> own = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Approved approved : drafts.approved()) {
            if (!approved.draft().id().equals(draft.id())
                    && seen.add(approved.draft().id())) {
                own.add(Opening.article(approved.draft()));
            }
        }
        return new Background(news.filed(), news.ledger(), room.names(), room.almanac(), own, Set.of(), room.now());
    }

    /// Lets a finding stand, for a reason that is kept.
    public void override(Draft draft, Finding.Code code, String words, Member who, String why) {
        drafts.keep(draft.id(), new FindingOverride(code, words, who.login(), why, room.now()));
    }

    public List<FindingOverride> overrides(Draft draft) {
        return drafts.overrides(draft.id());
    }

    /// Approves the latest revision and hands it on; nothing happens where the desk says no.
    public Desk.Decision approve(Draft draft, Member author, Member editor) {
        Checked checked = check(draft);
        String text = checked.article().text();
        Desk.Decision decision =
                Desk.approve(draft, author, editor, room.now(), checked.findings(), drafts.overrides(draft.id()), text);
        if (decision instanceof Desk.Decision.Approval(Approved approved)) {
            drafts.keep(approved, text);
            publisher.accept(approved);
        }
        return decision;
    }
}
