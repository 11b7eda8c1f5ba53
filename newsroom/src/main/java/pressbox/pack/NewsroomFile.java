package pressbox.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a newsroom is told about itself: `newsroom.yaml` in its folder, read as strictly as packs are.
///
/// @param club     slug of its club's pack
/// @param name     of its publication
/// @param address  of its public site, absolute, without a slash at its end
/// @param contact  address that its fetching names as contact
/// @param host     that the desk and the site listen on
/// @param almanac  file of match history, from the newsroom's folder; empty for none
/// @param trusted  hosts that fetching may find at a private address or an odd port
/// @param requestGap milliseconds between two requests to one host
/// @param deskAddress where hubs on the web reach the desk, without a slash at its end; empty where they cannot
/// @param instagram what Instagram is asked with; its accounts are not watched without
/// @param mail     how mail leaves; nothing is mailed without it
public record NewsroomFile(
        String club,
        String name,
        String address,
        String contact,
        String host,
        int deskPort,
        int sitePort,
        String almanac,
        List<String> trusted,
        int requestGap,
        String deskAddress,
        Optional<Instagram> instagram,
        List<Mail> mail) {
    /// The file's name in a newsroom's folder.
    public static final String NAME = "newsroom.yaml";

    private static final int PORTS = 65_535;
    private static final int DESK_PORT = 7080;
    private static final int SITE_PORT = 7081;
    private static final int USUAL_GAP = 1_000;
    private static final int LONGEST_GAP = 60_000;

    /// A mail server.
    ///
    /// @param security `none`, `starttls` or `tls`
    public record Mail(String host, int port, String security, String login, String password, String from) {
        static Mail read(Fields fields) {
            return new Mail(
                    fields.text("host"),
                    orElse(fields.number("port", PORTS), 25),
                    fields.oneOf("security", List.of("none", "starttls", "tls")),
                    fields.textOr("login", ""),
                    fields.textOr("password", ""),
                    fields.text("from"));
        }
    }

    /// What Business Discovery of Instagram is asked with.
    ///
    /// @param account number of the newsroom's own professional account
    /// @param token   secret
    public record Instagram(String account, String token) {
        static Instagram read(Fields fields) {
            String account = fields.text("account");
            if (!account.chars().allMatch(c -> c >= '0' && c <= '9')) {
                fields.fault("account", "the number of the account wanted, found \"" + account + "\"");
            }
            return new Instagram(account, fields.text("token"));
        }

        @Override
        public String toString() {
            return "Instagram[account=" + account + ", token=hidden]";
        }
    }

    public NewsroomFile {
        trusted = List.copyOf(trusted);
        mail = List.copyOf(mail);
    }

    /// @throws BrokenPack if the file cannot be read or has any fault
    public static NewsroomFile read(Path file) {
        return read(file.toString(), PackFolder.text(file));
    }

    /// @throws BrokenPack if the text has any fault; `file` names it in the message
    public static NewsroomFile read(String file, String yaml) {
        Faults faults = new Faults(file);
        YamlNode tree = YamlTree.of(yaml, faults);
        faults.settle();
        NewsroomFile read = Fields.read(faults, "", tree, NewsroomFile::read);
        faults.settle();
        return read;
    }

    private static NewsroomFile read(Fields fields) {
        fields.text("address");
        fields.text("contact");
        return new NewsroomFile(
                fields.text("club"),
                fields.text("name"),
                withoutSlash(fields.address("address")),
                fields.address("contact"),
                fields.textOr("host", "127.0.0.1"),
                orElse(fields.number("desk-port", PORTS), DESK_PORT),
                orElse(fields.number("site-port", PORTS), SITE_PORT),
                fields.textOr("almanac", ""),
                fields.texts("trusted-hosts"),
                orElse(fields.number("request-gap", LONGEST_GAP), USUAL_GAP),
                withoutSlash(fields.address("desk-address")),
                fields.blocks("instagram", Instagram::read).stream().findFirst(),
                fields.blocks("mail", Mail::read));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static int orElse(int number, int usual) {
        return number == 0 ? usual : number;
    }

    /// The text of a new newsroom's file.
    public static String begun(String club, String name) {
        return """
                # A newsroom of Pressbox. Every key is told in docs/newsroom.md.
                club: %s
                name: "%s"
                # Where readers find the site. Change it before anything goes out: it stands in feeds and links for ever.
                address: "https://www.example.org"
                # The address that fetching names, so that the sites you read can reach you.
                contact: "https://www.example.org/contact"
                host: 127.0.0.1
                desk-port: 7080
                site-port: 7081
                # Match history to judge claims by, as .csv or .csv.gz.
                # almanac: matches.csv.gz
                # Hosts of your own network that may be fetched from.
                # trusted-hosts: [feeds.lan]
                # Where hubs on the web reach the desk, to push what is new the moment it is there.
                # desk-address: "https://desk.example.org"
                # To watch professional accounts on Instagram.
                # instagram:
                #   - {account: "17841400000000000", token: secret}
                # mail:
                #   - {host: mail.example.org, port: 587, security: starttls, login: me, password: secret, from: news@example.org}
                """.formatted(club, name.replace("\"", "\\\""));
    }
}
