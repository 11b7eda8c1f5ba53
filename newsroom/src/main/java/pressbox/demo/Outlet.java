package pressbox.demo;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An outlet of the demo: where it sits, how its addresses look and what kind of feed it has.
///
/// @param slug short name, also the first folder under which the recorded web serves it
/// @param path how an article's address looks, with `{slug}`, `{id}`, `{year}`, `{mm}`, `{dd}`, `{month}`
record Outlet(String slug, String name, String host, String path, Feed feed, String feedPath, String scene) {

    /// How the outlet publishes its feed.
    enum Feed {
        RSS,
        RSS_WITH_TEXT,
        RSS_BROKEN,
        ATOM,
        JSON
    }

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd", Locale.UK);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    static Outlet of(String[] f) {
        return new Outlet(f[0], f[1], f[2], f[3], Feed.valueOf(f[4]), f[5], f[6]);
    }

    String address() {
        return "https://" + host;
    }

    String feedAddress() {
        return address() + feedPath;
    }

    String addressOf(WeekArticle article) {
        return address() + pathOf(article);
    }

    String pathOf(WeekArticle article) {
        if (article.oddity().kind() != WeekArticle.Oddity.Kind.NONE) {
            return article.oddity().path();
        }
        var day = article.at().atOffset(ZoneOffset.UTC);
        return path.replace("{slug}", article.slug())
                .replace("{id}", Integer.toString(article.number()))
                .replace("{year}", YEAR.format(day))
                .replace("{mm}", MONTH.format(day))
                .replace("{dd}", DAY.format(day))
                .replace("{month}", MONTH_NAME.format(day).toLowerCase(Locale.ROOT));
    }
}
