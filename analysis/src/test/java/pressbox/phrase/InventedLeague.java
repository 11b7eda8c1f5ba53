package pressbox.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Prose;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.NameBook;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.football.Person.Role;
import pressbox.football.Slug;
import pressbox.text.Span;

/// Clubs, people and outlets that do not exist, for examples.
public final class InventedLeague {
    private static final LocalDate DAY = LocalDate.of(2031, 10, 15);
    private static final NameBook NAMES = NameBook.of(all());

    private InventedLeague() {}

    /// The clubs and people of the examples.
    public static NameBook names() {
        return NAMES;
    }

    /// A text as read on 15 October 2031 (a Wednesday), one paragraph a line; a first line that starts with `! ` is the
    /// title.
    public static Prose prose(String text) {
        return Prose.of(article(text), Beat.general(DAY), NAMES);
    }

    /// The same, read by Quayside Town's newsroom.
    public static Prose ownProse(String text) {
        return Prose.of(article(text), Beat.of(NAMES.club("Quayside Town").orElseThrow(), DAY), NAMES);
    }

    public static Article article(String text) {
        String title = text.startsWith("! ") ? text.substring(2).split("\n", 2)[0] : "";
        String rest = title.isEmpty() ? text : text.substring(2 + title.length());
        StringBuilder whole = new StringBuilder(title);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : rest.split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            if (!whole.isEmpty()) {
                whole.append("\n\n");
            }
            int start = whole.length();
            whole.append(line);
            paragraphs.add(new Paragraph(Paragraph.Kind.TEXT, new Span(start, whole.length())));
        }
        return new Article(
                "example.txt",
                "",
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                "",
                List.of(),
                Article.Access.FREE,
                List.of(),
                whole.toString(),
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Named> all() {
        List<Named> all = new ArrayList<>();
        club(all, "Quayside Town", "Quayside", "Anchors", "Lantern Lane");
        club(all, "Marlow Vale", "Marlow", "Weavers", "Shuttle Park");
        club(all, "Harrowgate Albion", "Harrowgate", "Larks", "The Nest");
        club(all, "Dunmere Rovers", "Dunmere", "Rovermen", "Mill Road");
        club(all, "Real Torrada", "Torrada", "Toasters", "Estadio del Faro");
        club(all, "FC Velden", "Velden", "Windmills", "Veldenstadion");
        player(all, "Danilo Prenn", "striker", "Marlow Vale");
        player(all, "Osric Tallow", "centre-back", "Quayside Town");
        player(all, "Milo Brandvold", "winger", "FC Velden");
        player(all, "Kester Achebe-Lunn", "goalkeeper", "Harrowgate Albion");
        player(all, "Theo Vantongel", "midfielder", "Dunmere Rovers");
        player(all, "Rafe Ibbotson", "full-back", "Quayside Town");
        manager(all, "Gideon Marsh", "Quayside Town");
        manager(all, "Henk Oosterveld", "Marlow Vale");
        all.add(person("Petra Lindqvist", Role.JOURNALIST, "", "The Morning Ledger"));
        all.add(new Outlet("The Morning Ledger", List.of("Morning Ledger"), "Ledger Group", "", 2));
        all.add(new Competition("Premier Division", List.of(), List.of(), Competition.Kind.LEAGUE, "Albany", 1, "P1"));
        all.add(new Competition("Crown Cup", List.of(), List.of(), Competition.Kind.CUP, "Albany", 0, "CC"));
        all.add(new Nation("Norland", List.of("Norlandic"), List.of("Norlander"), List.of()));
        all.add(new Nation("Albany", List.of("Albanish"), List.of("Albanian"), List.of()));
        return all;
    }

    private static void club(List<Named> all, String name, String shortName, String nickname, String ground) {
        all.add(new Club(
                Slug.of(name),
                name,
                List.of(shortName),
                List.of(nickname),
                List.of(),
                List.of(),
                List.of(),
                "Albany",
                "Premier Division",
                ground));
        all.add(new Ground(ground, List.of(), name));
    }

    private static void player(List<Named> all, String name, String position, String club) {
        all.add(person(name, Role.PLAYER, position, club));
    }

    private static void manager(List<Named> all, String name, String club) {
        all.add(person(name, Role.MANAGER, "", club));
    }

    private static Person person(String name, Role role, String position, String team) {
        return new Person(name, List.of(), role, position, 0, "", 0, team, List.of());
    }
}
