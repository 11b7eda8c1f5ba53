package pressbox.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells pages that are no article by what they say of themselves and by how little prose they hold.
final class PageKinds {
    /// Prose of this many letters is an article, whatever the page says of itself, unless it says it is a list or a
    /// front page.
    private static final int PLENTY = 900;
    /// A page that says it is an article needs no more than this.
    private static final int LITTLE = 80;
    private static final int SOME = 250;

    private static final List<String> LISTS = List.of(
            "/tag/",
            "/tags/",
            "/topic/",
            "/topics/",
            "/category/",
            "/author/",
            "/authors/",
            "/search",
            "/thema/",
            "/archive");
    private static final List<String> MATCHES = List.of(
            "/match/",
            "/matches/",
            "/live-score",
            "/livescore",
            "/fixtures",
            "/results",
            "/spielbericht/",
            "/liveticker/",
            "/match-centre",
            "/matchcentre",
            "/scores");
    private static final List<String> ERRORS = List.of(
            "404",
            "403",
            "500",
            "502",
            "503",
            "page not found",
            "not found",
            "access denied",
            "error",
            "oops",
            "seite nicht gefunden",
            "page introuvable",
            "página no encontrada",
            "pagina non trovata",
            "página não encontrada",
            "pagina niet gevonden",
            "just a moment",
            "attention required",
            "are you a robot",
            "service unavailable",
            "something went wrong",
            "this page isn't available",
            "forbidden",
            "bad gateway",
            "pardon our interruption");
    private static final List<String> LOGINS = List.of(
            "log in",
            "login",
            "sign in",
            "anmelden",
            "einloggen",
            "connexion",
            "iniciar sesión",
            "accedi",
            "entrar",
            "inloggen");
    private static final List<String> COOKIES = List.of(
            "cookie", "consent", "datenschutz", "gdpr", "tracking", "vendors", "personalised ads", "personalized ads");
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
        boolean says = saysArticle();
        boolean front = metadata.address().startsWith("http") && (path.isEmpty() || path.equals("/index.html"));
        if (front && !says) {
            return no(NotAnArticle.Kind.HOME, "the address is the front page of a site");
        }
        if (data.hasType("liveblogposting") && prose < PLENTY) {
            return no(NotAnArticle.Kind.LIVE_BLOG, "the page says it is a live blog");
        }
        String title = metadata.title().toLowerCase(Locale.ROOT).replace('’', '\'');
        if (prose < PLENTY
                && !says
                && ERRORS.stream()
                        .anyMatch(error -> title.equals(error)
                                || title.startsWith(error + " ")
                                || title.startsWith(error + ":")
                                || title.endsWith(" " + error))) {
            return no(NotAnArticle.Kind.ERROR, "the title is “" + metadata.title() + "”");
        }
        if (prose < PLENTY && isCookieWall()) {
            return no(NotAnArticle.Kind.COOKIE_WALL, "the page asks for consent and shows little else");
        }
        if (prose < PLENTY && !says && (hasPassword || LOGINS.stream().anyMatch(title::startsWith))) {
            return no(NotAnArticle.Kind.LOGIN, "the page asks for a login and shows little else");
        }
        if (prose < (says ? SOME : PLENTY)) {
            Optional<NotAnArticle> other = otherThing(path);
            if (other.isPresent()) {
                return other;
            }
        }
        if (prose < (says ? LITTLE : SOME)) {
            boolean links = layout.blocks().stream()
                            .filter(block -> block.linkShare() > 0.8)
                            .count()
                    > 60;
            return links
                    ? no(NotAnArticle.Kind.TAG, "the page is a list of links with " + prose + " letters of prose")
                    : no(NotAnArticle.Kind.EMPTY, "the page holds only " + prose + " letters of prose");
        }
        return Optional.empty();
    }

    private Optional<NotAnArticle> otherThing(String path) {
        String type = head.meta("og:type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("video") || data.hasType("videoobject")) {
            return no(NotAnArticle.Kind.VIDEO, "the page says it is a video and holds little prose");
        }
        if (data.hasType("imagegallery", "mediagallery")) {
            return no(NotAnArticle.Kind.GALLERY, "the page says it is a gallery and holds little prose");
        }
        if (data.hasType("sportsevent") || MATCHES.stream().anyMatch(path::contains)) {
            return no(NotAnArticle.Kind.MATCH_CENTRE, "the page is about a match and holds little prose");
        }
        boolean lists =
                data.hasType("collectionpage", "itemlist", "searchresultspage", "profilepage") && !saysArticle();
        if (lists || LISTS.stream().anyMatch(path::contains)) {
            return no(NotAnArticle.Kind.TAG, "the page lists articles and holds little prose");
        }
        return Optional.empty();
    }

    private boolean saysArticle() {
        return ARTICLE_TYPES.contains(head.meta("og:type").orElse("").toLowerCase(Locale.ROOT))
                || !data.article().isNothing();
    }

    private boolean isCookieWall() {
        int all = 0;
        int asking = 0;
        for (Block block : layout.blocks()) {
            String lower = block.text().toLowerCase(Locale.ROOT);
            all += block.text().length();
            asking += COOKIES.stream().anyMatch(lower::contains) ? block.text().length() : 0;
        }
        return all < 6_000 && asking * 2 > all && asking > 100;
    }

    private Optional<NotAnArticle> no(NotAnArticle.Kind kind, String why) {
        return Optional.of(new NotAnArticle(metadata.address(), kind, why));
    }
}
