package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Finds the pictures of an article with their captions and credits: those between title and last paragraph, and the
/// ones that the page's data state.
final class PictureFinder {
    private static final int MOST = 60;
    private static final int SMALLEST = 120;
    private static final int NOT_OURS = Hints.FURNITURE | Hints.COMMENTS | Hints.BYLINE;

    private final Layout layout;
    private final String base;
    private final CaptionReader captions;
    private final Map<String, Image> byName = new LinkedHashMap<>();

    PictureFinder(Layout layout, String base) {
        this.layout = layout;
        this.base = base;
        this.captions = new CaptionReader(layout);
    }

    /// @param first number of the first block to look behind
    /// @param last  number of the last block of the text
    PictureFinder onPage(int first, int last) {
        for (Layout.Seen seen : layout.pictures()) {
            boolean inside = seen.before() >= first && seen.before() <= last + 1;
            if (inside && byName.size() < MOST && (seen.box().zone & NOT_OURS) == 0) {
                String address = address(seen.element());
                if (!address.isEmpty() && !isSmall(seen.element()) && !isOrnament(address)) {
                    byName.computeIfAbsent(PictureNames.of(address), unused -> captions.read(seen, address));
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
            byName.put(PictureNames.of(shared), new Image(Addresses.resolve(base, shared), "", "", "", "", ""));
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
        String name = PictureNames.of(address);
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

    private String address(Element picture) {
        for (String attribute : List.of(
                "src", "data-src", "data-original", "data-lazy-src", "data-full-src", "data-url", "data-lazy")) {
            String address = picture.attr(attribute).strip();
            if (!address.isEmpty()
                    && !address.startsWith("data:")
                    && address.length() < 2_000
                    && !isPlaceholder(address)) {
                return Addresses.resolve(base, address);
            }
        }
        String set = "";
        for (String attribute : List.of("srcset", "data-srcset", "data-lazy-srcset")) {
            set = set.isEmpty() || set.startsWith("data:") ? picture.attr(attribute) : set;
        }
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
}
