package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.delivery.Digest;
import pressbox.delivery.Edition;
import pressbox.delivery.Medium;
import pressbox.desk.Role;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Sending;
import pressbox.store.ReaderShelf;

/// The day's top stories in the words of each channel, and how far their delivery has come.
final class EditionPage {
    private final Newsroom room;
    private final Sending sending;
    private final ReaderShelf readers;

    EditionPage(Newsroom room, Sending sending) {
        this.room = room;
        this.sending = sending;
        this.readers = new ReaderShelf(room.store());
    }

    void get(Context context, Pages pages) {
        Optional<Edition> edition = sending.edition(room.today());
        Optional<Digest> digest = edition.map(sending::digest);
        Map<String, Object> model = new HashMap<>();
        model.put("edition", edition);
        model.put("texts", digest.map(EditionPage::texts).orElse(List.of()));
        model.put("counts", edition.map(sending::counts).orElse(Map.of()));
        model.put("mails", readers.count(Medium.EMAIL));
        model.put("files", readers.count(Medium.FOLDER));
        model.put("sent", "sent".equals(context.queryParam("done")));
        pages.show(context, "edition", "Edition", "edition", model);
    }

    void send(Context context) {
        if (!Gate.member(context).role().includes(Role.EDITOR)) {
            throw new ForbiddenResponse("Only editors send editions.");
        }
        sending.edition(room.today())
                .ifPresent(edition ->
                        Thread.ofVirtual().name("sending " + edition.id()).start(() -> sending.send(edition)));
        context.redirect("/edition?done=sent", HttpStatus.SEE_OTHER);
    }

    private static List<ChannelText> texts(Digest digest) {
        String push = digest.push().title() + "\n" + digest.push().body() + "\n"
                + digest.push().navigate();
        return List.of(
                new ChannelText(
                        "whatsapp",
                        "WhatsApp channel",
                        "Copy and paste it: channels have no interface.",
                        digest.whatsapp(),
                        Medium.WHATSAPP.limit()),
                new ChannelText(
                        "telegram",
                        "Telegram channel",
                        "Copy and paste it, or let a bot post it.",
                        digest.telegram(),
                        Medium.TELEGRAM.limit()),
                new ChannelText("push", "Web push", "Title, text and the page it opens.", push, Medium.PUSH.limit()),
                new ChannelText(
                        "mail",
                        "E-mail",
                        "Subject: " + digest.mail().subject(),
                        digest.mail().text(),
                        0));
    }
}
