package pressbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressbox.desk.Draft;

/// Who gets in, and what the desk lets happen.
class DeskServerTest {
    @TempDir
    Path folder;

    private DeskFixture desk;

    @BeforeEach
    void open() {
        desk = new DeskFixture(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stories",
                "/live",
                "/story/x",
                "/rumours",
                "/squad",
                "/record",
                "/write",
                "/write/x",
                "/edition",
                "/sources",
                "/nowhere"
            })
    void showsNothingWithoutALogin(String path) {
        HttpResponse<String> answer = desk.browser().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/rumours",
                "/squad",
                "/record",
                "/record?ask=worst+run+since+1953",
                "/write",
                "/edition",
                "/sources"
            })
    void showsEveryPageToAMemberWithStrictHeaders(String path) {
        HttpResponse<String> answer = desk.loggedIn(DeskFixture.OWNER).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(answer.body()).doesNotContain("style=\"", "onclick=", "<script>");
    }

    @Test
    void letsAWelcomeLinkBeUsedOnce() {
        String link = desk.server
                .welcomeLink(DeskFixture.OWNER)
                .substring(desk.server.address().length());
        assertThat(desk.browser().post(link, Map.of("password", "short")).statusCode())
                .isEqualTo(400);
        assertThat(desk.browser()
                        .post(link, Map.of("password", DeskFixture.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.browser()
                        .post(link, Map.of("password", "another password"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.browser().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsNobodyWhetherALoginExists() {
        desk.loggedIn(DeskFixture.OWNER);
        HttpResponse<String> wrong = login(desk.browser(), "owner", "not the password");
        HttpResponse<String> unknown = login(desk.browser(), "nobody", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void stopsGuessingAfterAFewTries() {
        desk.loggedIn(DeskFixture.OWNER);
        for (int i = 0; i < LoginAttempts.ALLOWED; i++) {
            login(desk.browser(), "owner", "guess number " + i);
        }
        assertThat(login(desk.browser(), "owner", DeskFixture.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void keepsOnlyTheHashOfASessionAndEndsItOnLogout() {
        DeskFixture.Browser browser = desk.loggedIn(DeskFixture.OWNER);
        String kept = desk.store.read(handle -> handle.createQuery("SELECT token FROM session")
                .mapTo(String.class)
                .one());
        assertThat(kept).hasSize(64);
        assertThat(browser.submit("/write", "/logout", Map.of()).statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void refusesFormsWithoutTheirTokenAndRequestsFromElsewhere() {
        DeskFixture.Browser browser = desk.loggedIn(DeskFixture.OWNER);
        assertThat(browser.post("/write", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/write", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/login", Map.of(), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
    void goesNowhereElseAfterTheLogin(String to) {
        desk.loggedIn(DeskFixture.OWNER);
        HttpResponse<String> answer =
                desk.browser().post("/login", Map.of("login", "owner", "password", DeskFixture.PASSWORD, "to", to));
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void showsHostileHeadlinesAsWords() {
        desk.news(
                "Gulls &lt;script&gt;alert(1)&lt;/script&gt; win",
                "Saltmere Harbour won a match that nobody saw, twice.");
        String page = desk.loggedIn(DeskFixture.OWNER).get("/").body();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void takesADraftFromItsStoryToThePublisher() {
        desk.news("Quill stays", "“I am going nowhere this summer,” Ada Quill told the Courier on Friday evening.");
        DeskFixture.Browser browser = desk.loggedIn(DeskFixture.OWNER);
        String story = desk.room.news().stories().getFirst().story().id();
        String place = browser.submit("/story/" + story, "/write", Map.of("story", story))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Map<String, String> words = Map.of("revision", "1", "headline", "Quill stays", "body", "She said so herself.");
        assertThat(browser.submit(place, place, words).statusCode()).isEqualTo(303);
        assertThat(browser.submit(place, place, words).statusCode()).isEqualTo(409);
        assertThat(browser.submit(place, place + "/approve", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(desk.published)
                .singleElement()
                .satisfies(approved -> assertThat(approved.draft().body()).isEqualTo("She said so herself."));
    }

    @Test
    void keepsAPhotoWithoutACreditFromGoingOut() {
        DeskFixture.Browser browser = desk.loggedIn(DeskFixture.OWNER);
        Draft draft = desk.editing.begin(DeskFixture.OWNER, "A photo");
        String place = Links.draft(draft.id());
        Map<String, String> words =
                Map.of("revision", "1", "headline", "A photo", "body", "Words.", "picture-address", "pictures/a.jpg");
        browser.submit(place, place, words);
        HttpResponse<String> answer = browser.submit(place, place + "/approve", Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("photo.credit");
        assertThat(desk.published).isEmpty();
    }

    @Test
    void letsNoWriterApprove() {
        DeskFixture.Browser browser = desk.loggedIn(DeskFixture.WRITER);
        Draft draft = desk.editing.begin(DeskFixture.WRITER, "Mine");
        String place = Links.draft(draft.id());
        assertThat(browser.submit(place, place + "/approve", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(browser.submit(place, "/edition/send", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(desk.published).isEmpty();
    }

    @Test
    void saysWhichPortIsTaken() {
        int port = Integer.parseInt(desk.server.address().replaceAll(".*:", ""));
        DeskPages pages = desk.pages();
        assertThatThrownBy(() -> DeskServer.start(desk.room, pages, new DeskServer.Settings("127.0.0.1", port, "", "")))
                .isInstanceOfSatisfying(
                        BusyPort.class, busy -> assertThat(busy.port()).isEqualTo(port));
    }

    private static HttpResponse<String> login(DeskFixture.Browser browser, String login, String password) {
        return browser.post("/login", Map.of("login", login, "password", password));
    }
}
