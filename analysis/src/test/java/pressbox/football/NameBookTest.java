package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.BOOK;
import static pressbox.football.InventedWorld.ELM;
import static pressbox.football.InventedWorld.LEAGUE;
import static pressbox.football.InventedWorld.NO_BEAT;
import static pressbox.football.InventedWorld.SLOTE;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameBookTest {
    @Test
    void looksUpByAnySpellingAndBySlug() {
        assertThat(BOOK.club("ELMBRIDGE")).contains(ELM);
        assertThat(BOOK.club("elmbridge-town")).contains(ELM);
        assertThat(BOOK.person("arno slote")).contains(SLOTE);
        assertThat(BOOK.competition("L1")).contains(LEAGUE);
        assertThat(BOOK.club("Nowhere")).isEmpty();
    }

    @Test
    void namesTheClubsSpeltMostLikeAnUnknownOne() {
        assertThat(BOOK.nearestClubs("Elmbrige Town")).containsExactly("Elmbridge Town");
        assertThat(BOOK.nearestClubs("Harefeild")).containsExactly("Harefield");
        assertThat(BOOK.nearestClubs("zzzzzz")).isEmpty();
    }

    @Test
    void growsWithoutChanging() {
        NameBook more = BOOK.with(List.of(Club.named("Quorley")));
        assertThat(more.club("Quorley")).isPresent();
        assertThat(BOOK.club("Quorley")).isEmpty();
    }

    @Test
    void findsNamesWithoutAnyPack() {
        String text = "Striker Jim Sands, 27, left Brindle Rovers.";
        assertThat(NameBook.of(List.of()).find(text, NO_BEAT).all())
                .extracting(mention -> mention.span().in(text))
                .containsExactly("Jim Sands", "Brindle Rovers");
    }

    @Test
    void givesTheBeatsOwnRecordOfItsClub() {
        Club bare = new Club(ELM.slug(), ELM.name(), List.of(), List.of(), List.of(), List.of(), List.of(), "", "", "");
        Names names = BOOK.find("Elmbridge Town won.", Beat.of(bare, InventedWorld.DAY));
        assertThat(names.all().getFirst().club()).contains(bare);
    }
}
