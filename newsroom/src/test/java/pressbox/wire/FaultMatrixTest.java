package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each misbehaviour and what is made of it, one row each. The rows are also written to `target/fault-matrix.txt`.
class FaultMatrixTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Validators KNOWN = new Validators("\"known\"", "");
    private static final Map<String, String> MATRIX = new ConcurrentHashMap<>();

    private static FaultyHost host;
    private static Fetcher fetcher;

    @BeforeAll
    static void open() {
        host = FaultyHost.open();
        fetcher = new Fetcher(new WireSettings(
                "Pressbox/test (+https://pressbox.example)",
                Duration.ZERO,
                Duration.ofSeconds(1),
                1024 * 1024,
                Duration.ofMinutes(15),
                Set.of(),
                host.detour()));
    }

    @AfterAll
    static void close() throws IOException {
        fetcher.close();
        host.close();
        List<String> rows = new ArrayList<>();
        new TreeMap<>(MATRIX)
                .forEach((fault, answer) -> rows.add(String.format(Locale.ROOT, "%-32s %s", fault, answer)));
        Path target = Path.of("target");
        if (Files.isDirectory(target)) {
            Files.write(target.resolve("fault-matrix.txt"), rows);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_FOUND_FOR_A_LIVE_FEED    | failed 404: answered 404
            GONE                         | gone
            SERVER_ERROR                 | failed 500: answered 500
            PASSWORD_WANTED              | failed 401: answered 401: only with a password
            TOO_MANY_REQUESTS            | failed 429: answered 429, to come back after PT2M
            BUSY_UNTIL_A_DATE            | failed 503: answered 503, to come back after PT30M
            BUSY_FOR_CENTURIES           | failed 429: answered 429, to come back after PT596523H14M8S
            BUSY_FOR_NONSENSE            | failed 503: answered 503
            STALL                        | unreachable: no answer from courier.example within 1 s
            RESET                        | unreachable: courier.example closed the connection without an answer
            CLOSED_WITHOUT_A_WORD        | unreachable: courier.example closed the connection without an answer
            NOT_HTTP                     | failed 0: what answers at courier.example does not speak HTTP
            SLOW_HEADERS                 | unreachable: no answer from courier.example within 1 s
            HINTS_FIRST                  | fetched 179 bytes
            HALF_ANSWER                  | failed 200: the answer broke off before its end
            HALF_CHUNKED                 | failed 200: the answer broke off before its end
            CHUNKED_GARBAGE              | failed 200: the answer broke off before its end
            RESET_IN_THE_MIDDLE          | failed 200: the answer broke off before its end
            SLOW_DRIP                    | failed 200: still sending after 1 s
            EMPTY                        | failed 200: an empty answer
            TOO_LONG                     | refused: longer than 1 MiB
            ENDLESS                      | refused: longer than 1 MiB
            PACKED                       | fetched 179 bytes
            PACKED_TWICE                 | fetched 179 bytes
            PACKED_THRICE                | failed 200: the answer is packed 3 times over
            PACKED_SAYS_THE_LIAR         | fetched 179 bytes
            PACKED_OTHERWISE             | failed 200: the answer is packed as br, which was not asked for
            PACKED_AND_CUT_OFF           | failed 200: the answer broke off before its end
            BOMB                         | refused: longer than 1 MiB
            BOMB_IN_A_BOMB               | refused: longer than 1 MiB
            BOMB_THAT_COMES_TO_NOTHING   | refused: longer than 1 MiB
            CIRCLE                       | failed 302: more than 5 redirects
            INSIDE                       | refused: 10.0.0.1 is a private address
            TO_A_FILE                    | refused: only http and https are fetched, not “file:///etc/passwd”
            TO_NOWHERE                   | failed 302: a redirect to nowhere
            MOVED                        | fetched 179 bytes, moved to https://courier.example/packed
            MOVED_AND_THEN_LENT          | fetched 179 bytes
            LENT                         | fetched 179 bytes
            MOVED_OUT_OF_TLS             | fetched 179 bytes
            ETAG_THAT_LIES               | fetched 189 bytes, validator "same"
            ETAG_UNDER_EXPIRES_0         | fetched 179 bytes
            UNCHANGED_WITH_OTHER_HEADERS | failed 304: 304 without having been asked
            WRONG_CHARSET                | fetched 13 bytes
            COOKIES                      | fetched 4 bytes
            CHALLENGE                    | blocked: a challenge page stands before it (cf-mitigated)
            CHALLENGE_IN_THE_PAGE        | blocked: a challenge page stands before it (503)
            CHALLENGE_THAT_SAYS_200      | blocked: a challenge page stands before it (200)
            RESERVED                     | refused: courier.example reserves it from text and data mining \
            (tdm-reservation in its header lines; its terms: https://courier.example/terms)
            """)
    void answers(Fault fault, String expected) {
        String answer = words(fetcher.page("https://courier.example" + fault.path(), NOON));
        MATRIX.put(fault.path().substring(1), answer);
        assertThat(answer).startsWith(expected);
    }

    /// Whether our refusal or the broken connection is noticed first is a race that neither side can settle.
    @Test
    void endsHeaderLinesWithoutEnd() {
        String answer = words(fetcher.page("https://courier.example" + Fault.ENDLESS_HEADERS.path(), NOON));
        MATRIX.put(Fault.ENDLESS_HEADERS.path().substring(1), answer);
        assertThat(answer)
                .isIn(
                        "failed 200: header lines longer than 64 KiB",
                        "unreachable: courier.example closed the connection without an answer");
    }

    @Test
    void findsALiveFeedAgainAfterA404() {
        fetcher.page("https://tide.example/not-found-for-a-live-feed", NOON);
        Answer second = fetcher.page("https://tide.example/not-found-for-a-live-feed", NOON);
        assertThat(words(second)).startsWith("fetched 179 bytes");
    }

    @Test
    void takesTheNewBodyUnderAnETagThatLies() {
        Validators same = new Validators("\"same\"", "");
        Answer.Fetched first = fetched(fetcher.list("https://tide.example/etag-that-lies", same, NOON));
        Answer.Fetched second = fetched(fetcher.list("https://tide.example/etag-that-lies", same, NOON));
        assertThat(second.page().body()).isNotEqualTo(first.page().body());
    }

    @Test
    void takesOverWhatA304SaysAnew() {
        Answer answer = fetcher.list("https://tide.example/unchanged-with-other-headers", KNOWN, NOON)
                .answer();
        assertThat(answer).isEqualTo(new Answer.NotModified("\"next\"", "", Duration.ofMinutes(10)));
    }

    @Test
    void sendsNoCookieBack() {
        fetcher.page("https://crumb.example/cookies", NOON);
        Answer.Fetched again = (Answer.Fetched) fetcher.page("https://crumb.example/cookies", NOON);
        assertThat(again.page().body()).asString().isEqualTo("none");
    }

    @Test
    void passesAWrongCharsetThroughUntouched() {
        Answer.Fetched page = (Answer.Fetched) fetcher.page("https://tide.example/wrong-charset", NOON);
        assertThat(page.page().contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.page().body()).contains((byte) 0xfc);
    }

    @Test
    void listsAReservedFeedButSaysSo() {
        Fetcher.Listed listed = fetcher.list("https://tide.example/reserved", Validators.NONE, NOON);
        assertThat(words(listed.answer())).startsWith("fetched 179 bytes");
        assertThat(listed.reserved()).isPresent();
    }

    private static Answer.Fetched fetched(Fetcher.Listed listed) {
        return (Answer.Fetched) listed.answer();
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Fetched fetched ->
                "fetched " + fetched.page().body().length + " bytes"
                        + fetched.moved().map(to -> ", moved to " + to).orElse("")
                        + (fetched.etag().isEmpty() ? "" : ", validator " + fetched.etag());
            case Answer.NotModified _ -> "not modified";
            case Answer.Refused(String why) -> "refused: " + why;
            case Answer.Blocked(String why) -> "blocked: " + why;
            case Answer.Failed(int status, String why, var wait) ->
                "failed " + status + ": " + why
                        + wait.map(time -> ", to come back after " + time).orElse("");
            case Answer.Unreachable(String why) -> "unreachable: " + why;
            case Answer.Gone() -> "gone";
        };
    }
}
