package pressbox.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.football.Club;
import pressbox.football.Slug;

class WorldTest {
    private static final World WORLD = world(
            club("Inkwell Rovers", "Inkies"),
            new PackOutlet(
                    "Daily Gull",
                    List.of("Gull Sport"),
                    List.of("Gull"),
                    "Tidewater",
                    "",
                    "",
                    List.of(),
                    0,
                    PackOutlet.Kind.SITE));

    @Test
    void knowsAnOutletByEveryNameThatACreditMayUse() {
        assertThat(List.of("Daily Gull", "the Daily Gull", "the Gull", "GULL SPORT"))
                .allSatisfy(name -> assertThat(WORLD.outlet(name)).isPresent());
        assertThat(WORLD.outlet("The Heron")).isEmpty();
    }

    @Test
    void doesNotNameAnOutletByAWordThatNeedsContext() {
        assertThat(WORLD.outlets().getFirst().asOutlet().names()).containsExactly("Gull Sport");
    }

    @Test
    void knowsAClubByItsShortNamesInAnySpelling() {
        assertThat(WORLD.club("INKIES")).map(Club::name).contains("Inkwell Rovers");
    }

    @Test
    void letsTheFirstOfTwoWorldsCountWhereBothNameAThing() {
        World other = world(
                club("Inkwell Rovers", "Rovers of Inkwell"), WORLD.outlets().getFirst());
        assertThat(WORLD.with(other).clubs())
                .singleElement()
                .satisfies(club -> assertThat(club.names()).containsExactly("Inkies"));
    }

    private static World world(Club club, PackOutlet outlet) {
        return new World(List.of(club), List.of(), List.of(), List.of(), List.of(outlet), List.of(), List.of());
    }

    private static Club club(String name, String shortName) {
        return new Club(
                Slug.of(name),
                name,
                List.of(shortName),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Aldermark",
                "",
                "");
    }
}
