package pressbox.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pressbox.article.Page;

/// Lists of feeds as other readers keep them (OPML 1.0 and 2.0), in and out.
public final class Opml {
    private static final int MOST = 20_000;

    private Opml() {}

    /// A feed in a list.
    ///
    /// @param title   as the list names it, empty where it does not
    /// @param address of the feed
    /// @param site    of the outlet, empty where not said
    /// @param group   the outline it stands in, empty on the top level
    public record Outline(String title, String address, String site, String group) {}

    /// What a list held.
    ///
    /// @param problems one line for each outline that names a feed but cannot be used
    public record Contents(List<Outline> outlines, List<String> problems) {
        public Contents {
            outlines = List.copyOf(outlines);
            problems = List.copyOf(problems);
        }
    }

    /// The feeds of a list in its order, each address once.
    ///
    /// @throws UnreadableFeed if the text is no OPML
    public static Contents read(Page page) throws UnreadableFeed {
        return read(FeedText.of(page));
    }

    static Contents read(String text) throws UnreadableFeed {
        Document document = Markup.tree(text, "");
        if (document.children().stream().noneMatch(root -> root.normalName().equals("opml"))) {
            throw new UnreadableFeed("this is no OPML");
        }
        List<Outline> outlines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element outline : document.select("outline")) {
            String address = outline.attr("xmlurl").strip();
            if (address.isEmpty()) {
                continue;
            }
            String title = title(outline);
            if (!Addresses.isWeb(address)) {
                problems.add("“" + title + "”: " + address + " is no web address");
            } else if (!seen.add(address)) {
                problems.add("“" + title + "”: " + address + " stands there twice");
            } else if (outlines.size() == MOST) {
                problems.add("more than " + MOST + " feeds: the rest is left out");
                break;
            } else {
                outlines.add(new Outline(title, address, outline.attr("htmlurl").strip(), group(outline)));
            }
        }
        return new Contents(outlines, problems);
    }

    private static String title(Element outline) {
        String title = outline.attr("title").isBlank() ? outline.attr("text") : outline.attr("title");
        return Construct.oneLine(title);
    }

    private static String group(Element outline) {
        Element parent = outline.parent();
        return parent != null && parent.normalName().equals("outline") ? title(parent) : "";
    }

    /// The feeds as OPML 2.0, those of a group together.
    public static String write(String title, List<Outline> outlines) {
        StringBuilder opml = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>")
                .append(escaped(title))
                .append("</title></head>\n<body>\n");
        List<String> groups = outlines.stream().map(Outline::group).distinct().toList();
        for (String group : groups) {
            if (!group.isEmpty()) {
                opml.append("<outline").append(attribute("text", group)).append(">\n");
            }
            outlines.stream()
                    .filter(outline -> outline.group().equals(group))
                    .forEach(outline -> append(opml, outline));
            if (!group.isEmpty()) {
                opml.append("</outline>\n");
            }
        }
        return opml.append("</body>\n</opml>\n").toString();
    }

    private static void append(StringBuilder opml, Outline outline) {
        opml.append("<outline type=\"rss\"")
                .append(attribute("text", outline.title()))
                .append(attribute("title", outline.title()))
                .append(attribute("xmlUrl", outline.address()));
        if (!outline.site().isEmpty()) {
            opml.append(attribute("htmlUrl", outline.site()));
        }
        opml.append("/>\n");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", " ");
    }
}
