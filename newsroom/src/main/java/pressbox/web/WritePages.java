package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.check.Finding;
import pressbox.desk.Desk;
import pressbox.desk.Draft;
import pressbox.desk.FindingOverride;
import pressbox.desk.Member;
import pressbox.desk.Picture;
import pressbox.desk.Role;
import pressbox.newsday.Editing;
import pressbox.newsday.Newsroom;
import pressbox.store.DraftShelf;
import pressbox.store.MemberShelf;
import pressbox.story.Ranked;
import pressbox.story.Story;

/// Drafts: the list, the form with its findings and the story's facts beside it, overrides, approval.
final class WritePages {
    private static final int LONGEST_BODY = 200_000;

    private final Newsroom room;
    private final Editing editing;
    private final DraftShelf drafts;
    private final MemberShelf members;

    WritePages(Newsroom room, Editing editing) {
        this.room = room;
        this.editing = editing;
        this.drafts = new DraftShelf(room.store());
        this.members = new MemberShelf(room.store());
    }

    void list(Context context, Pages pages) {
        Map<String, Integer> out = new HashMap<>();
        drafts.approved()
                .forEach(approved ->
                        out.put(approved.draft().id(), approved.draft().revision()));
        pages.show(context, "drafts", "Write", "write", Map.of("drafts", drafts.all(), "out", out, "now", room.now()));
    }

    void begin(Context context) {
        Member author = Gate.member(context);
        Optional<Story> story = Optional.ofNullable(context.formParam("story"))
                .flatMap(id -> room.news().story(id))
                .map(Ranked::story);
        Draft draft = story.map(found -> editing.begin(found, author)).orElseGet(() -> editing.begin(author, ""));
        context.redirect(Links.draft(draft.id()), HttpStatus.SEE_OTHER);
    }

    void get(Context context, Pages pages) {
        Draft draft = draft(context);
        show(
                context,
                pages,
                draft,
                Optional.ofNullable(context.queryParam("done")).orElse(""),
                "",
                Optional.empty());
    }

    void save(Context context, Pages pages) {
        Draft before = draft(context);
        Draft next = filled(context, before, Gate.member(context));
        switch (editing.save(next)) {
            case Editing.Saved.Kept(Draft kept) ->
                context.redirect(Links.draft(kept.id()) + "?done=saved", HttpStatus.SEE_OTHER);
            case Editing.Saved.Refused(String why) -> {
                context.status(HttpStatus.BAD_REQUEST);
                show(context, pages, next, "", why, Optional.empty());
            }
            case Editing.Saved.Clash(Draft theirs, Draft yours) -> {
                context.status(HttpStatus.CONFLICT);
                String name = members.find(theirs.author()).map(Member::name).orElse(theirs.author());
                String why =
                        name + " saved revision " + theirs.revision() + " while you wrote. Your words are in the form,"
                                + " theirs below it: bring them together and save again.";
                show(context, pages, rebased(yours, theirs), "", why, Optional.of(theirs));
            }
        }
    }

    void override(Context context, Pages pages) {
        Draft draft = draft(context);
        Member editor = editor(context);
        String why = Optional.ofNullable(context.formParam("why")).orElse("").strip();
        if (why.isEmpty()) {
            context.status(HttpStatus.BAD_REQUEST);
            show(context, pages, draft, "", "An override needs a reason.", Optional.empty());
            return;
        }
        Finding.Code code = code(Optional.ofNullable(context.formParam("code")).orElse(""));
        editing.override(
                draft, code, Optional.ofNullable(context.formParam("words")).orElse(""), editor, why);
        context.redirect(Links.draft(draft.id()) + "?done=overridden", HttpStatus.SEE_OTHER);
    }

    void approve(Context context, Pages pages) {
        Draft draft = draft(context);
        Member author = members.find(draft.author()).orElseGet(() -> Gate.member(context));
        switch (editing.approve(draft, author, editor(context))) {
            case Desk.Decision.Approval approval ->
                context.redirect(Links.draft(draft.id()) + "?done=published", HttpStatus.SEE_OTHER);
            case Desk.Decision.Blocked(List<Finding> open) -> {
                context.status(HttpStatus.CONFLICT);
                String why = open.size() + (open.size() == 1 ? " finding blocks" : " findings block")
                        + " this piece: mend each, or override it with a reason.";
                show(context, pages, draft, "", why, Optional.empty());
            }
            case Desk.Decision.NotAllowed(Member member) -> throw new ForbiddenResponse("Only editors approve.");
        }
    }

    private void show(Context context, Pages pages, Draft draft, String done, String trouble, Optional<Draft> theirs) {
        Editing.Checked checked = editing.check(draft);
        List<FindingOverride> overrides = editing.overrides(draft);
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("checked", checked);
        model.put("preview", Marked.of(checked.article().text(), checked.findings()));
        model.put("findings", OpenFinding.of(checked, overrides));
        model.put("sources", SourcedFact.of(room.news().filed(), draft.sources()));
        model.put("pictures", pictureForms(draft));
        model.put("done", done);
        model.put("trouble", trouble);
        model.put("theirs", theirs);
        model.put(
                "published",
                drafts.approved().stream()
                        .filter(approved -> approved.draft().id().equals(draft.id()))
                        .map(approved -> approved.draft().revision())
                        .findFirst());
        model.put("zone", room.zone());
        pages.show(context, "draft", draft.headline().isEmpty() ? "New piece" : draft.headline(), "write", model);
    }

    /// The draft's pictures and one empty form more.
    private static List<Picture> pictureForms(Draft draft) {
        List<Picture> forms = new ArrayList<>(draft.pictures());
        forms.add(new Picture("", "", "", "", "", "", "", ""));
        return forms;
    }

    private Draft draft(Context context) {
        return drafts.latest(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no such draft."));
    }

    private static Member editor(Context context) {
        Member member = Gate.member(context);
        if (!member.role().includes(Role.EDITOR)) {
            throw new ForbiddenResponse("Only editors may do this.");
        }
        return member;
    }

    private static Finding.Code code(String name) {
        for (Finding.Code code : Finding.Code.values()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        throw new NotFoundResponse("There is no finding “" + name + "”.");
    }

    /// The next revision as the form has it; it follows on the revision that the form was filled from.
    private Draft filled(Context context, Draft before, Member author) {
        String body = field(context, "body").replace("\r\n", "\n");
        return new Draft(
                before.id(),
                number(field(context, "revision"), before.revision()) + 1,
                field(context, "headline").strip(),
                field(context, "standfirst").strip(),
                body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) : body,
                pictures(context),
                before.sources(),
                before.story(),
                author.login(),
                room.now());
    }

    private static Draft rebased(Draft yours, Draft theirs) {
        return new Draft(
                yours.id(),
                theirs.revision(),
                yours.headline(),
                yours.standfirst(),
                yours.body(),
                yours.pictures(),
                yours.sources(),
                yours.story(),
                yours.author(),
                yours.revisedAt());
    }

    private static List<Picture> pictures(Context context) {
        List<String> addresses = context.formParams("picture-address");
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            if (!addresses.get(i).isBlank()) {
                pictures.add(new Picture(
                        addresses.get(i).strip(),
                        at(context, "picture-alt", i),
                        at(context, "picture-caption", i),
                        at(context, "picture-creator", i),
                        at(context, "picture-credit", i),
                        at(context, "picture-copyright", i),
                        at(context, "picture-licence", i),
                        at(context, "picture-acquire", i)));
            }
        }
        return pictures;
    }

    private static String at(Context context, String name, int index) {
        List<String> values = context.formParams(name);
        return index < values.size() ? values.get(index).strip() : "";
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private static int number(String digits, int otherwise) {
        boolean number =
                !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(digits) : otherwise;
    }
}
