package pressbox.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.fact.Prose;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Named;
import pressbox.origin.CreditReader;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;

class TransferReaderTest {
    private final TransferReader reader = new TransferReader();

    static List<Example> examples() {
        return Examples.load(TransferReaderTest.class, "transfers.txt").all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(Example example) {
        assertThat(read(example.text()))
                .extracting(TransferReaderTest::written)
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTextCutAnywhere(Example example) {
        for (int end = 1; end < example.text().length(); end++) {
            for (Transfer transfer : read(example.text().substring(0, end))) {
                assertThat(transfer.evidence().words()).isNotBlank();
            }
        }
    }

    @Test
    void closesARumourWhenALaterParagraphDeniesIt() {
        List<Transfer> read = read("""
                Real Torrada could make a move for Osric Tallow this winter.
                Real Torrada insist they have no interest in signing Osric Tallow.
                """);

        assertThat(read).singleElement().satisfies(move -> {
            assertThat(move.stage()).isEqualTo(Stage.DENIED);
            assertThat(move.evidence().words()).contains("insist");
            assertThat(move.by()).isEqualTo("Real Torrada");
        });
    }

    @Test
    void takesTheNewsroomsOwnClubForWe() {
        Prose prose = InventedLeague.ownProse("We have made a £12m bid for Danilo Prenn.");

        assertThat(reader.read(prose, CreditReader.read(prose)))
                .extracting(TransferReaderTest::written)
                .containsExactly("Danilo Prenn | Marlow Vale > Quayside Town | permanent | bid | £12m");
    }

    private List<Transfer> read(String text) {
        Prose prose = InventedLeague.prose(text);
        return reader.read(prose, CreditReader.read(prose));
    }

    private static String written(Transfer move) {
        return move.person().name() + " | " + move.from().map(Named::name).orElse("-") + " > "
                + move.to().map(Named::name).orElse("-") + " | "
                + move.type().name().toLowerCase(Locale.ROOT) + " | "
                + move.stage().word() + " | "
                + (move.fee().isEmpty() ? "-" : move.fee());
    }
}
