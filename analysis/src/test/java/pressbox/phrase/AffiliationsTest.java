package pressbox.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.football.Person.Role;

class AffiliationsTest {
    private static final Person MARSH =
            InventedLeague.names().person("Gideon Marsh").orElseThrow();
    private static final Person PRENN =
            InventedLeague.names().person("Danilo Prenn").orElseThrow();

    @Test
    void believesTheArticleBeforeTheNameBook() {
        assertThat(clubOf(PRENN, "FC Velden striker Danilo Prenn scored.")).contains("FC Velden");
    }

    @Test
    void takesNoFormerClub() {
        assertThat(clubOf(PRENN, "The former FC Velden striker Danilo Prenn scored."))
                .contains("Marlow Vale");
    }

    @Test
    void readsAClubInApposition() {
        assertThat(clubOf(PRENN, "Danilo Prenn, the Dunmere Rovers striker, scored. Dunmere Rovers won."))
                .contains("Dunmere Rovers");
    }

    @Test
    void readsAManagerByHisGround() {
        assertThat(clubOf(MARSH, "Mill Road boss Gideon Marsh was pleased.")).contains("Dunmere Rovers");
    }

    @Test
    void takesAManWithASideForAManager() {
        Person stranger = Person.named("Anders Quill");
        Affiliations read = Affiliations.of(Lines.of(InventedLeague.prose("Anders Quill's side lost again.")));

        assertThat(read.role(stranger)).isEqualTo(Role.MANAGER);
        assertThat(read.mayPlay(stranger)).isFalse();
    }

    private static Optional<String> clubOf(Person person, String text) {
        return Affiliations.of(Lines.of(InventedLeague.prose(text)))
                .club(person)
                .map(Club::name);
    }
}
