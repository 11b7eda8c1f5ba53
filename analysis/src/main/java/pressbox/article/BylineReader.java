package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Who wrote the article: people, and the desk or agency where the page names one.
///
/// JSON-LD is believed first, then metas, then the page's own byline. People whom the page thanks for less than the
/// words (an edit, a photograph) are left out where somebody else remains. Beside people only an agency is named; where
/// there are none, the desk or the outlet itself, as the page gives it.
final class BylineReader {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "cxenseparse:author",
            "article:author_name",
            "og:article:author",
            "displayauthors",
            "twitter:creator");
    private static final List<String> AUTHOR_PATHS =
            List.of("/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autore/", "/auteurs/");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_HOUSE = 60;
    private static final int LONGEST_BYLINE = 200;
    private static final int MOST_LINES = 400;

    private final Head head;
    private final JsonLd data;
    private final Layout layout;
    private final String outlet;
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> houses = new LinkedHashSet<>();

    BylineReader(Head head, JsonLd data, Layout layout, String outlet) {
        this.head = head;
        this.data = data;
        this.layout = layout;
        this.outlet = Wording.bare(outlet);
    }

    /// Names in the order of the page, each once.
    List<String> read() {
        data.article().get("author").each().forEach(this::state);
        METAS.forEach(this::meta);
        if (people.stream().anyMatch(this::isOutlet)) {
            people.stream().filter(this::isOutlet).forEach(houses::add);
            people.removeAll(houses);
        }
        if (people.isEmpty()) {
            people.addAll(visible());
            people.removeIf(this::isOutlet);
            if (!people.isEmpty()) {
                houses.clear();
            }
        }
        Set<String> helpers = helpers();
        if (people.stream().anyMatch(name -> !helpers.contains(name))) {
            people.removeAll(helpers);
        }
        if (people.isEmpty() && houses.isEmpty()) {
            houses.addAll(visibleHouses());
        }
        List<String> names = new ArrayList<>(people);
        boolean alone = people.isEmpty();
        houses.stream().filter(house -> alone || Credits.namesAgency(house)).forEach(names::add);
        return List.copyOf(names);
    }

    private boolean isOutlet(String name) {
        return Wording.bare(name).equals(outlet);
    }

    private void state(Json author) {
        Json who = data.resolve(author);
        boolean house = who instanceof Json.Members
                && JsonLd.types(who).stream().anyMatch(type -> type.endsWith("organization"));
        List<Json> names = who instanceof Json.Members ? who.get("name").each() : List.of(who);
        for (Json name : names) {
            String words = Wording.untagged(name.words());
            List<String> found = house ? List.of() : Bylines.people(words);
            people.addAll(found);
            if (found.isEmpty()) {
                for (String part : words.split(";", 8)) {
                    Bylines.house(part.strip()).ifPresent(houses::add);
                }
            }
        }
    }

    private void meta(String name) {
        List<String> values = head.metas(name);
        Set<String> found = new LinkedHashSet<>();
        for (String value : values) {
            List<String> named = value.contains("www.") ? List.of() : Bylines.people(value);
            found.addAll(named);
            if (named.isEmpty() && people.isEmpty() && houses.isEmpty() && !name.startsWith("twitter")) {
                Bylines.house(value).ifPresent(houses::add);
            }
        }
        found.removeAll(houses);
        found.removeIf(this::isOutlet);
        if (people.isEmpty() || found.containsAll(people)) {
            people.addAll(found);
        }
    }

    /// People of the page's own byline. Where the page states a house, only one near the headline or one that
    /// begins as bylines do counts for more: names stand in menus too.
    private List<String> visible() {
        int start = HeadlineLines.start(layout);
        for (Layout.Seen seen : layout.bylines()) {
            String words = seen.words();
            boolean near = seen.before() >= start && seen.before() <= start + HeadlineLines.MOST;
            if (words.length() < LONGEST_BYLINE && (houses.isEmpty() || near || Bylines.opens(words.strip()))) {
                List<String> named = named(seen.element(), words);
                if (!named.isEmpty()) {
                    return named;
                }
                if (near && houses.isEmpty() && words.length() < LONGEST_HOUSE) {
                    Bylines.house(words).ifPresent(houses::add);
                }
            }
        }
        for (Block block : layout.blocks()) {
            boolean title = block.isHeading() && block.box().tag.charAt(1) < '4';
            if (block.text().length() < LONGEST_LINE && !title && !isLink(block)) {
                List<String> named = signed(block.text());
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        if (!houses.isEmpty()) {
            return List.of();
        }
        List<String> linked = linked();
        return linked.isEmpty() ? dated() : linked;
    }

    /// Whether a link starts the line: a headline of another article, where it begins with "By".
    private static boolean isLink(Block block) {
        return !block.anchors().isEmpty() && block.anchors().getFirst().start() == 0;
    }

    /// Styles part what the markup runs together, as in three names in elements of their own.
    private static List<String> named(Element byline, String words) {
        List<String> named = Bylines.people(words);
        boolean runTogether = named.size() == 1 && named.getFirst().split(" ", 6).length >= LONGEST_NAME;
        if (!runTogether && !named.isEmpty()) {
            return named;
        }
        List<String> apart = new ArrayList<>();
        for (String piece : HeadlineLines.pieces(byline)) {
            List<String> name = Bylines.people(piece);
            if (name.isEmpty() && !Bylines.isJoint(piece)) {
                return named;
            }
            apart.addAll(name);
        }
        return apart;
    }

    /// Names below the headline that link to an author's page.
    private List<String> linked() {
        Set<String> named = new LinkedHashSet<>();
        for (Block block : HeadlineLines.of(layout)) {
            for (Block.Anchor anchor :
                    block.text().length() < LONGEST_LINE ? block.anchors() : List.<Block.Anchor>of()) {
                String path = Addresses.path(anchor.address()).toLowerCase(Locale.ROOT);
                if (AUTHOR_PATHS.stream().anyMatch(path::contains)) {
                    named.addAll(Bylines.people(block.text().substring(anchor.start(), anchor.end())));
                }
            }
        }
        return List.copyOf(named);
    }

    /// The people of a line such as "Thu 25 Apr | 14:07 | By Anna Berg".
    private static List<String> signed(String line) {
        for (int at = 0; at >= 0 && at < line.length(); at = line.indexOf('|', at)) {
            at += line.charAt(at) == '|' ? 1 : 0;
            String part = line.substring(at).strip();
            if (Bylines.opens(part)) {
                return Bylines.people(part);
            }
        }
        return List.of();
    }

    /// The name of a line such as "Anna Berg Dec 05, 2025 2 Shares", below the headline.
    private List<String> dated() {
        int seen = 0;
        for (Block block : HeadlineLines.of(layout)) {
            String line = HeadlineLines.spaced(block);
            int digit = 0;
            while (digit < line.length() && !Character.isDigit(line.charAt(digit))) {
                digit++;
            }
            if (line.length() < LONGEST_LINE && digit < line.length() && seen++ < MOST_LINES) {
                String before = line.substring(0, digit).strip();
                int month = before.lastIndexOf(' ');
                boolean inWords = month > 0
                        && Months.of(Wording.bare(before.substring(month + 1))) > 0
                        && Dates.readAbsolute(line.substring(month + 1), "").isPresent();
                String name = inWords ? before.substring(0, month).strip() : "";
                if (name.indexOf(' ') > 0 && PersonNames.is(name)) {
                    return List.of(name);
                }
            }
        }
        return List.of();
    }

    private List<String> visibleHouses() {
        for (Layout.Seen seen : layout.bylines()) {
            String words = seen.words();
            if (words.length() < LONGEST_LINE) {
                List<String> house = Bylines.house(words).stream().toList();
                if (!house.isEmpty()) {
                    return house;
                }
            }
        }
        for (Block block : layout.blocks()) {
            String line = block.text();
            boolean reporting = line.startsWith("Reporting by ");
            boolean by = line.startsWith("By ")
                    && !block.endsLikeASentence()
                    && firstPart(line).length() < LONGEST_HOUSE / 2;
            if ((reporting || by) && line.length() < LONGEST_LINE && !isLink(block)) {
                List<String> house = Bylines.house(firstPart(line)).stream().toList();
                if (!house.isEmpty()) {
                    return house;
                }
            }
        }
        return List.of();
    }

    private static String firstPart(String line) {
        int end = line.indexOf(", ");
        return end > 0 ? line.substring(0, end) : line;
    }

    private Set<String> helpers() {
        Set<String> helpers = new LinkedHashSet<>();
        for (Layout.Seen seen : layout.bylines()) {
            String words = HeadlineLines.spaced(seen.element());
            if (words.length() < 2 * LONGEST_BYLINE) {
                helpers.addAll(Bylines.helpers(words));
            }
        }
        for (Block block : HeadlineLines.of(layout)) {
            if (block.text().length() < LONGEST_BYLINE) {
                helpers.addAll(Bylines.helpers(block.text()));
            }
        }
        return helpers;
    }
}
