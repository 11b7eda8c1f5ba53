package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final String HEADING = "comp,name,season_from,season_to,last_date,clubs,matches,status,note\n";

    @TempDir
    Path folder;

    @Test
    void tellsWhatIsCompletePartialAndMissing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("coverage.csv"),
                HEADING + "L1,\"Premier, the league\",1990-91,2019-20,2020-05-10,all,380,complete,\n"
                        + "L1,The League,2020-21,2020-21,2020-12-01,all,90,partial,\"gaps, some\"\n"
                        + "EC,Shield,1990-91,2020-21,,all,0,missing,\n");
        Coverage coverage = Coverage.load(file);
        assertThat(coverage.of("L1", "2001-02").orElseThrow().status()).isEqualTo(Coverage.Status.COMPLETE);
        assertThat(coverage.of("L1", "2020-21").orElseThrow().note()).isEqualTo("gaps, some");
        assertThat(coverage.of("EC", "2000-01").orElseThrow().status()).isEqualTo(Coverage.Status.MISSING);
        assertThat(coverage.name("L1")).isEqualTo("The League");
    }

    @Test
    void namesTheBrokenLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("coverage.csv"), HEADING + "L1,League,1990-91,2019-20,May,all,380,complete,\n");
        assertThatThrownBy(() -> Coverage.load(file)).hasMessageContaining("line 2: expected a last date");
    }
}
