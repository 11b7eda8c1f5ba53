package pressbox.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pressbox.desk.Approved;
import pressbox.desk.Picture;

/// An approved piece as the site shows it.
///
/// @param body HTML, made safe
/// @param text the words alone, for summaries
public record Piece(Approved approved, Instant published, Instant updated, String body, String text) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final int SUMMARY = 200;

    /// The piece of an approval, first published at `published`.
    public static Piece of(Approved approved, Instant published) {
        String html = Prose.html(approved.draft().body());
        return new Piece(approved, published, approved.at(), html, Prose.text(html));
    }

    public String id() {
        return approved.draft().id();
    }

    public String path() {
        return "/" + id() + "/";
    }

    public String headline() {
        return approved.draft().headline();
    }

    public String author() {
        return approved.author().name();
    }

    /// The standfirst, else the first words of the text.
    public String summary() {
        String standfirst = approved.draft().standfirst();
        if (!standfirst.isBlank()) {
            return standfirst;
        }
        if (text.length() <= SUMMARY) {
            return text;
        }
        int cut = text.lastIndexOf(' ', SUMMARY);
        return text.substring(0, cut > 0 ? cut : SUMMARY) + "…";
    }

    /// The pictures that may go out: those with a credit.
    public List<Picture> pictures() {
        return approved.draft().pictures().stream()
                .filter(picture -> !picture.credit().isBlank())
                .toList();
    }

    public Optional<Picture> lead() {
        return pictures().stream().findFirst();
    }

    public String day(ZoneId zone) {
        return DAY.format(published.atZone(zone));
    }

    public boolean isCorrected() {
        return updated.isAfter(published.plusSeconds(60));
    }

    public String updatedDay(ZoneId zone) {
        return DAY.format(updated.atZone(zone));
    }
}
