package pressbox.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.football.Ground;
import pressbox.football.Person;

class PackReaderTest {
    static final String HARBOUR = """
            club: Saltmere Harbour
            slug: saltmere-harbour
            full-name: Saltmere Harbour Athletic Club
            short: [Saltmere, SHAC]
            nicknames: [Gulls]
            ambiguous: [Harbour]
            supporters: [Gull Army]
            places: [Saltmere, the Saltings]
            country: Aldermark
            league: Aldermark First League
            ground: Kelp Lane
            ground-nicknames: [The Kelp]
            zone: Europe/Lisbon
            competitions: [Aldermark First League, Aldermark Cup]
            rivals: [Brackwater Town]
            people:
              - {name: Ivo Tarn, also: [Ivo], role: player, number: 5, position: centre-back, nationality: Norland,
                 born: 1999-05-25, former-clubs: [Brackwater Town], now-at: Inkwell Rovers}
              - name: Berta Quill
                role: manager
            outlets:
              - {name: Saltmere Post, also: [SP], ambiguous: [Post], owner: Tidewater, country: Aldermark,
                 site: "https://post.example", feeds: ["https://post.example/feed"], tier: 2, kind: fanzine}
            """;

    @Test
    void readsEveryKey() {
        ClubPack pack = PackReader.read("harbour.yaml", HARBOUR);
        assertThat(pack.club()).isEqualTo("Saltmere Harbour");
        assertThat(pack.shortNames()).containsExactly("Saltmere", "SHAC");
        assertThat(pack.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(pack.people().getFirst().born()).contains(LocalDate.of(1999, 5, 25));
        assertThat(pack.people().getFirst().nowAt()).isEqualTo("Inkwell Rovers");
        assertThat(pack.people().getLast().role()).isEqualTo(Person.Role.MANAGER);
        assertThat(pack.outlets().getFirst().kind()).isEqualTo(PackOutlet.Kind.FANZINE);
        assertThat(pack.outlets().getFirst().feeds()).containsExactly("https://post.example/feed");
    }

    @Test
    void readsTheGroundOfTodayAndThoseOfThePast() {
        assertThat(PackReader.read("harbour.yaml", HARBOUR + "former-grounds: [Old Staithe, Salt Pans]\n")
                        .grounds())
                .containsExactly(
                        new Ground("Kelp Lane", List.of("The Kelp"), "Saltmere Harbour"),
                        new Ground("Old Staithe", List.of(), "Saltmere Harbour"),
                        new Ground("Salt Pans", List.of(), "Saltmere Harbour"));
    }

    @Test
    void readsAPackOfNoMoreThanTheNeededKeys() {
        ClubPack pack = PackReader.read("small.yaml", "club: A\nslug: a\ncountry: C\nleague: L\n");
        assertThat(pack.people()).isEmpty();
        assertThat(pack.fullName()).isEqualTo("A");
        assertThat(pack.zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void offersTheNearestKeyForAnUnknownOne() {
        assertThat(faults(HARBOUR.replace("nicknames: [G", "nicknmaes: [G")))
                .containsExactly("harbour.yaml:5: nicknmaes: unknown key; did you mean \"nicknames\"?");
    }

    @Test
    void namesTheKeyOfAPersonByItsPlaceInTheList() {
        assertThat(faults(HARBOUR.replace("role: manager", "roll: manager")))
                .containsExactly("harbour.yaml:20: people[2].roll: unknown key; did you mean \"role\"?");
    }

    @Test
    void saysWhichKeyIsMissing() {
        assertThat(faults("club: A\nslug: a\nleague: L\n"))
                .containsExactly("harbour.yaml:1: country: this key is missing");
    }

    @Test
    void wantsAListWhereAListBelongs() {
        assertThat(faults(HARBOUR.replace("[Gulls]", "Gulls")))
                .containsExactly("harbour.yaml:5: nicknames: a list wanted, as in [Gulls], found \"Gulls\"");
    }

    @Test
    void wantsATextWhereATextBelongs() {
        assertThat(faults(HARBOUR.replace("ground: Kelp Lane", "ground: [Kelp Lane]")))
                .containsExactly("harbour.yaml:11: ground: a single text wanted, found a list");
    }

    @Test
    void knowsTheWordsOfARole() {
        assertThat(faults(HARBOUR.replace("role: manager", "role: manger")))
                .containsExactly(
                        "harbour.yaml:20: people[2].role: \"manger\" is none of player, manager, coach, director,"
                                + " owner, former; did you mean \"manager\"?");
    }

    @Test
    void refusesNumbersDatesZonesAndAddressesThatAreNone() {
        String bad = HARBOUR.replace("number: 5", "number: five")
                .replace("1999-05-25", "25/05/1999")
                .replace("Europe/Lisbon", "Lisbon time")
                .replace("https://post.example/feed", "post.example/feed");
        assertThat(faults(bad))
                .containsExactly(
                        "harbour.yaml:13: zone: a time zone as in Europe/London wanted, found \"Lisbon time\"",
                        "harbour.yaml:17: people[1].number: a whole number from 1 to 99 wanted, found \"five\"",
                        "harbour.yaml:18: people[1].born: a date as in 1999-05-25 wanted, found \"25/05/1999\"",
                        "harbour.yaml:23: outlets[1].feeds: an address that begins with https:// or http:// wanted,"
                                + " found \"post.example/feed\"");
    }

    @Test
    void letsNoTwoPeopleWearOneNumber() {
        assertThat(faults(HARBOUR.replace("role: manager", "role: player\n    number: 5")))
                .containsExactly("harbour.yaml:21: people[2].number: 5 is worn by Ivo Tarn too");
    }

    @Test
    void letsNoKeyStandTwice() {
        assertThat(faults(HARBOUR + "ground: Elsewhere\n"))
                .containsExactly("harbour.yaml:24: ground: this key stands twice");
    }

    @Test
    void tellsTheLineWhereTheTextIsNoYaml() {
        assertThat(faults("club: A\nshort: [B\nslug: a\n"))
                .singleElement()
                .asString()
                .startsWith("harbour.yaml:3: not YAML");
        assertThat(faults("")).containsExactly("harbour.yaml: the file is empty");
        assertThat(faults("just words")).contains("harbour.yaml:1: keys with values wanted, found \"just words\"");
    }

    @Test
    void doesNotFollowReferences() {
        assertThat(faults(HARBOUR.replace("[Gulls]", "&a [Gulls]").replace("[Gull Army]", "*a")))
                .first()
                .asString()
                .isEqualTo("harbour.yaml:7: references (*name) are not read; write the value again");
    }

    @Test
    void refusesAFileThatIsNotText(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("picture.yaml"), new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2});
        assertThatThrownBy(() -> PackReader.read(file))
                .isInstanceOf(BrokenPack.class)
                .hasMessageContaining("is not UTF-8");
        assertThatThrownBy(() -> PackReader.read(folder.resolve("none.yaml")))
                .isInstanceOf(BrokenPack.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void survivesAPackCutAnywhere() {
        for (int end = 0; end < HARBOUR.length(); end++) {
            String cut = HARBOUR.substring(0, end);
            try {
                assertThat(PackReader.read("cut.yaml", cut).club()).isNotEmpty();
            } catch (BrokenPack broken) {
                assertThat(broken.faults()).isNotEmpty();
            }
        }
    }

    private static List<String> faults(String yaml) {
        try {
            PackReader.read("harbour.yaml", yaml);
            return List.of();
        } catch (BrokenPack broken) {
            return broken.faults().stream().map(BrokenPack.Fault::toString).toList();
        }
    }
}
