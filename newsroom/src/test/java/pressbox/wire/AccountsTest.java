package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write for an account, and what is watched for it.
class AccountsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    private final FaultyHost host = FaultyHost.open();
    private final Wire wire = new Wire(Networks.settings(host));
    private final Accounts accounts = new Accounts(wire);

    @AfterEach
    void close() {
        wire.close();
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@quill.example", "https://bsky.app/profile/quill.example"})
    void aBlueskyAccountIsWatchedByItsDid(String written) {
        host.page(Networks.RESOLVE + "quill.example", "{\"did\":\"did:plc:quill\"}");
        assertThat(accounts.find(written, NOON))
                .isEqualTo(new Accounts.Account(
                        Source.Kind.BLUESKY,
                        "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=did%3Aplc%3Aquill"
                                + "&filter=posts_and_author_threads&limit=50",
                        "@quill.example"));
    }

    @Test
    void saysThatBlueskyKnowsNoSuchAccount() {
        host.on(
                Networks.RESOLVE + "nobody.example",
                (request, line) -> line.send(
                        "400 Bad Request", "{\"error\":\"InvalidRequest\",\"message\":\"Unable to resolve handle\"}"));
        assertThat(accounts.find("@nobody.example", NOON))
                .isEqualTo(new Accounts.NotWatched("Bluesky knows no account “nobody.example”"));
    }

    @Test
    void aMastodonAccountIsFoundOnAServerOfAnotherName() {
        host.page("gulls.example/.well-known/webfinger?resource=acct%3Aada%40gulls.example", """
                {"subject":"acct:ada@gulls.example","links":[
                 {"rel":"self","type":"application/activity+json","href":"https://social.gulls.example/users/ada"},
                 {"rel":"http://webfinger.net/rel/profile-page","type":"text/html","href":"https://social.gulls.example/@ada"}]}""");
        assertThat(accounts.find("@ada@gulls.example", NOON))
                .isEqualTo(new Accounts.Account(
                        Source.Kind.MASTODON, "https://social.gulls.example/@ada.rss", "@ada@gulls.example"));
        assertThat(accounts.find("@bram@gulls.example", NOON))
                .isEqualTo(new Accounts.NotWatched("gulls.example knows no account “@bram@gulls.example”"));
    }

    @Test
    void anAddressLikeMastodonsIsOneOnlyWhereItsServerSaysSo() {
        host.page("social.example/.well-known/webfinger?resource=acct%3Aada%40social.example", """
                {"links":[{"rel":"http://webfinger.net/rel/profile-page","href":"https://social.example/@ada"}]}""");
        assertThat(accounts.find("https://social.example/@ada", NOON))
                .isEqualTo(new Accounts.Account(
                        Source.Kind.MASTODON, "https://social.example/@ada.rss", "@ada@social.example"));
        assertThat(accounts.find("https://essays.example/@ada", NOON)).isEqualTo(new Accounts.NoAccount());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @quill.example                   | Bluesky
            @ada@gulls.example               | gulls.example
            https://social.example/@ada      | social.example
            https://www.youtube.com/@gulltv  | YouTube
            """)
    void aNetworkThatIsOutOfOrderIsNoMissingAccount(String written, String network) {
        for (String where : List.of(
                Networks.RESOLVE + "quill.example",
                "/.well-known/webfinger?resource=acct%3Aada%40gulls.example",
                "/.well-known/webfinger?resource=acct%3Aada%40social.example",
                "/@gulltv")) {
            host.on(where, (request, line) -> line.send("503 Service Unavailable", ""));
        }
        assertThat(accounts.find(written, NOON))
                .isEqualTo(new Accounts.Unanswered(network
                        + " does not say now which account that is: its answer could not be fetched: answered 503"));
    }

    @Test
    void silenceIsNoMissingAccount() {
        host.on(Networks.RESOLVE + "quill.example", (request, line) -> line.reset());
        assertThat(accounts.find("@quill.example", NOON)).isInstanceOf(Accounts.Unanswered.class);
    }

    @Test
    void aYouTubeChannelIsKnownByItsId() {
        host.page("www.youtube.com/@gulltv", """
                <html><head><meta property="og:title" content="Gull TV">
                <link rel="canonical" href="https://www.youtube.com/channel/UCgull-tv_1"></head></html>""");
        assertThat(accounts.find("https://www.youtube.com/@gulltv", NOON))
                .isEqualTo(new Accounts.Account(
                        Source.Kind.YOUTUBE,
                        "https://www.youtube.com/feeds/videos.xml?channel_id=UCgull-tv_1",
                        "Gull TV"));
    }

    @Test
    void saysWhatToDoWhereYouTubeAsksForConsentFirst() {
        host.page("www.youtube.com/@gulltv", "<html><title>Before you continue to YouTube</title></html>");
        assertThat(accounts.find("https://www.youtube.com/@gulltv", NOON))
                .isInstanceOfSatisfying(
                        Accounts.NotWatched.class,
                        not -> assertThat(not.why()).contains("https://www.youtube.com/channel/UC…"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.youtube.com/channel/UCab12     | YOUTUBE   | https://www.youtube.com/feeds/videos.xml?channel_id=UCab12
            https://www.instagram.com/Ada.Quill/?hl=en | INSTAGRAM | https://www.instagram.com/ada.quill/
            """)
    void someAddressesTellAll(String written, Source.Kind kind, String address) {
        assertThat(accounts.find(written, NOON))
                .isInstanceOfSatisfying(
                        Accounts.Account.class,
                        account -> assertThat(account)
                                .extracting(Accounts.Account::kind, Accounts.Account::address)
                                .containsExactly(kind, address));
        assertThat(host.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://x.com/adaquill", "https://twitter.com/adaquill", "https://www.instagram.com/p/Abc/"})
    void whatIsNotAskedIsPasted(String written) {
        assertThat(accounts.find(written, NOON))
                .isInstanceOfSatisfying(
                        Accounts.NotWatched.class, not -> assertThat(not.why()).contains("Evidence page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://courier.example/sport",
                "courier.example",
                "https://social.example/@ada/1234",
                "no address",
                ""
            })
    void otherAddressesAreNoAccounts(String written) {
        assertThat(accounts.find(written, NOON)).isEqualTo(new Accounts.NoAccount());
    }
}
