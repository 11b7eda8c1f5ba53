package pressbox.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells pages that are no article by what they say of themselves and by how little prose they hold.
final class PageKinds {
    /// Prose of this many letters is an article, whatever the page says of itself, unless it says it is a list or a
    /// front page.
    private static final int PLENTY = 900;
    /// A page that says it is an article needs no more than this.
    private static final int LITTLE = 80;
    private static final int SOME = 250;
    private static final int MANY_LINKS = 60;
    private static final int MANY_HEADLINES = 10;
    private static final int MANY_PICTURES = 8;
    private static final int PROSE_OF_A_PICTURE = 40;
    private static final int MANY_CELLS = 30;
    /// A list of articles shows at least so many, each with a headline and no more than a few sentences.
    private static final int FEWEST_TEASERS = 4;
    private static final double MOST_TEASED = 0.7;
    private static final int SHORTEST_TEASER = 40;
    private static final int LONGEST_TEASER = 700;
    private static final int SHORTEST_HEADLINE = 15;

    private static final Set<String> LANGUAGES = Set.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "fi", "tr", "ru", "uk", "ar", "ja", "ko",
            "zh", "el", "cs", "hu", "ro");
    private static final Set<String> ARTICLE_TYPES = Set.of("article", "newsarticle", "blog", "opengraph:article");

    private final Head head;
    private final JsonLd data;
    private final Layout layout;
    private final Metadata metadata;

    PageKinds(Head head, JsonLd data, Layout layout, Metadata metadata) {
        this.head = head;
        this.data = data;
        this.layout = layout;
        this.metadata = metadata;
    }

    /// What the page is, where it is no article with these blocks as its text.
    Optional<NotAnArticle> judge(List<Block> body, boolean hasPassword) {
        int prose = body.stream()
                .filter(block -> !block.isHeading())
                .mapToInt(Block::size)
                .sum();
        String path = Addresses.path(metadata.address()).toLowerCase(Locale.ROOT);
        boolean listed = isListOfArticles(body);
        boolean says = saysArticle(listed);
        if (metadata.address().startsWith("http") && isFront(path) && !says && !isAPost(metadata.address())) {
            return no(NotAnArticle.Kind.HOME, "the address is the front page of a site");
        }
        if (listed && !says) {
            return no(NotAnArticle.Kind.TAG, "the page is a row of headlines that lead elsewhere");
        }
        if (prose >= PLENTY) {
            return Optional.empty();
        }
        return wall(prose, says, hasPassword)
                .or(() -> prose < (says ? SOME : PLENTY) ? otherThing(path, says, prose) : Optional.empty())
                .or(() -> prose < (says ? LITTLE : SOME) ? nothing(prose) : Optional.empty());
    }

    /// A page with a live blog's data and hardly a word, or one that shows something in the article's stead.
    private Optional<NotAnArticle> wall(int prose, boolean says, boolean hasPassword) {
        if (data.hasType("liveblogposting")) {
            return no(NotAnArticle.Kind.LIVE_BLOG, "the page says it is a live blog");
        }
        if (!says) {
            Optional<String> error = Stream.concat(Stream.of(metadata.title()), headlines())
                    .filter(title -> names(title, KindWords.ERRORS, prose))
                    .findFirst();
            if (error.isPresent()) {
                return no(NotAnArticle.Kind.ERROR, "the title is “" + error.get() + "”");
            }
        }
        if (isCookieWall()) {
            return no(NotAnArticle.Kind.COOKIE_WALL, "the page asks for consent and shows little else");
        }
        boolean titled = Stream.concat(Stream.of(metadata.title()), headlines())
                .anyMatch(title -> names(title, KindWords.LOGINS, prose));
        if (says ? hasPassword && prose < LITTLE : hasPassword || titled) {
            return no(NotAnArticle.Kind.LOGIN, "the page asks for a login and shows little else");
        }
        return Optional.empty();
    }

    private Optional<NotAnArticle> nothing(int prose) {
        long links = layout.blocks().stream()
                .filter(block -> block.linkShare() > 0.8)
                .count();
        long headlines = layout.blocks().stream()
                .filter(block -> block.linkShare() > 0.8 && block.isHeading() && block.size() >= SHORTEST_HEADLINE)
                .count();
        return links > MANY_LINKS || (headlines >= MANY_HEADLINES && !saysArticle(true))
                ? no(NotAnArticle.Kind.TAG, "the page is a list of links with " + prose + " letters of prose")
                : no(NotAnArticle.Kind.EMPTY, "the page holds only " + prose + " letters of prose");
    }

    private Optional<NotAnArticle> otherThing(String path, boolean says, int prose) {
        String type = head.meta("og:type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("video") || data.hasType("videoobject") || (!says && isIn(path, KindWords.VIDEOS))) {
            return no(NotAnArticle.Kind.VIDEO, "the page says it is a video and holds little prose");
        }
        boolean pictured = !says
                && prose < SOME
                && layout.pictures().size() >= MANY_PICTURES
                && prose < layout.pictures().size() * PROSE_OF_A_PICTURE;
        if (data.hasType("imagegallery", "mediagallery") || (isIn(path, KindWords.GALLERIES) && !says) || pictured) {
            return no(NotAnArticle.Kind.GALLERY, "the page is a row of pictures and holds little prose");
        }
        if (data.hasType("sportsevent") || isIn(path, KindWords.MATCHES) || (!says && prose < SOME && isTable())) {
            return no(NotAnArticle.Kind.MATCH_CENTRE, "the page is about a match and holds little prose");
        }
        boolean lists = data.hasType("collectionpage", "itemlist", "searchresultspage", "profilepage") && !says;
        if ((lists && prose < SOME) || isIn(path, KindWords.LISTS)) {
            return no(NotAnArticle.Kind.TAG, "the page lists articles and holds little prose");
        }
        return Optional.empty();
    }

    /// The front page, or that of a language: "/", "/index.html", "/en", "/fr-be/".
    private static boolean isFront(String path) {
        boolean brief = path.length() == 3 || (path.length() == 6 && path.charAt(3) == '-');
        return path.isEmpty()
                || path.startsWith("/index.")
                || path.equals("/home")
                || (brief && LANGUAGES.contains(path.substring(1, 3)));
    }

    /// Whether WordPress shows a single piece at an address: "/?p=7", "/?page_id=7".
    private static boolean isAPost(String address) {
        return Stream.of(address.substring(address.indexOf('?') + 1).split("[&#]", -1))
                .filter(parameter -> parameter.startsWith("p=") || parameter.startsWith("page_id="))
                .map(parameter -> parameter.substring(parameter.indexOf('=') + 1))
                .anyMatch(number -> !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /// Whether nearly every stretch of prose stands under a headline that leads elsewhere.
    private boolean isListOfArticles(List<Block> body) {
        int teased = 0;
        int prose = 0;
        int longest = 0;
        int together = 0;
        for (Block block : body) {
            if (block.size() >= SHORTEST_TEASER && !block.isHeading()) {
                boolean under = isUnderLink(block);
                prose++;
                teased += under ? 1 : 0;
                together = under ? block.size() : together + block.size();
                longest = Math.max(longest, together);
            }
        }
        return teased >= FEWEST_TEASERS && teased > MOST_TEASED * prose && longest < LONGEST_TEASER;
    }

    private boolean isUnderLink(Block block) {
        boolean onPage = block.index() < layout.blocks().size()
                && layout.blocks().get(block.index()).equals(block);
        if (!onPage) {
            return false;
        }
        for (int i = block.index() - 1; i >= Math.max(0, block.index() - 3); i--) {
            Block above = layout.blocks().get(i);
            if (above.linkShare() > 0.8 && above.size() >= SHORTEST_HEADLINE) {
                return true;
            }
            if (above.size() >= SHORTEST_TEASER) {
                return false;
            }
        }
        return false;
    }

    private boolean saysArticle(boolean listed) {
        boolean typed = ARTICLE_TYPES.contains(head.meta("og:type").orElse("").toLowerCase(Locale.ROOT));
        boolean stated = !data.article().isNothing();
        boolean collects = data.hasType("collectionpage", "itemlist", "searchresultspage", "profilepage");
        return listed ? stated && !collects : typed || stated;
    }

    private Stream<String> headlines() {
        return layout.blocks().stream()
                .filter(block -> block.box().within("h1") != null)
                .limit(3)
                .map(Block::text);
    }

    /// Whether the title is one of these words; beside hardly any prose it may begin or end with them.
    private static boolean names(String title, List<String> words, int prose) {
        String lower = title.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return words.stream().anyMatch(word -> {
            boolean opens = lower.startsWith(word)
                    && lower.length() > word.length()
                    && !Character.isLetterOrDigit(lower.charAt(word.length()));
            return lower.equals(word) || (prose < SOME && (opens || lower.endsWith(" " + word)));
        });
    }

    private static boolean isIn(String path, List<String> parts) {
        return parts.stream().anyMatch(path::contains);
    }

    /// Whether most of the blocks lie in table cells or hold no more than a number or a name.
    private boolean isTable() {
        long cells = layout.blocks().stream()
                .filter(block -> block.box().tag.equals("td") || block.box().tag.equals("th"))
                .count();
        return cells > MANY_CELLS && cells * 2 > layout.blocks().size();
    }

    private boolean isCookieWall() {
        int all = 0;
        int asking = 0;
        for (Block block : layout.blocks()) {
            String lower = block.text().toLowerCase(Locale.ROOT);
            all += block.text().length();
            asking += KindWords.COOKIES.stream().anyMatch(lower::contains)
                    ? block.text().length()
                    : 0;
        }
        return all < 6_000 && asking * 2 > all && asking > 100;
    }

    private Optional<NotAnArticle> no(NotAnArticle.Kind kind, String why) {
        return Optional.of(new NotAnArticle(metadata.address(), kind, why));
    }
}
