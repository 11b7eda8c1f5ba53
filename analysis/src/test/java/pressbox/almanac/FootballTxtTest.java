package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootballTxtTest {
    private static final String BRACKETS = """
            = English Premier League 2010/11    # no. 19

            # Teams  4

            Matchday 1
            [Sat Aug/14]
              12.45  Ashby Rovers FC          2-1 (1-0)  Holm Town FC
              15.00  Thorley Vale             0-0  Wick Albion AFC
            [Sun Aug/15]
              Holm Town FC             -  Thorley Vale             [postponed]


            Matchday 2
            [Mon Jan/3]
                     Wick Albion AFC          1-3 (0-3)  Ashby Rovers FC
            """;

    private static final String BARE = """
            = English FA Cup 2018/19\r
            \r
            » Round 1\r
              Fri Nov/9 2018\r
                19.55  Ashby Rovers            v Holm Town               0-1 (0-0)\r
              Sat Nov/10\r
                15.00  Thorley Vale            v Wick Albion             2-2\r
              Tue Nov/20\r
                       Wick Albion             v Thorley Vale            5-4 pen. 1-1 a.e.t. (0-0)\r
            » Final\r
              Sat May/18\r
                       Wick Albion             v Holm Town               0-1\r
            """;

    private static final String LEVELS = """
            =EFL Playoffs 2023/24=
            <!-- Final Table:
             1.Ashby Rovers   46  31  8  7  89-41  97  -->
            ▪ Championship, Promotion Playoff
            ▪▪ Semifinals
            ▪▪▪ First Legs
            May 12
              Ashby       0-0 Holm
            ▪▪ Final
            May 26
              Ashby       2-2 Wick         (aet, 4-3 pen)
            ▪ National League, Promotion Playoff
            ▪▪ Round 1
              Thorley    w/o Wick          # not fixtured
              Holm       bye
            """;

    private static Sheet read(String text) {
        return FootballTxt.read("matches.txt", text);
    }

    private static Sheet read(String file, String text) {
        return FootballTxt.read(file, text);
    }

    @Test
    void readsScoresBetweenTheNames() {
        Sheet sheet = read(BRACKETS);
        assertThat(sheet.unread()).isEmpty();
        assertThat(sheet.listings())
                .extracting(Listing::toString)
                .containsExactly(
                        "2010-08-14 L1: Ashby Rovers FC 2-1 Holm Town FC",
                        "2010-08-14 L1: Thorley Vale 0-0 Wick Albion AFC",
                        "2010-08-15 L1: Holm Town FC v Thorley Vale",
                        "2011-01-03 L1: Wick Albion AFC 1-3 Ashby Rovers FC");
        assertThat(sheet.listings().get(2).place()).hasToString("matches.txt:10");
    }

    @Test
    void readsScoresBehindTheNamesAndRoundsWithAMark() {
        assertThat(read(BARE).unread()).isEmpty();
        assertThat(read(BARE).listings())
                .extracting(Listing::toString, Listing::round)
                .containsExactly(
                        tuple("2018-11-09 FAC: Ashby Rovers 0-1 Holm Town", "R1"),
                        tuple("2018-11-10 FAC: Thorley Vale 2-2 Wick Albion", "R1"),
                        tuple("2018-11-20 FAC: Wick Albion 1-1 a.e.t., 5-4 on penalties Thorley Vale", "R1"),
                        tuple("2019-05-18 FAC: Wick Albion 0-1 Holm Town", "F"));
    }

    @Test
    void readsRoundsInLevelsAndWhatIsNoMatch() {
        Sheet sheet = read(LEVELS);
        assertThat(sheet.unread()).isEmpty();
        assertThat(sheet.byes()).isEqualTo(1);
        assertThat(sheet.listings())
                .extracting(Listing::competition, Listing::round, Listing::fate)
                .containsExactly(
                        tuple("PO2", "SF leg 1", Fate.PLAYED),
                        tuple("PO2", "F", Fate.PLAYED),
                        tuple("PO5", "R1", Fate.WALKOVER));
    }

    @Test
    void playsOnIntoTheSecondSummerWhereTheWeekdaysSaySo() {
        Sheet sheet = read("""
                = English Premier League 2019/20
                [Sat Aug/10]
                  Ashby  1-0  Holm
                [Sat Mar/7]
                  Ashby  1-0  Wick
                [Wed Jun/17]
                  Holm  1-0  Wick
                [Sun Jul/26]
                  Wick  1-0  Holm
                """);
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.listings())
                .extracting(listing -> listing.date().toString())
                .containsExactly("2019-08-10", "2020-03-07", "2020-06-17", "2020-07-26");
    }

    @Test
    void playsAFinalInAugustWithoutAWeekday() {
        Sheet sheet = read("= FA Cup 2019/20\nJul 18 @ London\n A  1-0 B\nAug 1 @ London\n A  2-1 C\n");
        assertThat(sheet.listings().getLast().date()).hasToString("2019-08-01");
        sheet = read("= FA Cup 2019/20\nMar 5\n A  1-0 D\nJun 27\n A  1-0 B\nAug 1 @ London\n A  2-1 C\n");
        assertThat(sheet.listings().getLast().date()).hasToString("2020-08-01");
    }

    @Test
    void remarksOnAWeekdayThatDoesNotFit() {
        Sheet sheet = read("= English FA Cup 2018/19\nFri Nov/10 2018\n Ashby v Holm 1-0\n");
        assertThat(sheet.listings().getFirst().date()).hasToString("2018-11-10");
        assertThat(sheet.remarks())
                .extracting(Remark::toString)
                .containsExactly("matches.txt:2: 2018-11-10 is no Friday: taken by its date");
    }

    @Test
    void believesWeekdaysThatAreAllADayAway() {
        StringBuilder text = new StringBuilder("= English League Two 2018/19\n");
        for (int day = 3; day < 28; day += 2) {
            text.append("[")
                    .append(LocalDate.of(2018, 9, day).plusDays(1).getDayOfWeek())
                    .append(" Sep/");
            text.append(day).append("]\n Ashby  1-0  Holm\n");
        }
        Sheet sheet = read(text.toString());
        assertThat(sheet.listings().getFirst().date()).hasToString("2018-09-04");
        assertThat(sheet.remarks()).singleElement().asString().contains("one day later");
    }

    @Test
    void movesALeagueThatPlaysOnFridays() {
        StringBuilder text = new StringBuilder("= English Division Three 1999/00\n");
        for (int round = 0; round < 10; round++) {
            text.append(round % 5 == 0 ? "[Mon Sep/" + (6 + round) : "[Fri Sep/3")
                    .append("]\n");
            text.append(" Ashby  1-0  Holm\n".repeat(12));
        }
        Sheet sheet = read(text.toString().replace("[Mon Sep/11]", "[Mon Sep/13]"));
        assertThat(sheet.listings().get(12).date()).hasToString("1999-09-04");
        assertThat(sheet.remarks()).singleElement().asString().contains("Fridays instead of Saturdays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2003-04/2-division1.txt    | = English Division One 2003/04         | L2",
                "1892-93/1-division1.txt    | = English Division One 1892/93         | L1",
                "x.txt                      | = English Football League 1888/89      | L1",
                "x.txt                      | = English Third Division North 1921/22 | L3N",
                "x.txt                      | = English EFL Cup 2022/23              | LC",
                "x.txt                      | =England FA Challenge Cup 1871/72=     | FAC",
                "x.txt                      | = UEFA Champions League - Quali 2025/26| CLQ",
                "x.txt                      | = UEFA Conference League 2024/25       | UECL",
                "x.txt                      | = UEFA Cup 2005/06                     | EL",
                "england/2019-20/eflcup.txt | # no title                             | LC",
                "a.zip!e/2019-20/facup.txt  | # no title                             | FAC",
                "2019-20/4-league2.txt      | # no title                             | L4"
            })
    void tellsCompetitionAndSeasonByTitleElseByFile(String file, String title, String code) {
        Sheet sheet = read(file, title + "\nDec 5\n Ashby v Holm 1-0\n");
        assertThat(sheet.listings()).singleElement().satisfies(listing -> {
            assertThat(listing.competition()).isEqualTo(code);
        });
    }

    @Test
    void findsPlayOffsInTheFileOfTheirLeague() {
        Sheet sheet = read("""
                = English Championship 2022/23
                == Regular
                Matchday 46
                [Mon May/8]
                  Ashby  1-0  Holm
                == Playoffs
                [Sat May/13]
                  Ashby  2-1  Holm
                [Tue May/16]
                  Holm  2-0  Ashby
                [Sat May/27]
                  16.45  Holm  5-6 pen. 1-1 a.e.t. (1-1, 0-1)  Wick
                """);
        assertThat(Ties.named(sheet.listings()))
                .extracting(listing -> listing.competition() + " " + listing.round() + " " + listing.ground())
                .containsExactly("L2  HOME_SIDE", "PO2 SF leg 1 HOME_SIDE", "PO2 SF leg 2 HOME_SIDE", "PO2 F NEUTRAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "= English Premier League 2010/11\\nGoals galore                      | 2 | a round, a date, or a match",
                "= English Premier League 2010/11\\nAshby v Holm 2-1                  | 2 | a date before the match",
                "= English Premier League 2010/11\\n[Mon Feb/30]                      | 2 | a day of the season 2010-11",
                "= English Premier League 2010/11\\nSat Aug/14 1999                   | 2 | a day of the season 2010-11",
                "= English Premier League 2010/11\\nAug 14\\nAshby v Holm  2-1 a.e.   | 3 | two sides, and a score",
                "= English Cup 1900/01\\nDec 5                                       | 1 | a title with a competition",
                "= Duchy of Wick League 2010/11\\nAug 14                              | 1 | a title with a competition",
                "= English Premier League\\nAug 14                                    | 2 | a season in the title"
            })
    void saysWhatItExpectedAndWhere(String text, int line, String expected) {
        Sheet sheet = read(text.replace("\\n", "\n"));
        assertThat(sheet.unread()).isNotEmpty();
        assertThat(sheet.unread().getFirst().place().line()).isEqualTo(line);
        assertThat(sheet.unread().getFirst().expected()).startsWith(expected);
    }

    @Test
    void reportsALineThatIsNotUtf8() {
        Sheet sheet = read("= English Premier League 2010/11\nAug 14\nAshby v H\uFFFDlm 2-1\n");
        assertThat(sheet.unread()).singleElement().asString().contains("UTF-8", "matches.txt:3");
    }

    @Test
    void losesNoLineHoweverItIsBroken() {
        Random random = new Random(5);
        String[] examples = {BRACKETS, BARE, LEVELS};
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(examples[i % examples.length]);
            for (int change = random.nextInt(12); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) random.nextInt(random.nextBoolean() ? 128 : 0x2600));
                    default -> text.insert(at, text.substring(0, random.nextInt(text.length())));
                }
            }
            Sheet sheet = read(text.toString());
            assertThat(sheet.unread())
                    .allSatisfy(line -> assertThat(line.place().line()).isPositive());
        }
    }

    @Test
    void readsEveryCutOfAFile() {
        for (String example : new String[] {BRACKETS, BARE, LEVELS}) {
            for (int end = 0; end <= example.length(); end++) {
                assertThat(read(example.substring(0, end)).listings().size())
                        .isLessThanOrEqualTo(read(example).listings().size());
            }
        }
    }
}
