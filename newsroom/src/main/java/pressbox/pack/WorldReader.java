package pressbox.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.football.Slug;

/// Reads the world lists of a folder, as strictly as packs are read; a list that is not there is empty.
final class WorldReader {
    private static final List<Competition.Kind> KINDS = List.of(Competition.Kind.values());
    private static final int LOWEST_TIER = 20;

    private final PackFolder folder;

    private WorldReader(PackFolder folder) {
        this.folder = folder;
    }

    static World read(PackFolder folder) {
        WorldReader reader = new WorldReader(folder);
        World outlets = reader.outlets();
        List<Home> homes = reader.list("world/clubs.yaml", "clubs", Home::read);
        return new World(
                homes.stream().map(Home::club).toList(),
                homes.stream().flatMap(home -> home.grounds().stream()).toList(),
                reader.list("world/competitions.yaml", "competitions", WorldReader::competition),
                reader.list("world/nations.yaml", "nations", WorldReader::nation),
                outlets.outlets(),
                outlets.journalists(),
                outlets.pundits());
    }

    private World outlets() {
        World none = World.empty();
        return whole(
                "world/outlets.yaml",
                none,
                fields -> new World(
                        none.clubs(),
                        none.grounds(),
                        none.competitions(),
                        none.nations(),
                        fields.blocks("outlets", PackOutlet::read),
                        fields.blocks("journalists", each -> reporter(each, Person.Role.JOURNALIST)),
                        fields.blocks("pundits", each -> reporter(each, Person.Role.PUNDIT))));
    }

    private <T> List<T> list(String path, String key, Function<Fields, T> reader) {
        return whole(path, List.of(), fields -> fields.blocks(key, reader));
    }

    private <T> T whole(String path, T otherwise, Function<Fields, T> reader) {
        Optional<String> text = folder.read(path);
        if (text.isEmpty()) {
            return otherwise;
        }
        Faults faults = new Faults(folder.nameOf(path));
        YamlNode tree = YamlTree.of(text.get(), faults);
        faults.settle();
        T read = Fields.read(faults, "", tree, reader);
        faults.settle();
        return read;
    }

    /// A club and where it plays and has played.
    private record Home(Club club, List<Ground> grounds) {
        static Home read(Fields fields) {
            String name = fields.text("name");
            String city = fields.textOr("city", "");
            Club club = new Club(
                    Slug.of(name),
                    name,
                    fields.texts("short"),
                    fields.texts("nicknames"),
                    fields.texts("ambiguous"),
                    fields.texts("supporters"),
                    city.isEmpty() ? List.of() : List.of(city),
                    fields.text("country"),
                    fields.textOr("league", ""),
                    fields.textOr("ground", ""));
            return new Home(club, Grounds.read(fields, club.ground(), name));
        }
    }

    private static Competition competition(Fields fields) {
        String country = fields.textOr("country", "");
        String confederation = fields.textOr("confederation", "");
        return new Competition(
                fields.text("name"),
                fields.texts("short"),
                fields.texts("former"),
                fields.word("kind", KINDS, Competition.Kind.CUP),
                country.isEmpty() ? confederation : country,
                fields.number("tier", LOWEST_TIER),
                fields.textOr("code", ""));
    }

    private static Nation nation(Fields fields) {
        fields.textOr("confederation", "");
        List<String> teams = new ArrayList<>(fields.texts("also"));
        teams.addAll(fields.texts("team"));
        return new Nation(fields.text("name"), List.of(fields.text("adjective")), fields.texts("person"), teams);
    }

    private static Person reporter(Fields fields, Person.Role role) {
        return new Person(
                fields.text("name"),
                fields.texts("also"),
                role,
                "",
                0,
                fields.textOr("nationality", ""),
                0,
                fields.textOr("outlet", ""),
                fields.texts("former-clubs"));
    }
}
