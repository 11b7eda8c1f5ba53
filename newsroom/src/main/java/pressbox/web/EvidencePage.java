package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import pressbox.desk.Paste;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Pasting;
import pressbox.store.EvidenceShelf;

/// Posts of networks that are not asked: a form to paste one, and all that were pasted, with who says so.
final class EvidencePage {
    private static final int SHOWN = 100;

    private final Newsroom room;
    private final Pasting pasting;
    private final EvidenceShelf evidence;

    EvidencePage(Newsroom room, Pasting pasting) {
        this.room = room;
        this.pasting = pasting;
        this.evidence = new EvidenceShelf(room.store());
    }

    void get(Context context, Pages pages) {
        show(context, pages, new PasteForm("", "", "", ""), "");
    }

    void paste(Context context, Pages pages) {
        PasteForm form = new PasteForm(
                field(context, "address"), field(context, "account"), field(context, "words"), field(context, "said"));
        Paste paste = new Paste(form.address(), form.account(), form.words(), said(form.said()));
        switch (pasting.paste(paste, Gate.member(context))) {
            case Paste.Accepted accepted -> context.redirect("/evidence?done=kept", HttpStatus.SEE_OTHER);
            case Paste.Refused(String why) -> {
                context.status(HttpStatus.BAD_REQUEST);
                show(context, pages, form, why);
            }
        }
    }

    void confirm(Context context) {
        pasting.confirm(number(context.pathParam("id")), Gate.member(context));
        context.redirect("/evidence", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Pages pages, PasteForm form, String trouble) {
        pages.show(
                context,
                "evidence",
                "Evidence",
                "sources",
                Map.of(
                        "form", form,
                        "trouble", trouble,
                        "kept", "kept".equals(context.queryParam("done")),
                        "evidence", evidence.latest(SHOWN),
                        "me", Gate.member(context),
                        "zone", room.zone()));
    }

    /// The time as the browser's field has it, in the club's zone; none where it is not filled in.
    private Optional<Instant> said(String local) {
        try {
            return local.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(local.strip())
                            .atZone(room.zone())
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private static long number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 19 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new NotFoundResponse("There is no such evidence.");
        }
        return Long.parseLong(digits);
    }
}
