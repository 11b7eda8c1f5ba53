package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbedReaderTest {
    private static Embed embed(String markup) {
        String html = "<html><body><article><h1>Okell says goodbye to the Tarn end</h1>" + Pages.PROSE + markup
                + Pages.PROSE.replace("gulls", "geese");
        return ((Article) Pages.read("https://harbour.example/a", html))
                .embeds()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <iframe src='https://www.youtube.com/embed/Tarn12?rel=0'></iframe>                         | YOUTUBE   | `` | https://www.youtube.com/watch?v=Tarn12
            <iframe data-src='//www.youtube-nocookie.com/embed/Tarn12'></iframe>                       | YOUTUBE   | `` | https://www.youtube.com/watch?v=Tarn12
            <lite-youtube videoid='Tarn12'></lite-youtube>                                             | YOUTUBE   | `` | https://www.youtube.com/watch?v=Tarn12
            <amp-youtube data-videoid='Tarn12'></amp-youtube>                                          | YOUTUBE   | `` | https://www.youtube.com/watch?v=Tarn12
            <div data-youtube-id='Tarn12'></div>                                                       | YOUTUBE   | `` | https://www.youtube.com/watch?v=Tarn12
            <amp-twitter data-tweetid='77'></amp-twitter>                                              | X         | `` | https://x.com/i/status/77
            <div data-tweet-id='77'></div>                                                             | X         | `` | https://x.com/i/status/77
            <iframe src='https://platform.twitter.com/embed/Tweet.html?dnt=true&id=77'></iframe>       | X         | `` | https://x.com/i/status/77
            <amp-instagram data-shortcode='Tarn'></amp-instagram>                                      | INSTAGRAM | `` | https://www.instagram.com/p/Tarn
            <iframe src='https://www.instagram.com/p/Tarn/embed/'></iframe>                            | INSTAGRAM | `` | https://www.instagram.com/p/Tarn/
            <iframe src='https://www.tiktok.com/embed/v2/77'></iframe>                                 | TIKTOK    | `` | https://www.tiktok.com/video/77
            <amp-tiktok data-src='https://www.tiktok.com/@okell/video/77'></amp-tiktok>                | TIKTOK    | `` | https://www.tiktok.com/@okell/video/77
            <iframe src='https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Ftarn%2Fposts%2F7&width=500'></iframe> | FACEBOOK | `` | https://www.facebook.com/tarn/posts/7
            <div class='fb-post' data-href='https://www.facebook.com/tarn/posts/7'></div>              | FACEBOOK  | `` | https://www.facebook.com/tarn/posts/7
            <amp-facebook data-href='https://www.facebook.com/tarn/posts/7'></amp-facebook>            | FACEBOOK  | `` | https://www.facebook.com/tarn/posts/7
            <iframe class='mastodon-embed' src='https://quay.example/@okell/77/embed'></iframe>        | MASTODON  | @okell | https://quay.example/@okell/77/
            <iframe src='https://embed.bsky.app/embed/did:plc:tarn/app.bsky.feed.post/77'></iframe>    | BLUESKY   | `` | https://embed.bsky.app/embed/did:plc:tarn/app.bsky.feed.post/77
            """)
    void knowsTheNetworkTheAccountAndThePost(String markup, Embed.Network network, String account, String address) {
        assertThat(embed(markup)).isEqualTo(new Embed(network, account, address, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twitter-tweet   | https://x.com/okell/status/77?ref=x             | X         | @okell
            instagram-media | https://www.instagram.com/p/Tarn/               | INSTAGRAM | @okell
            bluesky-embed   | https://bsky.app/profile/okell.example/post/77  | BLUESKY   | @okell.example
            mastodon-embed  | https://mastodon.example/@okell/77              | MASTODON  | @okell
            text-post-media | https://www.threads.net/@okell/post/77          | THREADS   | @okell
            """)
    void keepsTheWordsOfAQuotedPost(String name, String address, Embed.Network network, String account) {
        String markup = "<blockquote class='" + name + "'><p>Back soon, thank you all.</p>Milo Okell (@okell) <a href='"
                + address + "'>1 May 2025</a></blockquote>";
        assertThat(embed(markup)).isEqualTo(new Embed(network, account, address, "Back soon, thank you all."));
    }

    @Test
    void readsATikTokByItsCitedAddress() {
        String markup =
                "<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@okell/video/77'><section><p>Warm-up</p></section></blockquote>";
        assertThat(embed(markup))
                .isEqualTo(
                        new Embed(Embed.Network.TIKTOK, "@okell", "https://www.tiktok.com/@okell/video/77", "Warm-up"));
    }
}
