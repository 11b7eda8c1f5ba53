package pressbox.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes each outlet's feed in the form that outlet uses.
final class Feeds {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private final Press press;

    Feeds(Press press) {
        this.press = press;
    }

    static String contentType(Outlet.Feed feed) {
        return switch (feed) {
            case RSS, RSS_WITH_TEXT -> "application/rss+xml";
            case RSS_BROKEN -> "text/html";
            case ATOM -> "application/atom+xml";
            case JSON -> "application/feed+json";
        };
    }

    /// @param articles newest first
    String write(Outlet outlet, List<WeekArticle> articles) {
        return switch (outlet.feed()) {
            case RSS, RSS_WITH_TEXT -> rss(outlet, articles);
            case RSS_BROKEN -> broken(outlet, articles);
            case ATOM -> atom(outlet, articles);
            case JSON -> json(outlet, articles);
        };
    }

    private static Instant newest(List<WeekArticle> articles) {
        return articles.isEmpty() ? DemoClock.START : articles.getFirst().at();
    }

    private String rss(Outlet outlet, List<WeekArticle> articles) {
        String items = articles.stream().map(a -> rssItem(outlet, a)).collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
                <channel>
                <title>%s</title>
                <link>%s/</link>
                <atom:link href="%s" rel="self" type="application/rss+xml"/>
                <description>Football from Estmere</description>
                <language>en-gb</language>
                <lastBuildDate>%s</lastBuildDate>
                <ttl>5</ttl>
                %s</channel>
                </rss>
                """.formatted(
                        Html.escape(outlet.name()),
                        outlet.address(),
                        outlet.feedAddress(),
                        RFC_822.format(newest(articles)),
                        items);
    }

    private String rssItem(Outlet outlet, WeekArticle a) {
        String text = outlet.feed() == Outlet.Feed.RSS_WITH_TEXT
                ? "<content:encoded><![CDATA[" + press.body(a) + "]]></content:encoded>\n"
                : "";
        return """
                <item>
                <title>%s</title>
                <link>%s</link>
                <guid isPermaLink="false">%s-%d</guid>
                <pubDate>%s</pubDate>
                <dc:creator>%s</dc:creator>
                <description>%s</description>
                <media:content url="%s" medium="image"><media:credit>%s</media:credit></media:content>
                %s</item>
                """.formatted(
                        Html.escape(a.title()),
                        outlet.addressOf(a),
                        outlet.slug(),
                        a.number(),
                        RFC_822.format(a.at()),
                        Html.escape(a.by()),
                        Html.escape(a.standfirst()),
                        Press.pictureAddress(outlet, a.picture().scene()),
                        Html.escape(a.picture().credit()),
                        text);
    }

    /// A feed as careless sites send it: a blank line and a comment before the declaration, bare ampersands, an HTML
    /// entity that XML does not know, dates without a zone, no guid, and the wrong content type.
    private String broken(Outlet outlet, List<WeekArticle> articles) {
        DateTimeFormatter loose =
                DateTimeFormatter.ofPattern("dd MMM yyyy HH:mm", Locale.UK).withZone(ZoneOffset.UTC);
        String items = articles.stream()
                .map(a -> """
                        <item>
                        <title>%s&nbsp;| Comet & Sport</title>
                        <link>%s?utm_source=rss&utm_medium=feed</link>
                        <description>%s</description>
                        <pubDate>%s</pubDate>
                        </item>
                        """.formatted(
                                a.title().replace("<", "&lt;"),
                                outlet.addressOf(a),
                                a.standfirst().replace("<", "&lt;"),
                                loose.format(a.at())))
                .collect(Collectors.joining());
        return """

                <!-- cached copy -->
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0">
                <channel>
                <title>Comet Sport & Football</title>
                <link>%s</link>
                <description>All the football, all the time</description>
                %s</channel>
                </rss>
                """.formatted(outlet.address(), items);
    }

    private String atom(Outlet outlet, List<WeekArticle> articles) {
        String entries = articles.stream()
                .map(a -> """
                        <entry>
                        <title type="html">%s</title>
                        <link rel="alternate" type="text/html" href="%s"/>
                        <id>tag:%s,2026:%d</id>
                        <published>%s</published>
                        <updated>%s</updated>
                        <author><name>%s</name></author>
                        <summary type="html">%s</summary>
                        </entry>
                        """.formatted(
                                Html.escape(Html.escape(a.title())),
                                outlet.addressOf(a),
                                outlet.host(),
                                a.number(),
                                a.at(),
                                a.at(),
                                Html.escape(a.by()),
                                Html.escape(Html.escape(a.standfirst()))))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <title>%s</title>
                <link href="%s/"/>
                <link rel="self" href="%s"/>
                <id>tag:%s,2026:feed</id>
                <updated>%s</updated>
                %s</feed>
                """.formatted(
                        Html.escape(outlet.name()),
                        outlet.address(),
                        outlet.feedAddress(),
                        outlet.host(),
                        newest(articles),
                        entries);
    }

    private String json(Outlet outlet, List<WeekArticle> articles) {
        String items = articles.stream()
                .map(a -> """
                        {"id": "%d", "url": "%s", "title": "%s", "summary": "%s", "content_html": "%s", "date_published": "%s", "image": "%s", "authors": [{"name": "%s"}]}""".formatted(
                                a.number(),
                                outlet.addressOf(a),
                                Html.json(a.title()),
                                Html.json(a.standfirst()),
                                Html.json("<p>" + Html.escape(a.standfirst()) + "</p>"),
                                a.at(),
                                Press.pictureAddress(outlet, a.picture().scene()),
                                Html.json(a.by())))
                .collect(Collectors.joining(",\n"));
        return """
                {"version": "https://jsonfeed.org/version/1.1", "title": "%s", "home_page_url": "%s/", "feed_url": "%s", "language": "en-GB",
                "items": [
                %s
                ]}
                """.formatted(Html.json(outlet.name()), outlet.address(), outlet.feedAddress(), items);
    }
}
