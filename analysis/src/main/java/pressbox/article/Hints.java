package pressbox.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the class, id, role and `itemprop` of an element say about its content, as bits.
///
/// Words are matched whole (`share-bar` has the words *share* and *bar*, `sharepoint` has none), since parts of words
/// mislead. One instance serves one page: it remembers what it has read, as pages repeat their class names.
final class Hints {
    static final int BODY = 1;
    static final int FURNITURE = 1 << 1;
    static final int COMMENTS = 1 << 2;
    static final int CAPTION = 1 << 3;
    static final int BYLINE = 1 << 4;
    static final int DATE = 1 << 5;
    static final int TITLE = 1 << 6;
    static final int LEAD = 1 << 7;
    static final int PULL_QUOTE = 1 << 8;
    static final int HIDDEN = 1 << 9;
    static final int CREDIT = 1 << 10;
    static final int PAYWALL = 1 << 11;
    static final int EMBED = 1 << 12;
    private static final int ARTICLE_WORD = 1 << 20;
    private static final int BODY_WORD = 1 << 21;

    /// Content systems put the author, tags and settings of a page into the names of its outermost elements.
    private static final Set<String> OUTER = Set.of("html", "body", "main", "article");
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        put(
                FURNITURE,
                "related recirc recirculation recommend recommended recommendation recommendations promo promos promoted newsletter"
                        + " newsletters subscribe subscription share sharing shares sharebar social sidebar footer nav navigation navbar menu breadcrumb"
                        + " breadcrumbs ad ads adslot advert adverts advertisement advertising sponsor sponsored sponsors outbrain taboola zergnet cookie"
                        + " banner teaser teasers trending popular mostread readmore seealso bio authorbio tags taglist"
                        + " pagination pager toolbar rating ratings signup login signin carousel slideshow rail masthead topbar skip disclaimer copyright"
                        + " affiliate odds betting widget widgets donate donation donations whatsapp follow tooltip alert alerts"
                        + " dropdown overlay lightbox toc recent jetpack sharedaddy addtoany addthis linkbox infobox aside morefrom print"
                        + " moreon upnext playlist nextup dianomi revcontent mgid contest quiz poll weather correctionform callout readnext"
                        + " comscore tracker keywords topics tagcloud copyrights editors-picks teaserlist empfehlung weiterlesen partnerlinks");
        put(
                COMMENTS,
                "cookie cookies consent gdpr popup modal comments comment disqus commentlist respond coral viafoura livefyre kommentare comentarios commentaires replies");
        put(CAPTION, "caption figcaption captions legend legende bildunterschrift imagecaption wp-caption-text");
        put(CREDIT, "credit credits photocredit imagecredit photographer copyrightholder");
        put(BYLINE, "byline bylines author authors autor autoren auteur writer contributor contributors firma");
        put(DATE, "date dateline datetime timestamp published publishdate pubdate datum fecha time updated");
        put(TITLE, "headline title");
        put(
                LEAD,
                "standfirst dek deck subtitle subheadline subhead lede lead leadtext intro introtext summary abstract excerpt chapo teasertext"
                        + " subheading ledetext vorspann strapline entradilla bajada sottotitolo occhiello sommario");
        put(PULL_QUOTE, "pullquote pullquotes pull-quote");
        put(HIDDEN, "visuallyhidden screenreader offscreen");
        put(PAYWALL, "paywall regwall meter metered piano premium");
        put(
                ARTICLE_WORD,
                "article story post entry news blog articlepage detail artikel articulo nota noticia editorial");
        put(
                BODY_WORD,
                "body content text copy paragraphs bodytext texto texte testo inhalt cuerpo contenido corpo fulltext");
        put(
                BODY,
                "articlebody articletext articlecontent storybody storycontent storytext postcontent postbody entrycontent contentbody"
                        + " bodycopy articlebodytext maincontent artikeltext articlebodycontent storycopy");
    }

    /// A power of two, several times the words.
    private static final int SLOTS = 2_048;
    private static final String[] TABLE = table();

    private final Map<String, Integer> seen = new HashMap<>();

    /// The bits of one element.
    int of(Element element) {
        int hints = 0;
        if (element.attributesSize() == 0) {
            return hints;
        }
        String names = element.className();
        String id = element.id();
        boolean outer = OUTER.contains(element.normalName());
        if (!outer && (!names.isEmpty() || !id.isEmpty())) {
            String both = names.isEmpty() ? id : id.isEmpty() ? names : names + " " + id;
            Integer known = seen.get(both);
            if (known == null) {
                known = ofWords(both);
                seen.put(both, known);
            }
            hints = known;
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            hints |= ofProperty(property);
        }
        if (element.hasAttr("hidden") || isUndisplayed(element.attr("style"))) {
            hints |= HIDDEN;
        }
        String role = element.attr("role");
        if (!role.isEmpty()) {
            hints |= switch (role) {
                case "navigation",
                        "complementary",
                        "dialog",
                        "search",
                        "banner",
                        "contentinfo",
                        "menu",
                        "alertdialog",
                        "tablist" -> FURNITURE;
                default -> 0;
            };
        }
        return hints;
    }

    private static int ofProperty(String property) {
        return switch (property) {
            case "articleBody", "reviewBody" -> BODY;
            case "author" -> BYLINE;
            case "datePublished", "dateModified" -> DATE;
            case "caption" -> CAPTION;
            case "comment" -> COMMENTS;
            default -> 0;
        };
    }

    private static boolean isUndisplayed(String style) {
        if (style.isEmpty()) {
            return false;
        }
        int at = style.indexOf("display");
        return at >= 0
                && style.substring(at + 7, Math.min(style.length(), at + 14))
                        .replace(" ", "")
                        .startsWith(":none");
    }

    private static int ofWords(String names) {
        int hints = 0;
        int length = Math.min(names.length(), 400);
        int start = 0;
        boolean wasLower = false;
        int previous = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean hump = letter && c <= 'Z' && wasLower;
            if (!letter || hump) {
                if (i > start) {
                    int word = c == ':' || isHash(names, start, length) ? 0 : ofWord(names, start, i);
                    if (names.startsWith("sr-only", start)) {
                        word |= HIDDEN;
                    }
                    boolean pull = previous == PULL_WORD && names.regionMatches(true, start, "quote", 0, 5);
                    hints |= pull ? PULL_QUOTE : word;
                    previous = names.regionMatches(true, start, "pull", 0, 4) && i - start == 4 ? PULL_WORD : word;
                }
                start = hump ? i : i + 1;
            }
            wasLower = letter && c >= 'a';
        }
        if ((hints & ARTICLE_WORD) != 0 && (hints & BODY_WORD) != 0) {
            hints |= BODY;
        }
        return hints & ~(ARTICLE_WORD | BODY_WORD);
    }

    private static final int PULL_WORD = 1 << 22;
    private static final int HASH = 5;

    /// Whether a word lies in the hash that style tools put behind a name: `story_text__qSR5N`.
    private static boolean isHash(String names, int start, int length) {
        int from = names.lastIndexOf("__", start) + 2;
        int end = from + HASH;
        if (from < 2 || start - from >= HASH || end > length || (end < length && names.charAt(end) != ' ')) {
            return false;
        }
        boolean odd = false;
        for (int i = from; i < end; i++) {
            char c = names.charAt(i);
            if (c == ' ') {
                return false;
            }
            odd |= (c >= '0' && c <= '9') || (i > from && c >= 'A' && c <= 'Z');
        }
        return odd;
    }

    /// Looked up in place: a page has thousands of such words, and most mean nothing.
    private static int ofWord(String names, int start, int end) {
        int length = end - start;
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + (names.charAt(i) | 32);
        }
        for (int slot = hash & (SLOTS - 1); TABLE[slot] != null; slot = (slot + 1) & (SLOTS - 1)) {
            String word = TABLE[slot];
            if (word.length() == length && names.regionMatches(true, start, word, 0, length)) {
                return WORDS.getOrDefault(word, 0);
            }
        }
        return 0;
    }

    private static String[] table() {
        String[] table = new String[SLOTS];
        for (String word : WORDS.keySet()) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = 31 * hash + (word.charAt(i) | 32);
            }
            int slot = hash & (SLOTS - 1);
            while (table[slot] != null) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            table[slot] = word;
        }
        return table;
    }

    private static void put(int hint, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.merge(word, hint, (a, b) -> a | b);
        }
    }
}
