package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class HolesTest {
    @TempDir
    private Path folder;

    @Test
    void warnsOfHolesInTheSeasonsThatAnAnswerLeansOn() throws IOException {
        assertThat(warnings("{'ask':'run_now', 'pred':'L', 'n':2}")).isEmpty();
        assertThat(warnings("{'ask':'run_now', 'pred':'winless', 'n':4, 'of':{'comp':'all'}}"))
                .containsExactly("coverage: FAC 2020-21 is missing");
        assertThat(warnings("{'ask':'count', 'pred':'W', 'count':6, 'of':{'comp':'all'}}"))
                .containsExactly("coverage: FAC 2020-21 is missing", "coverage: EL 1970-71 to 1980-81 is missing");
    }

    @Test
    void warnsOfASeasonThatStopsBeforeTheDayAskedAbout() throws IOException {
        String partial =
                "L1,First Division,2020-21,2020-21,2020-09-20,all,2,partial,\"to 2020-09-20, then nothing\",own,";
        Files.writeString(folder.resolve("coverage.csv"), partial + "\n");
        assertThat(asked("{'ask':'run_now', 'pred':'L', 'n':2}"))
                .containsExactly("coverage: L1 2020-21 is partial (to 2020-09-20)");
        assertThat(asked("{'ask':'run_now', 'pred':'W', 'n':5, 'of':{'to':'2020-09-19'}}"))
                .isEmpty();
    }

    private List<String> warnings(String check) throws IOException {
        Files.writeString(folder.resolve("coverage.csv"), """
                comp,name,season_from,season_to,last_date,clubs,matches,status,note,source,licence
                L1,First Division,1888-89,2020-21,2020-10-03,all,9,complete,"wars, and peace",own,
                FAC,FA Cup,2020-21,2020-21,,all,0,missing,,,
                EL,UEFA Cup,1970-71,1980-81,,all,0,missing,,,
                SC,Shields,1908-09,2020-21,,all,0,missing,,,
                """);
        return asked(check);
    }

    private List<String> asked(String check) throws IOException {
        return new Checks(Ashby.GAMES, Holes.read(folder.resolve("coverage.csv")))
                .verdict(
                        "Ashby Rovers",
                        LocalDate.parse("2020-10-31"),
                        JsonMapper.shared().readTree(check.replace('\'', '"')))
                .warnings();
    }
}
