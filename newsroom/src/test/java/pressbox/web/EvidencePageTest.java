package pressbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.fact.Quotation;
import pressbox.reading.Filed;
import pressbox.store.EvidenceShelf;

/// A post is pasted at the desk, confirmed by somebody else, and read like any other.
class EvidencePageTest {
    private static final Map<String, String> POST = Map.of(
            "address",
            "https://www.instagram.com/p/Abc/?igsh=MzRlODBiNWFlZA==",
            "account",
            "@adaquill",
            "words",
            "To the fans: I am sorry for Saturday.\r\n\r\nWe will put it right, <all> of us.",
            "said",
            "2031-03-01T09:30");

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

    @Test
    void aPastedPostIsKeptWithWhoAndWhenAndBecomesNews() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        HttpResponse<String> answer = wren.submit("/evidence", "/evidence", POST);
        assertThat(answer.headers().firstValue("Location")).contains("/evidence?done=kept");
        assertThat(wren.get("/evidence").body())
                .contains(">@adaquill on Instagram</a>", "We will put it right, &lt;all&gt; of us.")
                .contains("posted Sat 1 Mar, 09:30", "pasted by Wren Tully, Sat 1 Mar, 12:00");
        Filed filed = desk.room.news().filed().getFirst();
        assertThat(filed.address()).isEqualTo("https://www.instagram.com/p/Abc/");
        assertThat(filed.outlet()).isEqualTo("@adaquill on Instagram");
        assertThat(filed.reading().article().text()).contains("I am sorry for Saturday");
    }

    @Test
    void aPastedPostIsWhatItsAccountSays() {
        desk.loggedIn(DeskFixture.WRITER).submit("/evidence", "/evidence", POST);
        assertThat(desk.room.news().filed().getFirst().reading().facts(Quotation.class))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.words())
                            .isEqualTo("To the fans: I am sorry for Saturday.\n\nWe will put it right, <all> of us.");
                    assertThat(quote.kind()).isEqualTo(Quotation.Kind.POST);
                    assertThat(quote.medium()).isEqualTo("Instagram");
                    assertThat(Show.speaker(quote)).isEqualTo("Ada Quill");
                });
    }

    @Test
    void whereAStoryIsFromThePastedPostSaysWhoPastedIt() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        wren.submit("/evidence", "/evidence", POST);
        desk.loggedIn(DeskFixture.OWNER).submit("/evidence", "/evidence/1/confirm", Map.of());
        String story = desk.room.news().stories().getFirst().story().id();
        assertThat(wren.get(Links.story(story)).body())
                .contains("pasted by Wren Tully, Sat 1 Mar, 12:00, confirmed by Owner");
    }

    @Test
    void somebodyElseConfirmsItAndOnce() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        wren.submit("/evidence", "/evidence", POST);
        assertThat(wren.get("/evidence").body()).doesNotContain("/evidence/1/confirm");
        wren.submit("/evidence", "/evidence/1/confirm", Map.of());

        DeskFixture.Browser owner = desk.loggedIn(DeskFixture.OWNER);
        owner.submit("/evidence", "/evidence/1/confirm", Map.of());
        owner.submit("/evidence", "/evidence/1/confirm", Map.of());
        assertThat(new EvidenceShelf(desk.store).find(1).orElseThrow().confirmations())
                .extracting(one -> one.by().name())
                .containsExactly("Owner");
    }

    @Test
    void otherWordsOfTheSamePostAreKeptBesideTheFirstAndReadInstead() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        wren.submit("/evidence", "/evidence", POST);
        wren.submit("/evidence", "/evidence", POST);
        wren.submit("/evidence", "/evidence", with("words", "To the fans: I am so sorry for Saturday."));
        assertThat(new EvidenceShelf(desk.store).latest(9)).hasSize(2);
        assertThat(desk.room.news().filed())
                .singleElement()
                .satisfies(filed -> assertThat(filed.reading().article().text()).contains("so sorry"));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        HttpResponse<String> nobody = wren.submit("/evidence", "/evidence", with("account", " "));
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(nobody.body())
                .contains("The address does not tell whose post it is: name the account.")
                .contains("I am sorry for Saturday");
        assertThat(wren.submit("/evidence", "/evidence", with("address", "javascript:alert(1)"))
                        .body())
                .contains("The post needs its address");
        assertThat(wren.submit("/evidence", "/evidence", with("words", "\n")).body())
                .contains("Paste the words of the post");
        assertThat(wren.submit("/evidence", "/evidence", with("said", "2031-03-02T09:30"))
                        .body())
                .contains("cannot be from the future");
        assertThat(new EvidenceShelf(desk.store).latest(9)).isEmpty();
    }

    @Test
    void doesNotReplaceAnArticleThatWasFetched() {
        desk.news("Quill stays at the harbour", "Ada Quill will stay with Saltmere Harbour, the club said.");
        String article = desk.room.news().filed().getFirst().address();
        HttpResponse<String> answer =
                desk.loggedIn(DeskFixture.WRITER).submit("/evidence", "/evidence", with("address", article));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("That page is read from Courier itself");
        assertThat(desk.room.news().filed())
                .singleElement()
                .satisfies(filed -> assertThat(filed.outlet()).isEqualTo("Courier"));
    }

    @Test
    void theAddressOfAPostOnXTellsWhoseItIs() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        Map<String, String> post = new HashMap<>(with("account", ""));
        post.put("address", "https://x.com/adaquill/status/1234567890");
        wren.submit("/evidence", "/evidence", post);
        assertThat(wren.get("/evidence").body()).contains(">@adaquill on X</a>");
    }

    @Test
    void takesNothingWithoutTheFormsToken() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        assertThat(wren.post("/evidence", POST).statusCode()).isEqualTo(403);
        assertThat(desk.browser().post("/evidence", POST).statusCode()).isEqualTo(302);
    }

    @Test
    void readsAfterACrashWhatWasKeptAndNotYetRead() {
        DeskFixture.Browser wren = desk.loggedIn(DeskFixture.WRITER);
        wren.submit("/evidence", "/evidence", POST);
        desk.store.write(handle -> handle.execute("DELETE FROM page") + handle.execute("DELETE FROM reading"));
        desk.pasting.resume();
        desk.pasting.resume();
        assertThat(desk.store.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM page")
                        .mapTo(Integer.class)
                        .one()))
                .isEqualTo(1);
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> changed = new HashMap<>(POST);
        changed.put(field, value);
        return changed;
    }
}
