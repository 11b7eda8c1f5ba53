package pressbox.delivery;

import java.util.List;
import org.jsoup.nodes.Entities;
import pressbox.desk.Approved;

/// An edition in the words of each medium.
///
/// @param whatsapp post for a channel, to be pasted by a person
/// @param telegram post for a channel, at most 4,096 characters
/// @param push     title, text and address of a notification
public record Digest(String whatsapp, String telegram, Push push, Mail mail) {
    private static final int TELEGRAM = Medium.TELEGRAM.limit();
    private static final int PUSH_BODY = 240;

    /// A notification.
    public record Push(String title, String body, String navigate) {}

    /// A mail without the lines that differ from reader to reader.
    public record Mail(String subject, String text, String html) {}

    /// @param publication name of the site
    /// @param site        its absolute address without a slash at its end
    public static Digest of(Edition edition, String publication, String site) {
        return new Digest(
                whatsapp(edition, publication, site),
                telegram(edition, publication, site),
                push(edition, publication, site),
                mail(edition, publication, site));
    }

    private static String whatsapp(Edition edition, String publication, String site) {
        StringBuilder post = new StringBuilder("*")
                .append(publication)
                .append(": ")
                .append(edition.title())
                .append("*\n");
        for (Approved story : edition.stories()) {
            post.append("\n▪ ")
                    .append(story.draft().headline())
                    .append('\n')
                    .append(link(story, site))
                    .append('\n');
        }
        return post.toString();
    }

    private static String telegram(Edition edition, String publication, String site) {
        StringBuilder post = new StringBuilder(publication)
                .append(": ")
                .append(edition.title())
                .append('\n');
        for (Approved story : edition.stories()) {
            String standfirst =
                    story.draft().standfirst().isBlank() ? "" : story.draft().standfirst() + "\n";
            String full = "\n• " + story.draft().headline() + "\n" + standfirst + link(story, site) + "\n";
            String brief = "\n• " + story.draft().headline() + "\n" + link(story, site) + "\n";
            if (post.length() + full.length() <= TELEGRAM) {
                post.append(full);
            } else if (post.length() + brief.length() <= TELEGRAM) {
                post.append(brief);
            }
        }
        return post.toString();
    }

    private static Push push(Edition edition, String publication, String site) {
        List<String> headlines = edition.stories().stream()
                .map(story -> story.draft().headline())
                .toList();
        String body = String.join(" · ", headlines);
        return new Push(
                publication + ": " + edition.title(),
                body.length() <= PUSH_BODY ? body : body.substring(0, PUSH_BODY - 1) + "…",
                edition.stories().size() == 1 ? link(edition.stories().getFirst(), site) : site + "/");
    }

    private static Mail mail(Edition edition, String publication, String site) {
        StringBuilder text = new StringBuilder(publication)
                .append("\n")
                .append(edition.title())
                .append("\n");
        StringBuilder html = new StringBuilder("<h1>")
                .append(Entities.escape(edition.title()))
                .append("</h1>");
        for (Approved story : edition.stories()) {
            String headline = story.draft().headline();
            String standfirst = story.draft().standfirst();
            text.append("\n").append(headline).append("\n");
            html.append("<h2><a href=\"")
                    .append(Entities.escape(link(story, site)))
                    .append("\">");
            html.append(Entities.escape(headline)).append("</a></h2>");
            if (!standfirst.isBlank()) {
                text.append(standfirst).append("\n");
                html.append("<p>").append(Entities.escape(standfirst)).append("</p>");
            }
            text.append(link(story, site)).append("\n");
        }
        String subject = edition.stories().getFirst().draft().headline();
        return new Mail(publication + ": " + subject, text.toString(), html.toString());
    }

    private static String link(Approved story, String site) {
        return site + "/" + story.draft().id() + "/";
    }
}
