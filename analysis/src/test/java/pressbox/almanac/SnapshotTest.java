package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final String ROWS = """
            date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src
            2020-10-03,2020-21,L1,,Ashby Rovers,Holm Town,2,1,0,0,,,1,,x
            2020-10-04,2020-21,L1,,Ashby Rovers,Holm Town,0,9,0,0,,,1,expunged,x
            2020-10-10,2020-21,FAC,"Final, replay",Holm Town,Thörley Vale,3,3,1,1,2-2,4-3,1,,x
            2020-10-11,2020-21,L1,,Holm Town,Ashby Rovers,1,1,0,0,,,0,,x
            """;

    @TempDir
    Path folder;

    private Path source = Path.of("");
    private Path snapshot = Path.of("");

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.resolve("matches.csv"), ROWS);
        Files.writeString(folder.resolve("deductions.csv"), """
                season,competition,club,points,from,why
                2020-21,L1,Ashby Rovers,3,,no corner flags
                """);
        snapshot = folder.resolve("history.almanac");
    }

    @Test
    void holdsEverythingTheSourceHeld() throws IOException {
        Almanac before = Almanac.load(source);
        before.save(snapshot);
        Almanac after = Almanac.load(snapshot);
        for (String club : before.clubs()) {
            assertThat(after.history(club, Scope.ALL, LATER).all())
                    .isEqualTo(before.history(club, Scope.ALL, LATER).all());
        }
        assertThat(after.clubs()).isEqualTo(before.clubs());
        assertThat(after.matchesLeftOut()).isEqualTo(before.matchesLeftOut()).hasSize(1);
        assertThat(after.coverage()).isEqualTo(before.coverage());
        assertThat(after.table("L1", "2020-21", LATER))
                .isEqualTo(before.table("L1", "2020-21", LATER))
                .extracting(table -> table.row("Ashby Rovers").orElseThrow().why())
                .isEqualTo("no corner flags");
    }

    @Test
    void isRefusedWhereverItIsCut() throws IOException {
        Almanac.load(source).save(snapshot);
        byte[] whole = Files.readAllBytes(snapshot);
        for (int cut = 8; cut < whole.length; cut++) {
            Files.write(snapshot, Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> Almanac.load(snapshot))
                    .as("cut at " + cut)
                    .isInstanceOf(BrokenSnapshot.class)
                    .hasMessageContaining("history.almanac is no almanac that can be used: ");
        }
    }

    @Test
    void isRefusedWhereverAByteIsWrong() throws IOException {
        Almanac.load(source).save(snapshot);
        byte[] whole = Files.readAllBytes(snapshot);
        int stamp = 12;
        for (int at = stamp + Long.BYTES; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 0x20;
            Files.write(snapshot, wrong);
            assertThatThrownBy(() -> Almanac.load(snapshot)).as("byte " + at).isInstanceOf(BrokenSnapshot.class);
        }
    }

    @Test
    void saysWhichVersionItReads() throws IOException {
        Almanac.load(source).save(snapshot);
        byte[] other = Files.readAllBytes(snapshot);
        other[11] = 9;
        Files.write(snapshot, other);
        assertThatThrownBy(() -> Almanac.load(snapshot)).hasMessageContaining("it is of version 9");
    }

    @Test
    void aCacheServesUntilItsSourceChanges() throws IOException {
        assertThat(Almanac.load(source, snapshot).matches()).isEqualTo(3);
        FileTime made = FileTime.fromMillis(1);
        Files.setLastModifiedTime(snapshot, made);
        assertThat(Almanac.load(source, snapshot).matches()).isEqualTo(3);
        assertThat(Files.getLastModifiedTime(snapshot)).isEqualTo(made);
        Files.writeString(source, ROWS.replace(",expunged,", ",,"));
        assertThat(Almanac.load(source, snapshot).matches()).isEqualTo(4);
        assertThat(Files.getLastModifiedTime(snapshot)).isNotEqualTo(made);
    }

    @Test
    void aCacheChangesWithWhatLiesBesideTheSource() throws IOException {
        Almanac.load(source, snapshot);
        Files.delete(folder.resolve("deductions.csv"));
        assertThat(Almanac.load(source, snapshot).table("L1", "2020-21", LATER).rows())
                .extracting(Table.Row::deducted)
                .containsOnly(0);
    }

    @Test
    void aBrokenCacheIsMadeAnew() throws IOException {
        Almanac.load(source, snapshot);
        byte[] whole = Files.readAllBytes(snapshot);
        Files.write(snapshot, Arrays.copyOf(whole, whole.length - 7));
        assertThat(Almanac.load(source, snapshot).matches()).isEqualTo(3);
        assertThat(Files.readAllBytes(snapshot)).isEqualTo(whole);
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
        assertThat(Almanac.load(source, folder.resolve("nowhere/a.almanac")).matches())
                .isEqualTo(3);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }
}
