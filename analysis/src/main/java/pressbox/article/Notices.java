package pressbox.article;

import java.util.List;
import java.util.Locale;

/// Lines in which an outlet speaks about its own article: corrections and where it was first published.
final class Notices {
    private static final int LONGEST = 400;
    private static final PhraseList OPENINGS = PhraseList.of(List.of(
            "correction:",
            "corrections:",
            "clarification:",
            "this article was amended",
            "this article has been amended",
            "this article was updated",
            "this article has been updated",
            "this story was updated",
            "this story has been updated",
            "this story has been corrected",
            "this article was corrected",
            "this article has been corrected",
            "an earlier version of this",
            "a previous version of this",
            "a correction was made",
            "editor's note:",
            "editor’s note:",
            "this article was first published",
            "this article first appeared",
            "first published",
            "originally published",
            "additional reporting by",
            "cross-posted from",
            "this story was first published",
            "this story was originally published",
            "this article was originally published",
            "this post was originally",
            "korrektur:",
            "anmerkung der redaktion",
            "hinweis der redaktion",
            "in einer früheren version",
            "correctif:",
            "corrección:",
            "rettifica:",
            "correção:",
            "rectificatie:"));

    private static final PhraseList CONTRIBUTED = PhraseList.of(List.of(
            "contributed to this report",
            "contributed to this story",
            "contributed to this article",
            "contributed reporting",
            "contributed to this post",
            "mit material von",
            "reporting for this story was"));

    private Notices() {}

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT).strip();
        return OPENINGS.opening(lower) > 0 || (lower.length() < 160 && CONTRIBUTED.isIn(lower));
    }
}
