package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import pressbox.article.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks for the posts of a professional Instagram account by Business Discovery (Graph API).
///
/// The token travels in a header line only. What Instagram says in its own words of a mistake is not passed on, since
/// it may repeat the token.
final class Instagram {
    /// A version answers for about two years.
    private static final String API = "https://graph.facebook.com/v24.0/";

    private static final String FIELDS = "{username,name,media.limit(25){id,caption,permalink,timestamp,media_type}}";
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int LONGEST_NAME = 30;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Fetcher fetcher;
    private final Optional<InstagramKey> key;

    Instagram(Fetcher fetcher, Optional<InstagramKey> key) {
        this.fetcher = fetcher;
        this.key = key;
    }

    /// @param address of the account's profile
    Answer ask(String address, Instant now) {
        Optional<String> name = Accounts.instagramName(address);
        if (name.isEmpty()) {
            return new Answer.Refused(address + " is no account on Instagram");
        }
        if (key.isEmpty()) {
            return new Answer.Refused("Instagram shows accounts to those who have a token: put it into newsroom.yaml, "
                    + "or paste the posts on the Evidence page");
        }
        String asked = API + key.get().user() + "?fields=business_discovery.username(" + name.get() + ")" + FIELDS;
        return switch (fetcher.interfaceOf(asked, key.get().token())) {
            case Reply.NotHad(Answer answer) -> answer;
            case Reply.Received reply when reply.status() == 200 -> fetched(address, reply, now);
            case Reply.Received reply -> failed(name.get(), reply, now);
        };
    }

    /// Whether a name can be one of Instagram's: letters, digits, dots and underscores.
    static boolean isAName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '_');
    }

    private static Answer fetched(String address, Reply.Received reply, Instant now) {
        String type = Headers.orEmpty(reply.headers().get(HttpHeader.CONTENT_TYPE));
        return Answer.Fetched.plain(new Page(address, now, type, reply.body()));
    }

    private static Answer failed(String name, Reply.Received reply, Instant now) {
        JsonNode error = error(reply);
        int code = error.path("code").asInt(0);
        Optional<Duration> retryAfter = Headers.retryAfter(reply.headers(), now);
        return switch (code) {
            case 1, 2 -> new Answer.Failed(reply.status(), "Instagram is out of order for the moment", retryAfter);
            case 4, 17, 32, 341, 613 ->
                new Answer.Failed(
                        reply.status(),
                        "Instagram was asked too often with this token",
                        Optional.of(retryAfter.orElse(PAUSE)));
            case 10, 200, 283, 299 ->
                new Answer.Refused("the token may not do this: it needs instagram_basic and pages_read_engagement");
            case 102, 190, 463, 467 ->
                new Answer.Refused("Instagram does not take the token any longer: put a new one into newsroom.yaml");
            case 24, 110 ->
                new Answer.Failed(
                        reply.status(), "Instagram knows no professional account “" + name + "”", Optional.empty());
            default ->
                new Answer.Failed(
                        reply.status(),
                        "Instagram answered " + reply.status() + (code == 0 ? "" : " with its error " + code),
                        retryAfter);
        };
    }

    private static JsonNode error(Reply.Received reply) {
        try {
            return MAPPER.readTree(reply.body()).path("error");
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }
}
