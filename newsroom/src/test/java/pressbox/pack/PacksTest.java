package pressbox.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;

class PacksTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        write("clubs/saltmere-harbour.yaml", PackReaderTest.HARBOUR);
        write("clubs/inkwell-rovers.yaml", "club: Inkwell Rovers\nslug: inkwell-rovers\ncountry: A\nleague: L\n");
        write("world/clubs.yaml", "clubs:\n  - {name: Inkwell Rovers, short: [Inkies], country: A, city: Inkwell}\n");
        write("world/competitions.yaml", "competitions:\n  - {name: A Cup, kind: cup, country: A, code: AC}\n");
    }

    @Test
    void listsThePacksOfAFolder() {
        assertThat(Packs.in(folder).slugs()).containsExactly("inkwell-rovers", "saltmere-harbour");
        assertThat(Packs.in(folder).all())
                .extracting(ClubPack::club)
                .containsExactly("Inkwell Rovers", "Saltmere Harbour");
    }

    @Test
    void findsAPackBySlugByNameAndByShortNameOfPackOrWorld() {
        Packs packs = Packs.in(folder);
        assertThat(packs.find("saltmere-harbour")).isPresent();
        assertThat(packs.find("Saltmere Harbour")).isPresent();
        assertThat(packs.find("shac")).map(ClubPack::club).contains("Saltmere Harbour");
        assertThat(packs.find("Inkies")).map(ClubPack::club).contains("Inkwell Rovers");
        assertThat(packs.find("Nobody")).isEmpty();
    }

    @Test
    void offersTheNearestSlugs() {
        assertThat(Packs.in(folder).nearest("saltmer harbor")).containsExactly("saltmere-harbour");
    }

    @Test
    void putsTheUsersOwnPackBeforeTheBuiltInOne(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("clubs"));
        Files.writeString(
                other.resolve("clubs/inkwell-rovers.yaml"),
                "club: Inkwell Rovers\nslug: inkwell-rovers\ncountry: A\nleague: L\nground: New Quay\n");
        Packs packs = Packs.in(other).with(Packs.in(folder));
        assertThat(packs.find("inkwell-rovers")).map(ClubPack::ground).contains("New Quay");
        assertThat(packs.slugs()).containsExactly("inkwell-rovers", "saltmere-harbour");
    }

    @Test
    void wantsTheFileNamedAsTheSlug() throws IOException {
        write("clubs/wrong.yaml", PackReaderTest.HARBOUR);
        assertThatThrownBy(() -> Packs.in(folder).find("wrong"))
                .isInstanceOf(BrokenPack.class)
                .hasMessageContaining("wrong.yaml: slug: the file is named wrong.yaml");
    }

    @Test
    void readsTheWorldListsThatAreThere() {
        World world = Packs.in(folder).world();
        assertThat(world.clubs()).extracting(Club::name).containsExactly("Inkwell Rovers");
        assertThat(world.competitions()).extracting(Competition::code).containsExactly("AC");
        assertThat(world.nations()).isEmpty();
    }

    @Test
    void readsWhereTheClubsOfTheWorldPlayAndPlayed() throws IOException {
        write("world/clubs.yaml", """
                clubs:
                  - {name: Inkwell Rovers, country: A, ground: New Quay, ground-nicknames: [The Quay], former-grounds: [Blot Lane]}
                """);
        assertThat(Packs.in(folder).world().grounds())
                .containsExactly(
                        new Ground("New Quay", List.of("The Quay"), "Inkwell Rovers"),
                        new Ground("Blot Lane", List.of(), "Inkwell Rovers"));
    }

    @Test
    void isAsStrictWithTheWorldLists() throws IOException {
        write("world/competitions.yaml", "competitions:\n  - {name: A Cup, kind: knockout, country: A}\n");
        assertThatThrownBy(() -> Packs.in(folder).world())
                .isInstanceOf(BrokenPack.class)
                .hasMessageContaining("competitions.yaml:2: competitions[1].kind: \"knockout\" is none of league, cup");
    }

    @Test
    void doesNotReadOutsideItsFolder() {
        assertThat(Packs.in(folder.resolve("world")).find("../clubs/inkwell-rovers"))
                .isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
