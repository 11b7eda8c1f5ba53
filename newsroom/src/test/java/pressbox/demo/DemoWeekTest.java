package pressbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;

class DemoWeekTest {
    private static final DemoWeek WEEK = DemoWeek.load();
    private static final Press PRESS = new Press(WEEK);
    private static final List<Truth> TRUTH = Truth.of(WEEK);

    private static String words(String page) {
        WeekArticle article = WEEK.article(page);
        return article.body().stream()
                .map(DemoWeekTest::words)
                .collect(Collectors.joining("\n", article.title() + "\n" + article.standfirst() + "\n", ""));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Html.plain(p.text());
            case Block.Heading h -> h.text();
            case Block.Items l -> String.join("\n", l.items());
            case Block.Embed e -> "";
            case Block.Teaser t -> "";
            case Block.Photo p -> "";
        };
    }

    @Test
    void hasSixtyPagesByTenOutletsOnSevenDays() {
        assertThat(WEEK.pages()).isBetween(60, 75);
        assertThat(WEEK.outlets()).hasSize(10);
        assertThat(TRUTH.stream().map(Truth::outlet).distinct()).hasSize(10);
        assertThat(TRUTH.stream().map(t -> t.at().toString().substring(0, 10)).distinct())
                .hasSize(7);
    }

    @Test
    void quotesAndClaimsStandInTheirPages() {
        assertThat(TRUTH).allSatisfy(truth -> {
            String words = words(truth.page());
            truth.quotes().forEach(quote -> assertThat(words).contains(quote.paragraphs()));
            truth.claims().forEach(claim -> assertThat(words).contains(claim.words()));
        });
    }

    @Test
    void everyPageIsPrintedWithAllItsParagraphs() {
        assertThat(WEEK.articles()).allSatisfy(article -> {
            String page = PRESS.page(article);
            assertThat(page).contains("Invented for the Pressbox demo", Html.escape(article.title()));
            article.body().stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .forEach(p -> assertThat(page).contains(PRESS.inline(((Block.Paragraph) p).text())));
        });
    }

    @Test
    void everyPictureCanBeDrawn() {
        assertThat(WEEK.articles())
                .allMatch(article -> Scenes.has(article.picture().scene()));
    }

    @Test
    void followsTheRumourFromBirthToDeath() {
        assertThat(TRUTH.stream()
                        .flatMap(t -> t.moves().stream())
                        .filter(m -> m.person().equals("Nilo Caravelas"))
                        .map(Truth.Move::stage)
                        .distinct())
                .containsExactly("interest", "contact", "terms", "bid", "bid-rejected", "denied", "dead");
    }

    @Test
    void namesInThePackTheOutletsAndFeedsOfTheWeek() {
        ClubPack pack = Packs.inResources("/pressbox/demo/pack")
                .find("thornmouth-albion")
                .orElseThrow();
        Set<String> feeds = pack.outlets().stream()
                .flatMap(outlet -> outlet.feeds().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(feeds)
                .containsExactlyInAnyOrderElementsOf(
                        WEEK.outlets().stream().map(Outlet::feedAddress).toList());
        assertThat(pack.people().stream().filter(p -> p.number() > 0)).hasSize(26);
    }

    @Test
    void listsInThePackTheClubsOfTheWorldInTheirLeagues() {
        var clubs = Packs.inResources("/pressbox/demo/pack").world().clubs();
        World world = World.load();
        assertThat(clubs).hasSize(world.clubs().size() + world.continent().size());
        List<String> crown = LeagueSimulation.play().tiers().getFirst();
        assertThat(clubs.stream()
                        .filter(c -> c.league().equals("Crown Division"))
                        .map(c -> c.name()))
                .containsExactlyInAnyOrderElementsOf(crown);
    }
}
