package pressbox.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.NameBook;
import pressbox.football.Person;

class NameBooksTest {
    private static final ClubPack HARBOUR = PackReader.read("harbour.yaml", PackReaderTest.HARBOUR);
    private static final ClubPack BRACKWATER = PackReader.read("brackwater.yaml", """
            club: Brackwater Town
            slug: brackwater-town
            country: Aldermark
            league: Aldermark First League
            people:
              - {name: Ivo Tarn, role: former, nationality: Norland, former-clubs: [Fen United], now-at: Saltmere Harbour}
              - {name: Lark Dunmore, role: former, nationality: Aldermark}
              - {name: Cob Ferris, role: player, nationality: Aldermark, number: 9}
            """);

    @Test
    void keepsOnePersonOfTwoPacksAsThePlayerOfToday() {
        NameBook book = NameBooks.of(List.of(BRACKWATER, HARBOUR), World.empty());
        Person tarn = book.person("Ivo Tarn").orElseThrow();
        assertThat(tarn.role()).isEqualTo(Person.Role.PLAYER);
        assertThat(tarn.team()).isEqualTo("Saltmere Harbour");
        assertThat(tarn.number()).isEqualTo(5);
        assertThat(tarn.formerTeams()).containsExactlyInAnyOrder("Brackwater Town", "Fen United");
    }

    @Test
    void givesAPlayerOnLoanToTheClubThatHasHimUnlessTheNewsroomIsThatOfTheLender() {
        ClubPack rovers = PackReader.read("rovers.yaml", """
                club: Inkwell Rovers
                slug: inkwell-rovers
                country: Aldermark
                league: Aldermark First League
                people:
                  - {name: Ivo Tarn, role: player, nationality: Norland, number: 14}
                """);
        NameBook lender = NameBooks.of(HARBOUR, List.of(rovers), World.empty());
        NameBook other = NameBooks.of(BRACKWATER, List.of(HARBOUR, rovers), World.empty());
        assertThat(lender.person("Ivo Tarn").orElseThrow().team()).isEqualTo("Saltmere Harbour");
        assertThat(other.person("Ivo Tarn").orElseThrow().team()).isEqualTo("Inkwell Rovers");
    }

    @Test
    void countsTheClubAmongTheFormerTeamsOfAFormerPlayer() {
        NameBook book = NameBooks.of(List.of(BRACKWATER), World.empty());
        assertThat(book.person("Lark Dunmore").orElseThrow().formerTeams()).containsExactly("Brackwater Town");
    }

    @Test
    void leavesFormerPeopleOfOtherClubsOutOfAClubsBook() {
        assertThat(NameBooks.of(HARBOUR, List.of(BRACKWATER), World.empty()).person("Lark Dunmore"))
                .isEmpty();
        assertThat(NameBooks.of(BRACKWATER, List.of(HARBOUR), World.empty()).person("Lark Dunmore"))
                .isPresent();
    }

    @Test
    void knowsAFormerPlayerWhoCommentsAsAPundit() {
        NameBook book = NameBooks.of(List.of(BRACKWATER), world(pundit("Lark Dunmore")));
        Person dunmore = book.person("Lark Dunmore").orElseThrow();
        assertThat(dunmore.role()).isEqualTo(Person.Role.PUNDIT);
        assertThat(dunmore.team()).isEqualTo("Channel Gull");
        assertThat(dunmore.formerTeams()).containsExactly("Brackwater Town");
    }

    @Test
    void keepsAPlayerAndAPunditOfOneNameApart() {
        NameBook book = NameBooks.of(List.of(BRACKWATER), world(pundit("Cob Ferris")));
        assertThat(book.person("Cob Ferris").orElseThrow().role()).isEqualTo(Person.Role.PLAYER);
    }

    @Test
    void takesThePacksClubAsItIsInPlaceOfTheWorlds() {
        Club listed = Club.named("Saltmere Harbour");
        World world = new World(List.of(listed), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(NameBooks.of(HARBOUR, List.of(), world).club("SHAC")).contains(HARBOUR.asClub());
    }

    @Test
    void knowsAGroundByTheNamesOfThePackAndOfTheWorld() {
        NameBook book = NameBooks.of(
                HARBOUR, List.of(), playing(new Ground("Kelp Lane", List.of("Fortress Kelp"), "Saltmere Harbour")));
        assertThat(clubsAt("They won at the Kelp. They drew at Fortress Kelp.", book))
                .containsExactly("Saltmere Harbour", "Saltmere Harbour");
    }

    @Test
    void leavesOpenWhoseGroundItIsWhereTwoClubsHaveHadOneOfThatName() {
        NameBook book = NameBooks.of(
                HARBOUR,
                List.of(),
                playing(
                        new Ground("Victory Park", List.of(), "Fen United"),
                        new Ground("Victory Park", List.of(), "Holt Rangers")));
        assertThat(clubsAt("They won at Victory Park.", book)).containsExactly("Fen United", "Holt Rangers");
    }

    private static List<String> clubsAt(String text, NameBook book) {
        return book.find(text, Beat.general(LocalDate.EPOCH)).all().stream()
                .flatMap(mention -> mention.candidates().stream())
                .filter(Ground.class::isInstance)
                .map(named -> ((Ground) named).club())
                .toList();
    }

    private static World playing(Ground... grounds) {
        return new World(List.of(), List.of(grounds), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static World world(Person pundit) {
        return new World(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(pundit));
    }

    private static Person pundit(String name) {
        return new Person(name, List.of(), Person.Role.PUNDIT, "", 0, "Aldermark", 0, "Channel Gull", List.of());
    }
}
