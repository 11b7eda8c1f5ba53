package pressbox.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import pressbox.newsday.Newsroom;

/// Renders the desk's templates inside their frame.
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Newsroom room;
    private final String notice;
    private final String site;

    /// @param notice a sentence for the top of every page, empty for none
    /// @param site   address of the public site, empty where it is not served
    Pages(Newsroom room, String notice, String site) {
        templates.setBinaryStaticContent(true);
        this.room = room;
        this.notice = notice;
        this.site = site;
    }

    /// Answers with a page: `template` with the frame and what `model` holds.
    void show(Context context, String template, String title, String section, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("frame", frame(context, title, section));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render("web/" + template + ".jte", all, output);
        context.contentType("text/html; charset=utf-8").result(output.toByteArray());
    }

    /// Answers with a calm page about what went wrong and what to do.
    void trouble(Context context, HttpStatus status, String what, String whatToDo) {
        context.status(status);
        show(context, "trouble", what, "", Map.of("what", what, "whatToDo", whatToDo));
    }

    private Frame frame(Context context, String title, String section) {
        return new Frame(
                title,
                section,
                Gate.visitor(context),
                Gate.csrf(context),
                room.club().name(),
                notice,
                site,
                room.now().atZone(room.zone()));
    }
}
