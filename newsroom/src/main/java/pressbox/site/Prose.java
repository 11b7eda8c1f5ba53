package pressbox.site;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Markdown to HTML that can do no harm: no scripts, no styles, no frames, links to the web only.
final class Prose {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Safelist SAFE = new Safelist()
            .addTags(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "a",
                    "br",
                    "hr",
                    "code",
                    "pre")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noreferrer");

    private Prose() {}

    static String html(String markdown) {
        Document document = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
        document.select("h1").tagName("h2");
        Document clean = new Cleaner(SAFE).clean(document);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
