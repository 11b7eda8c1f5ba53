package pressbox.football;

import java.time.LocalDate;
import java.util.List;

/// Clubs and people of no real place, for the tests of names.
final class InventedWorld {
    static final Club ELM = new Club(
            "elmbridge-town",
            "Elmbridge Town",
            List.of("Elmbridge", "ETFC"),
            List.of("the Reds", "Larks"),
            List.of("Town"),
            List.of("Elmers"),
            List.of("Elmbridge", "Tarnside"),
            "Norland",
            "First League",
            "Tarn Park");
    static final Club OAK = club(
            "Oakwell City", List.of("Oakwell"), List.of("Acorns", "Blues"), List.of("City"), "Norland", "First League");
    static final Club MARL =
            club("Marlow City", List.of("Marlow"), List.of("Reds"), List.of("City"), "Norland", "First League");
    static final Club FOREST =
            club("Fenton Forest", List.of("Forest"), List.of(), List.of(), "Norland", "Second League");
    static final Club SOLENA = club("Real Solena", List.of("Solena"), List.of(), List.of(), "Verdania", "Liga Verda");
    static final Club HARE = club("Harefield", List.of(), List.of("Hares"), List.of(), "Norland", "Second League");

    static final Nation NORLAND =
            new Nation("Norland", List.of("Norlandish"), List.of("Norlander"), List.of("the Frostmen"));
    static final Nation VERDANIA =
            new Nation("Verdania", List.of("Verdanian"), List.of("Verdanian"), List.of("Los Verdes"));

    static final Person KONRAD = new Person(
            "Ibo Konradé",
            List.of("Ibrahim Konradé"),
            Person.Role.PLAYER,
            "centre-back",
            5,
            "Verdania",
            1999,
            "Elmbridge Town",
            List.of("Real Solena"));
    static final Person SLOTE = new Person(
            "Arno Slote",
            List.of(),
            Person.Role.MANAGER,
            "",
            0,
            "Norland",
            1978,
            "Elmbridge Town",
            List.of("Oakwell City"));
    static final Person WINGER = new Person(
            "Timo Rask", List.of(), Person.Role.PLAYER, "winger", 11, "Norland", 2003, "Elmbridge Town", List.of());
    static final Person STRIKER = new Person(
            "Duro van der Bek",
            List.of(),
            Person.Role.PLAYER,
            "striker",
            9,
            "Verdania",
            2001,
            "Oakwell City",
            List.of("Elmbridge Town"));
    static final Person REPORTER =
            new Person("Nia Quill", List.of(), Person.Role.JOURNALIST, "", 0, "", 0, "The Lantern", List.of());

    static final Competition LEAGUE = new Competition(
            "First League",
            List.of("Brightbrew League"),
            List.of("Old Division"),
            Competition.Kind.LEAGUE,
            "Norland",
            1,
            "L1");
    static final Competition LIGA =
            new Competition("Liga Verda", List.of(), List.of(), Competition.Kind.LEAGUE, "Verdania", 1, "");
    static final Outlet LANTERN = new Outlet("The Lantern", List.of("Lantern Sport"), "Lantern Group", "", 2);
    static final Ground RIVER = new Ground("Riverbank Stadium", List.of(), "Oakwell City");

    static final NameBook BOOK = NameBook.of(List.of(
            ELM, OAK, MARL, FOREST, SOLENA, HARE, NORLAND, VERDANIA, KONRAD, SLOTE, WINGER, STRIKER, REPORTER, LEAGUE,
            LIGA, LANTERN, RIVER));
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    static final Beat ELM_BEAT = Beat.of(ELM, DAY);
    static final Beat NO_BEAT = Beat.general(DAY);

    private InventedWorld() {}

    private static Club club(
            String name,
            List<String> names,
            List<String> nicknames,
            List<String> ambiguous,
            String country,
            String league) {
        return new Club(Slug.of(name), name, names, nicknames, ambiguous, List.of(), List.of(), country, league, "");
    }

    /// What a text of the Elmbridge newsroom names, pronouns apart, as `words=name` or `words=name|other`.
    static List<String> read(String text) {
        return read(text, ELM_BEAT);
    }

    static List<String> read(String text, Beat beat) {
        return BOOK.find(text, beat).all().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .map(mention -> written(text, mention))
                .toList();
    }

    /// Only the pronouns and "the club".
    static List<String> pronouns(String text) {
        return BOOK.find(text, ELM_BEAT).all().stream()
                .filter(mention -> mention.form() == Mention.Form.PRONOUN)
                .map(mention -> written(text, mention))
                .toList();
    }

    private static String written(String text, Mention mention) {
        return mention.span().in(text) + "="
                + String.join(
                        "|", mention.candidates().stream().map(Named::name).toList());
    }
}
