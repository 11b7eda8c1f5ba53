package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the pictures of an article with their captions and credits: those between title and last paragraph, and the
/// ones
/// that the page's data state.
final class PictureFinder {
    private static final int MOST = 60;
    private static final int SMALLEST = 120;
    private static final int LEVELS = 5;
    private static final int LONGEST_CAPTION = 400;
    private static final int MOST_ELEMENTS = 300;
    private static final int NOT_OURS = Hints.FURNITURE | Hints.COMMENTS | Hints.BYLINE;

    private final Layout layout;
    private final String base;
    private final Hints hints = new Hints();
    private final Map<String, Image> byName = new LinkedHashMap<>();

    PictureFinder(Layout layout, String base) {
        this.layout = layout;
        this.base = base;
    }

    /// @param first number of the first block to look behind
    /// @param last  number of the last block of the text
    PictureFinder onPage(int first, int last) {
        for (Layout.Seen seen : layout.pictures()) {
            boolean inside = seen.before() >= first && seen.before() <= last + 1;
            if (inside && byName.size() < MOST && (seen.box().zone & NOT_OURS) == 0) {
                String address = address(seen.element());
                if (!address.isEmpty() && !isSmall(seen.element()) && !isOrnament(address)) {
                    byName.computeIfAbsent(name(address), unused -> shown(seen, address));
                }
            }
        }
        return this;
    }

    /// Adds what JSON-LD states of the pictures, and the page's own picture where none was found.
    PictureFinder stated(Json article, JsonLd data, String shared) {
        List<Json> images = new ArrayList<>(article.get("image").each());
        images.addAll(article.get("associatedMedia").each());
        for (Json reference : images.subList(0, Math.min(images.size(), MOST))) {
            Json image = data.resolve(reference);
            String address = image instanceof Json.Members
                    ? image.words("url")
                            .or(() -> image.words("contentUrl"))
                            .or(() -> image.words("@id"))
                            .orElse("")
                    : image.words();
            if (!address.isEmpty() && address.length() < 2_000) {
                merge(image, Addresses.resolve(base, address));
            }
        }
        if (byName.isEmpty() && !shared.isEmpty()) {
            byName.put(name(shared), new Image(Addresses.resolve(base, shared), "", "", "", "", ""));
        }
        return this;
    }

    List<Image> images() {
        return List.copyOf(byName.values());
    }

    private void merge(Json image, String address) {
        String caption = Wording.untagged(
                image.words("caption").or(() -> image.words("description")).orElse(""));
        Json who = image.get("creator").isNothing() ? image.get("author") : image.get("creator");
        String creator =
                Wording.clean(who instanceof Json.Members ? who.words("name").orElse("") : who.words());
        String credit = Wording.clean(image.words("creditText")
                .or(() -> image.words("copyrightNotice"))
                .orElse(creator));
        String name = name(address);
        Image known = byName.get(name);
        if (known == null && byName.size() < MOST) {
            known = new Image(address, "", "", "", "", "");
        }
        if (known == null) {
            return;
        }
        Credits.Credited parted = credit.isEmpty() ? Credits.read(caption) : Credits.line(credit);
        boolean credited = !known.credit().isEmpty();
        byName.put(
                name,
                new Image(
                        known.address(),
                        known.caption().isEmpty() ? (credit.isEmpty() ? parted.caption() : caption) : known.caption(),
                        known.alt(),
                        credited ? known.credit() : parted.credit(),
                        credited || !known.creator().isEmpty()
                                ? known.creator()
                                : creator.isEmpty() ? parted.creator() : creator,
                        credited ? known.agency() : parted.agency()));
    }

    private Image shown(Layout.Seen seen, String address) {
        String alt = Wording.clean(seen.element().attr("alt"));
        Box figure = figure(seen.box());
        if (figure == null) {
            return below(seen.before(), address, alt);
        }
        String caption = "";
        String credit = "";
        for (Element element : figure.element.stream().limit(MOST_ELEMENTS).toList()) {
            int hint = hints.of(element);
            boolean captions = element.normalName().equals("figcaption") || (hint & Hints.CAPTION) != 0;
            boolean credits = (hint & Hints.CREDIT) != 0 || isCreditProperty(element.attr("itemprop"));
            if (credits && credit.isEmpty()) {
                credit = shortText(element);
            } else if (captions && !element.equals(figure.element) && caption.isEmpty()) {
                caption = shortText(element);
            }
        }
        if (caption.isEmpty() && figure.tag.equals("figure")) {
            caption = shortText(figure.element);
        }
        return credited(address, alt, caption, credit);
    }

    /// A picture without a figure: its caption may be the next block or two, without any mark-up that says so.
    private Image below(int next, String address, String alt) {
        List<Block> blocks = layout.blocks();
        if (next < blocks.size() && next >= 0) {
            Block first = blocks.get(next);
            if (Credits.isCredit(first.text())) {
                return credited(address, alt, "", first.text());
            }
            boolean marked = (first.hints() & Hints.CAPTION) != 0 || Credits.endsInCredit(first.text());
            if (marked && first.text().length() < LONGEST_CAPTION) {
                return credited(address, alt, first.text(), "");
            }
            boolean signed = next + 1 < blocks.size()
                    && Credits.isCredit(blocks.get(next + 1).text());
            if (signed && first.text().length() < LONGEST_CAPTION) {
                return credited(address, alt, first.text(), blocks.get(next + 1).text());
            }
        }
        return credited(address, alt, "", "");
    }

    private static Image credited(String address, String alt, String caption, String credit) {
        int at = credit.isEmpty() ? -1 : caption.lastIndexOf(credit);
        if (at >= 0) {
            String rest = (caption.substring(0, at) + caption.substring(at + credit.length())).strip();
            Credits.Credited parted = Credits.line(credit);
            Credits.Credited left = Credits.read(rest);
            return new Image(address, left.caption(), alt, parted.credit(), parted.creator(), parted.agency());
        }
        if (!credit.isEmpty()) {
            Credits.Credited parted = Credits.line(credit);
            return new Image(address, caption, alt, parted.credit(), parted.creator(), parted.agency());
        }
        boolean inAlt = caption.isEmpty() && Credits.endsInCredit(alt);
        Credits.Credited parted = Credits.read(inAlt ? alt : caption);
        return new Image(
                address, inAlt ? "" : parted.caption(), alt, parted.credit(), parted.creator(), parted.agency());
    }

    private static boolean isCreditProperty(String property) {
        return property.equals("copyrightHolder") || property.equals("author") || property.equals("creator");
    }

    private static String shortText(Element element) {
        return ShortText.of(element, 1_000);
    }

    /// The box that holds the picture and its caption: a `figure`, or a near box with a caption of its own.
    private @Nullable Box figure(Box box) {
        Box at = box;
        for (int level = 0; level < LEVELS && at != null; level++) {
            if (at.tag.equals("figure") && at.end > at.first) {
                return at;
            }
            at = at.parent;
        }
        at = box;
        for (int level = 0; level < LEVELS && at != null && at.end - at.first < 8; level++) {
            for (int i = at.first; i < at.end; i++) {
                if ((layout.blocks().get(i).box().zone & Hints.CAPTION) != 0) {
                    return at;
                }
            }
            at = at.parent;
        }
        return null;
    }

    private String address(Element picture) {
        for (String attribute :
                List.of("src", "data-src", "data-original", "data-lazy-src", "data-full-src", "data-url")) {
            String address = picture.attr(attribute).strip();
            if (!address.isEmpty()
                    && !address.startsWith("data:")
                    && address.length() < 2_000
                    && !isPlaceholder(address)) {
                return Addresses.resolve(base, address);
            }
        }
        String set = picture.attr("srcset").isEmpty() ? picture.attr("data-srcset") : picture.attr("srcset");
        Element parent = picture.parent();
        if (set.isEmpty() && parent != null && parent.normalName().equals("picture")) {
            Element source = parent.selectFirst("source[srcset], source[data-srcset]");
            set = source == null
                    ? ""
                    : source.attr("srcset").isEmpty() ? source.attr("data-srcset") : source.attr("srcset");
        }
        String first = set.strip();
        int blank = first.indexOf(' ');
        String address = blank > 0 ? first.substring(0, blank) : first;
        return address.startsWith("data:") || address.length() > 2_000 ? "" : Addresses.resolve(base, address);
    }

    private static boolean isPlaceholder(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.contains("placeholder")
                || lower.contains("blank.")
                || lower.contains("spacer")
                || lower.contains("1x1");
    }

    private static boolean isOrnament(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.endsWith(".svg")
                || lower.contains("logo")
                || lower.contains("avatar")
                || lower.contains("icon")
                || lower.contains("gravatar")
                || lower.contains("sprite")
                || lower.contains("pixel")
                || lower.contains("badge");
    }

    private static boolean isSmall(Element picture) {
        return isSmall(picture.attr("width")) || isSmall(picture.attr("height"));
    }

    private static boolean isSmall(String size) {
        if (size.isEmpty() || size.length() > 4 || !size.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int pixels = Integer.parseInt(size);
        return pixels > 1 && pixels < SMALLEST;
    }

    /// The file's name without size and format, to know a picture again at another address.
    private static String name(String address) {
        String path = Addresses.path(address);
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        name = dot > 3 ? name.substring(0, dot) : name;
        int size = name.lastIndexOf('-');
        boolean sized = size > 3 && name.substring(size + 1).chars().allMatch(c -> c == 'x' || (c >= '0' && c <= '9'));
        return sized && name.indexOf('x', size) > 0 ? name.substring(0, size) : name;
    }
}
