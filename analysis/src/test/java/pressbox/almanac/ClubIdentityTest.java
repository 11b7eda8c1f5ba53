package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClubIdentityTest {
    private static final ClubIdentity REAL = ClubIdentity.builtIn();

    private static ClubIdentity read(String text) throws IOException {
        return ClubIdentity.read("clubs.txt", new StringReader(text));
    }

    @Test
    void tellsClubsOfOneNameByTheirTimes() throws IOException {
        ClubIdentity clubs = read("Holm [-1900]\nHolm Town [1901-]: Holm, Holm & District [1901-1910]\n");
        assertThat(clubs.club("Holm", 1899, "L1")).contains("Holm");
        assertThat(clubs.club("Holm", 1901, "L1")).contains("Holm Town");
        assertThat(clubs.club("Holm and District FC", 1910, "L1")).contains("Holm Town");
        assertThat(clubs.club("Holm & District", 1911, "L1")).isEmpty();
    }

    @Test
    void tellsClubsOfOneNameByTheirCompetitions() throws IOException {
        ClubIdentity clubs = read("Wick Albion: Wick [L1 L2]\nWick Casuals: Wick [FAC]\n");
        assertThat(clubs.club("Wick", 1950, "L2")).contains("Wick Albion");
        assertThat(clubs.club("Wick", 1950, "FAC")).contains("Wick Casuals");
        assertThat(clubs.club("Wick", 1950, "LC")).isEmpty();
    }

    @Test
    void readsSeveralClubsOfALine() throws IOException {
        ClubIdentity clubs = read("# a remark\n\nAshby, Holm [1901-], Wick\n");
        assertThat(clubs.club("WICK A.F.C.", 1950, "FAC")).contains("Wick");
        assertThat(clubs.club("Holm", 1900, "FAC")).isEmpty();
    }

    @Test
    void offersTheNearestNames() throws IOException {
        assertThat(read("Ashby Rovers, Holm Town, Thorley Vale\n").nearest("Thorly Vale"))
                .first()
                .isEqualTo("Thorley Vale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holm\nHolm Town: Holm\n",
                "Holm [-1950]\nHolm Town: Holm [1950-]\n",
                "Holm [L1]\nHolm Town: holm fc [L1 L2]\n"
            })
    void refusesASpellingOfTwoClubs(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BrokenLine.class).hasMessageContaining("one club at a time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ashby: , Holm\n", "Ashby [1900-: Holm\n", "Ashby [19-20]: Holm\n", "[1900-]: Holm\n"})
    void namesTheLineThatIsBroken(String text) {
        assertThatThrownBy(() -> read("# first\n" + text)).hasMessageStartingWith("clubs.txt, line 2: expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accrington FC            | 1890 | L1  | Accrington FC (1878)",
                "Accrington               | 1921 | L3N | Accrington Stanley (1891)",
                "Accrington Stanley       | 1960 | L4  | Accrington Stanley (1891)",
                "Accrington               | 2010 | L4  | Accrington Stanley",
                "Wimbledon FC             | 2003 | L2  | Wimbledon",
                "AFC Wimbledon            | 2011 | L4  | AFC Wimbledon",
                "Milton Keynes            | 2023 | PO4 | Milton Keynes Dons",
                "Clapton Orient           | 1910 | L2  | Leyton Orient",
                "Leyton                   | 1950 | FAC | Leyton",
                "Aldershot                | 1970 | L4  | Aldershot (1926)",
                "Aldershot                | 2009 | L4  | Aldershot Town",
                "Small Heath FC           | 1892 | L2  | Birmingham City",
                "Newton Heath FC          | 1892 | L1  | Manchester United",
                "Ardwick FC               | 1892 | L2  | Manchester City",
                "The Wednesday FC         | 1892 | L1  | Sheffield Wednesday",
                "Woolwich Arsenal         | 1904 | L1  | Arsenal",
                "Bradford                 | 1950 | L3N | Bradford Park Avenue",
                "Bradford                 | 1999 | L1  | Bradford City",
                "New Brighton             | 1899 | L2  | New Brighton Tower",
                "New Brighton             | 1930 | L3N | New Brighton",
                "Newport                  | 1935 | FAC | ''",
                "Nott'm Forest            | 2023 | L1  | Nottingham Forest",
                "Arsenal FC (ENG)         | 2024 | CL  | Arsenal",
                "Arsenall FC (ENG)        | 2024 | CL  | ''",
                "FC Bayern München (GER)  | 2024 | CL  | Bayern Munich",
                "Bodø/Glimt (NOR)         | 2024 | EL  | Bodo/Glimt",
                "1. FSV Mainz 05 (GER)    | 2025 | UECL | 1. FSV Mainz 05",
                "Arsenal (ARG)            | 2025 | CL  | Arsenal (ARG)"
            })
    void knowsTheClubsOfEngland(String name, int season, String competition, String club) {
        assertThat(REAL.club(name, season, competition).orElse("")).isEqualTo(club);
    }
}
