package pressbox.demo;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Two accounts on social networks: a reporter's in the shape of Bluesky's `app.bsky.feed.getAuthorFeed`, a fanzine's
/// as the RSS of a Mastodon account.
final class Networks {
    static final String BLUESKY_HOST = "public.api.bsky.example";
    static final String BLUESKY_PATH = "/xrpc/app.bsky.feed.getAuthorFeed";
    static final String MASTODON_HOST = "social.estmere.example";
    static final String MASTODON_PATH = "/@wadingin.rss";

    private static final String DID = "did:plc:demomoirahaddow00000000";
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private record Note(String network, Instant at, String text) {
        String id() {
            return Long.toString(at.getEpochSecond(), 36);
        }
    }

    private final List<Note> notes = Sections.read("week/accounts.txt").stream()
            .map(section -> {
                String[] name = section.name().split(" ");
                return new Note(name[0], LocalDateTime.parse(name[1]).toInstant(ZoneOffset.UTC), section.text());
            })
            .toList();

    static List<DemoWeek.Source> sources() {
        return List.of(
                new DemoWeek.Source(
                        "Moira Haddow on Bluesky",
                        URI.create("https://" + BLUESKY_HOST + BLUESKY_PATH + "?actor=" + DID
                                + "&filter=posts_no_replies&limit=50")),
                new DemoWeek.Source("Wading In on Mastodon", URI.create("https://" + MASTODON_HOST + MASTODON_PATH)));
    }

    private List<Note> outBy(String network, Instant now) {
        return notes.reversed().stream()
                .filter(note -> note.network().equals(network) && !note.at().isAfter(now))
                .toList();
    }

    Instant newest(String network, Instant now) {
        List<Note> out = outBy(network, now);
        return out.isEmpty() ? DemoClock.START : out.getFirst().at();
    }

    String bluesky(Instant now) {
        String posts = outBy("bluesky", now).stream().map(Networks::view).collect(Collectors.joining(",\n"));
        return "{\"feed\":[" + posts + "],\"cursor\":\"\"}\n";
    }

    private static String view(Note note) {
        return """
                {"post":{"uri":"at://%s/app.bsky.feed.post/%s","cid":"bafyreidemo%s","author":{"did":"%s","handle":"moirahaddow.example","displayName":"Moira Haddow","labels":[],"createdAt":"2023-07-02T09:00:00.000Z"},"record":{"$type":"app.bsky.feed.post","createdAt":"%s","langs":["en"],"text":"%s"},"replyCount":3,"repostCount":11,"likeCount":87,"quoteCount":2,"indexedAt":"%s","labels":[]}}""".formatted(DID, note.id(), note.id(), DID, note.at(), Html.json(note.text()), note.at());
    }

    String mastodon(Instant now) {
        String items = outBy("mastodon", now).stream()
                .map(note -> """
                        <item>
                        <guid isPermaLink="true">https://social.estmere.example/@wadingin/%s</guid>
                        <link>https://social.estmere.example/@wadingin/%s</link>
                        <pubDate>%s</pubDate>
                        <description>%s</description>
                        </item>
                        """.formatted(
                                note.id(),
                                note.id(),
                                RFC_822.format(note.at()),
                                Html.escape("<p>" + Html.escape(note.text()) + "</p>")))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:media="http://search.yahoo.com/mrss/">
                <channel>
                <title>Wading In</title>
                <description>Public posts from @wadingin@social.estmere.example</description>
                <link>https://social.estmere.example/@wadingin</link>
                <lastBuildDate>%s</lastBuildDate>
                <webfeeds:icon>https://social.estmere.example/pictures/terrace.jpg</webfeeds:icon>
                <generator>Mastodon v4.5.2</generator>
                %s</channel>
                </rss>
                """.formatted(RFC_822.format(newest("mastodon", now)), items);
    }
}
