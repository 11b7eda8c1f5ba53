package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final String CLUBS =
            "Ashby Rovers: Ashby\nHolm Town: Holm\nThorley Vale: Thorley\nWick Albion: Wick\n";
    private static final String LEAGUE = """
            = English Premier League 2010/11
            [Sat Aug/14]
              Ashby Rovers FC  2-1 (1-0)  Holm Town
              Thorley Vale  0-0  Wick Albion
            """;
    private static final String DATA = "Date,HomeTeam,AwayTeam,FTHG,FTAG\n";

    @TempDir
    Path folder;

    private static Import imports() {
        try {
            return new Import(ClubIdentity.read("clubs.txt", new StringReader(CLUBS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Imported league(String... lines) throws IOException {
        return imports()
                .add("1-premierleague.txt", bytes("= English Premier League 2010/11\n" + String.join("\n", lines)))
                .done();
    }

    @Test
    void makesOneRecordOfAllForms() throws IOException {
        Path first = file("england/2010-11/1-premierleague.txt", LEAGUE);
        Path second = file("E0-1011.csv", DATA + "14/08/10,Ashby,Holm,2,1\n15/08/10,Wick,Ashby,1,1\n");
        Path out = folder.resolve("record.csv.gz");
        imports().add(first).add(second).done().write(out);
        Imported again = imports().add(out).add(first).done();
        assertThat(again.matches())
                .extracting(Listing::toString, Listing::source)
                .containsExactly(
                        tuple("2010-08-14 L1: Ashby Rovers 2-1 Holm Town", "txt+fd"),
                        tuple("2010-08-14 L1: Thorley Vale 0-0 Wick Albion", "txt"),
                        tuple("2010-08-15 L1: Wick Albion 1-1 Ashby Rovers", "fd"));
        assertThat(again.conflicts()).isEmpty();
        assertThat(again.shared()).isEqualTo(2);
        assertThat(Almanac.load(out).matches()).isEqualTo(3);
    }

    @Test
    void writesAllOfAMatchAndReadsItBack() throws IOException {
        String cup = """
                = English FA Cup 2018/19
                » Final
                Sat May/18 2019
                 Ashby v Holm 4-2 pen. 1-1 a.e.t. (0-0)
                » Round 1
                Sat Nov/10 2018
                 Ashby v Wick 0-1 [awarded]
                """;
        Path out = folder.resolve("record.csv");
        Imported imported = imports().add("facup.txt", bytes(cup)).done();
        imported.write(out);
        assertThat(Files.readString(out))
                .contains("2019-05-18,2018-19,FAC,F,Ashby Rovers,Holm Town,1,1,1,1,0-0,4-2,1,,txt\n")
                .contains("2018-11-10,2018-19,FAC,R1,Ashby Rovers,Wick Albion,0,1,0,0,,,1,awarded,txt\n");
        assertThat(imports().add(out).done().matches())
                .extracting(Listing::score)
                .isEqualTo(imported.matches().stream().map(Listing::score).toList());
    }

    @Test
    void letsTheFirstSourceStandAndListsConflicts() throws IOException {
        String other = DATA
                + "14/08/10,Ashby,Holm,3,1\n" // another score
                + "21/08/10,Thorley,Wick,0,0\n"; // a week later
        Imported imported = imports()
                .add("a.txt", bytes(LEAGUE))
                .add("E0.csv", bytes(other))
                .done();
        assertThat(imported.matches())
                .extracting(Listing::toString)
                .containsExactly(
                        "2010-08-14 L1: Ashby Rovers 2-1 Holm Town", "2010-08-14 L1: Thorley Vale 0-0 Wick Albion");
        assertThat(imported.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.SCORE, Conflict.Kind.DATE);
        assertThat(imported.conflicts().getFirst())
                .hasToString("2010-08-14 L1: Ashby Rovers 2-1 Holm Town (a.txt:3) and "
                        + "2010-08-14 L1: Ashby Rovers 3-1 Holm Town (E0.csv:2)");
    }

    @Test
    void takesOverWhatALaterSourceAddsButNoExtraTimeThatTheFirstDenies() throws IOException {
        String head = "= English EFL Cup 2019/20\n» Round 1\nAug 13\n";
        byte[] atOnce = bytes(head + " Ashby v Holm  5-4 pen. (1-1, 0-1)\n");
        byte[] wrong = bytes(head + " Ashby  1-1 Holm  (aet, 5-4 pen)\n");
        byte[] bare = bytes(head + " Ashby v Holm  1-1\n");
        assertThat(imports().add("a.txt", atOnce).add("b.txt", wrong).done().matches())
                .singleElement()
                .hasToString("2019-08-13 LC: Ashby Rovers 1-1, 5-4 on penalties Holm Town");
        assertThat(imports().add("a.txt", bare).add("b.txt", atOnce).done().matches())
                .singleElement()
                .hasToString("2019-08-13 LC: Ashby Rovers 1-1, 5-4 on penalties Holm Town");
    }

    @Test
    void wantsTheDaysOfARecordInTheirSeasons() throws IOException {
        String row = "2010-05-14,2010-11,L1,,Ashby Rovers,Holm Town,2,1,0,0,,,1,,x\n";
        String heading = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src\n";
        assertThat(imports().add("r.csv", bytes(heading + row)).done().unread())
                .singleElement()
                .asString()
                .startsWith("r.csv:2: expected a day of the season 2010-11");
        assertThat(imports()
                        .add("r.csv", bytes(heading + "2010-09-14,2010-11,L1\n"))
                        .done()
                        .unread())
                .singleElement()
                .asString()
                .startsWith("r.csv:2: expected 15 fields");
    }

    @Test
    void findsTurnedSidesOnTheSameDayOnly() throws IOException {
        Imported turned = imports()
                .add("a.txt", bytes(LEAGUE))
                .add("E0.csv", bytes(DATA + "14/08/10,Holm,Ashby,1,2\n"))
                .done();
        assertThat(turned.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SIDES);
        Imported christmas = league("Dec 25", "Ashby  1-0  Holm", "Dec 26", "Holm  1-0  Ashby");
        assertThat(christmas.matches()).hasSize(2);
    }

    @Test
    void countsARescheduledMatchOnce() throws IOException {
        Imported imported =
                league("Aug 14", "Ashby  -  Holm  [postponed]", "Nov 2", "Ashby  2-0  Holm", "Nov 9", "Wick  -  Holm");
        assertThat(imported.matches()).singleElement().hasToString("2010-11-02 L1: Ashby Rovers 2-0 Holm Town");
        assertThat(imported.doubles()).hasSize(1);
        assertThat(imported.conflicts()).isEmpty();
        assertThat(imported.lines())
                .containsEntry(Fate.POSTPONED, 1)
                .containsEntry(Fate.PLAYED, 1)
                .containsEntry(Fate.UNSCORED, 1);
    }

    @Test
    void tellsReplaysAndLegsApart() throws IOException {
        Imported imported = imports()
                .add(
                        "facup.txt",
                        bytes(
                                "= English FA Cup 2018/19\n» Round 3\nJan 5\n Ashby v Holm 1-1\nJan 15\n Holm v Ashby 0-1\n"))
                .add(
                        "eflcup.txt",
                        bytes(
                                "= English EFL Cup 2018/19\n» Semifinals\nJan 8\n Ashby v Holm 1-1\nJan 23\n Holm v Ashby 0-1\n"))
                .done();
        assertThat(imported.matches())
                .extracting(Listing::round)
                .containsExactly("R3", "SF leg 1", "R3 replay", "SF leg 2");
    }

    @Test
    void neverGuessesAClub() throws IOException {
        Imported imported = league("Aug 14", "Ashby  1-0  Holme Town");
        assertThat(imported.matches()).isEmpty();
        assertThat(imported.unread())
                .singleElement()
                .asString()
                .startsWith("1-premierleague.txt:3: expected a club of L1 in 2010-11 such as Holm Town")
                .endsWith("found “Holme Town”");
        assertThat(league("Aug 14", "Ashby  1-0  Ashby Rovers").unread())
                .singleElement()
                .asString()
                .contains("two different clubs");
    }

    @Test
    void comparesWithAnotherRecord() throws IOException {
        Imported here = imports().add("a.txt", bytes(LEAGUE)).done();
        Imported there = imports()
                .add(
                        "E0.csv",
                        bytes(DATA + "14/08/10,Ashby,Holm,2,0\n21/08/10,Wick,Holm,1,0\n13/08/11,Wick,Holm,1,0\n"))
                .done();
        Comparison comparison = here.against(there);
        assertThat(comparison.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SCORE);
        assertThat(comparison.onlyHere()).singleElement().hasToString("2010-08-14 L1: Thorley Vale 0-0 Wick Albion");
        assertThat(comparison.onlyThere())
                .as("of the same season")
                .singleElement()
                .hasToString("2010-08-21 L1: Wick Albion 1-0 Holm Town");
    }

    @Test
    void readsFoldersAndPassesOverWhatHoldsNoMatches() throws IOException {
        file("all/2010-11/1-premierleague.txt", LEAGUE);
        file("all/2010-11/squads/ashby.txt", "= Ashby Rovers - English Premier League 2010/11\n 1, A. Keeper, GK\n");
        file("all/.conf.txt", LEAGUE);
        file("all/README.md", "# Matches");
        Imported imported = imports().add(folder.resolve("all")).done();
        assertThat(imported.files()).isEqualTo(1);
        assertThat(imported.unread()).isEmpty();
        assertThat(imported.passedOver()).hasSize(3);
        assertThat(imports()
                        .add(folder.resolve("all/2010-11/squads/ashby.txt"))
                        .done()
                        .unread())
                .as("a file that was named")
                .isNotEmpty();
    }

    @Test
    void readsArchivesWithoutUnpackingThem() throws IOException {
        Path zip = zip("england/2010-11/1-premierleague.txt", bytes(LEAGUE), "england/README.md", bytes("# x"));
        Imported imported = imports().add(zip).done();
        assertThat(imported.matches()).hasSize(2);
        assertThat(imported.matches().getFirst().place().file())
                .endsWith("all.zip!england/2010-11/1-premierleague.txt");
    }

    @Test
    void refusesEntriesThatLeadOutOfTheirArchive() throws IOException {
        for (String name :
                List.of("../2010-11/1-premierleague.txt", "/1-premierleague.txt", "a\\..\\..\\b.txt", "C:\\b.txt")) {
            Imported imported = imports().add(zip(name, bytes(LEAGUE))).done();
            assertThat(imported.matches()).as(name).isEmpty();
            assertThat(imported.unread()).singleElement().asString().contains("stays inside its archive");
        }
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        byte[] zeros = new byte[65 << 20];
        Imported imported = imports()
                .add(zip("bomb.txt", zeros, "1-premierleague.txt", bytes(LEAGUE)))
                .done();
        assertThat(imported.unread()).singleElement().asString().contains("bomb.txt", "at most 64 MiB");
        assertThat(imported.matches()).as("of the other entry").hasSize(2);
        Path gz = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(zeros);
        }
        assertThat(imports().add(gz).done().unread()).singleElement().asString().contains("at most 64 MiB");
    }

    @Test
    void saysWhichArchiveIsBroken() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(LEAGUE));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        assertThat(imports().add("half.txt.gz", half).done().unread())
                .singleElement()
                .asString()
                .startsWith("half.txt.gz:0: expected a whole archive");
        assertThatThrownBy(() -> imports().add(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void takesAnyBytesAndSaysWhatIsWrongWithThem() throws IOException {
        Random random = new Random(11);
        List<byte[]> examples = List.of(
                bytes(LEAGUE),
                bytes(DATA + "14/08/10,Ashby,Holm,2,1\n"),
                bytes("""
                        date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src
                        2010-08-14,2010-11,L1,,Ashby Rovers,Holm Town,2,1,0,0,,,1,,x
                        """),
                Files.readAllBytes(zip("2010-11/1-premierleague.txt", bytes(LEAGUE))));
        for (int i = 0; i < 4000; i++) {
            byte[] bytes = examples.get(i % examples.size()).clone();
            for (int change = random.nextInt(8); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Imported imported = imports().add("any", bytes).done();
            assertThat(imported.unread())
                    .allSatisfy(line -> assertThat(line.expected()).isNotBlank());
        }
    }

    private Path zip(String name, byte[] content) throws IOException {
        return zip(name, content, "", new byte[0]);
    }

    private Path zip(String name, byte[] content, String second, byte[] more) throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            if (!second.isEmpty()) {
                out.putNextEntry(new ZipEntry(second));
                out.write(more);
            }
        }
        return zip;
    }
}
