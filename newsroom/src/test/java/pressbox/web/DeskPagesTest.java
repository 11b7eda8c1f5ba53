package pressbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressbox.BrowserTest;
import pressbox.Chromium;
import pressbox.desk.Member;
import pressbox.desk.Role;

/// Every page of the desk as a browser shows it: on a phone and on a desk, light and dark.
@BrowserTest
class DeskPagesTest {
    @TempDir
    static Path folder;

    private static final List<View> views = new ArrayList<>();
    private static DeskFixture desk;
    private static Chromium browser;
    private static String story;
    private static String draft;

    @BeforeAll
    static void open() {
        desk = new DeskFixture(folder);
        desk.news(
                "Quill stays as Harbour lose again",
                "“I am going nowhere this summer,” Ada Quill told the Courier on Friday. Fenwick Rovers had been linked"
                        + " with a bid for Quill, who is doubtful for Saturday with a knee injury.");
        story = Links.story(desk.room.news().stories().getFirst().story().id());
        draft = Links.draft(desk.editing
                .begin(desk.room.news().stories().getFirst().story(), DeskFixture.OWNER)
                .id());
        browser = Chromium.start();
        for (int width : List.of(390, 1280)) {
            views.add(view(width, ColorScheme.LIGHT));
            views.add(view(width, ColorScheme.DARK));
        }
    }

    @AfterAll
    static void close() {
        browser.close();
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "story",
                "/rumours",
                "/squad",
                "/record?ask=worst+run+since+1953",
                "/write",
                "draft",
                "/edition",
                "/evidence",
                "/sources"
            })
    void showsEachPageWithoutFault(String place) {
        String path = place.equals("story") ? story : place.equals("draft") ? draft : place;
        for (View view : views) {
            Page page = view.page();
            page.navigate(desk.server.address() + path);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", place.replaceAll("\\W+", "-") + view.name() + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("overflow at " + view.name())
                    .isEqualTo(0);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .as(path + " at " + view.name())
                    .isEmpty();
        }
    }

    /// A browser page that is logged in, as a reader with this screen and taste has it.
    private record View(String name, Page page) {}

    private static View view(int width, ColorScheme scheme) {
        Page page = browser.page(width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(desk.server.welcomeLink(
                new Member(scheme.name().toLowerCase(Locale.ROOT) + width, "Reader", Role.OWNER)));
        page.fill("input[name=password]", DeskFixture.PASSWORD);
        page.click("main button");
        page.waitForURL(desk.server.address() + "/");
        return new View(scheme + "-" + width, page);
    }
}
