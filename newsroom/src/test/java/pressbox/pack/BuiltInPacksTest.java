package pressbox.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Nation;

/// The packs that ship hang together: they load, and whatever one names the lists know.
class BuiltInPacksTest {
    private static final Packs PACKS = Packs.builtIn();
    private static final List<ClubPack> ALL = PACKS.all();
    private static final World WORLD = PACKS.world();
    private static final Set<String> CLUBS =
            WORLD.clubs().stream().map(Club::name).collect(Collectors.toSet());

    @Test
    void listsEveryPackInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/pressbox/packs/clubs"))) {
            assertThat(PACKS.slugs())
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .map(name -> name.replace(".yaml", ""))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void knowsEveryClubThatAPackNames() {
        ALL.forEach(pack -> {
            assertThat(CLUBS).contains(pack.club()).containsAll(pack.rivals());
            assertThat(pack.people()).allSatisfy(person -> {
                assertThat(CLUBS).containsAll(person.formerClubs());
                assertThat(person.nowAt().isEmpty() || CLUBS.contains(person.nowAt()))
                        .as(person.nowAt())
                        .isTrue();
            });
        });
    }

    @Test
    void knowsEveryCompetitionAndCountryThatAPackNames() {
        Set<String> competitions =
                WORLD.competitions().stream().map(Competition::name).collect(Collectors.toSet());
        Set<String> nations = WORLD.nations().stream().map(Nation::name).collect(Collectors.toSet());
        ALL.forEach(pack -> {
            assertThat(competitions).contains(pack.league()).containsAll(pack.competitions());
            assertThat(nations).contains(pack.country());
            assertThat(pack.people()).allSatisfy(person -> assertThat(nations).contains(person.nationality()));
        });
    }

    @Test
    void knowsTheLeaguesOfTheWorldsClubs() {
        Set<String> competitions =
                WORLD.competitions().stream().map(Competition::name).collect(Collectors.toSet());
        assertThat(WORLD.clubs())
                .filteredOn(club -> !club.league().isEmpty())
                .allSatisfy(club -> assertThat(competitions).contains(club.league()));
    }

    @Test
    void hasInEachPackTheNamesThatTheWorldListHas() {
        ALL.forEach(pack -> {
            Club listed = WORLD.club(pack.club()).orElseThrow();
            Club club = pack.asClub();
            assertThat(club.names()).as(pack.club()).containsAll(listed.names());
            assertThat(club.nicknames()).as(pack.club()).containsAll(listed.nicknames());
            assertThat(club.ambiguous()).as(pack.club()).isEqualTo(listed.ambiguous());
            assertThat(club.ground()).as(pack.club()).isEqualTo(listed.ground());
        });
    }

    @Test
    void knowsTheClubOfEveryGround() {
        assertThat(WORLD.grounds()).extracting(Ground::club).isSubsetOf(CLUBS);
    }

    @Test
    void namesNoClubTwice() {
        assertThat(WORLD.clubs()).extracting(Club::slug).doesNotHaveDuplicates();
        assertThat(WORLD.clubs().stream().flatMap(club -> Stream.concat(Stream.of(club.name()), club.names().stream())))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasAPackForEachClubOfTheTopLeague() {
        assertThat(WORLD.clubs().stream()
                        .filter(club -> club.league().equals("Premier League"))
                        .map(Club::slug)
                        .toList())
                .hasSize(20)
                .containsExactlyInAnyOrderElementsOf(PACKS.slugs());
    }
}
