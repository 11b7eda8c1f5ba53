package pressbox.check;

import java.util.List;
import java.util.Locale;
import pressbox.text.Span;

/// What the copy desk has to say of a place in a draft.
///
/// @param span    place in the draft's text
/// @param message one sentence: what is wrong and what to do
/// @param sources what it rests on: addresses of articles, matches of the record
public record Finding(Code code, Severity severity, Span span, String message, List<String> sources) {
    /// How much it weighs: a block must be mended or overridden before the draft goes out.
    public enum Severity {
        BLOCK,
        WARN,
        NOTE
    }

    /// What sort of finding it is.
    public enum Code {
        QUOTE_VERBATIM,
        QUOTE_ATTRIBUTION,
        QUOTE_TRIMMED,
        QUOTE_TRANSLATED,
        PHOTO_CREDIT,
        PHOTO_LICENCE,
        PHOTO_EXPIRED,
        RUMOUR_STALE,
        RUMOUR_DEAD,
        STAT_FALSE,
        STAT_SCOPE,
        STAT_UNCHECKED,
        RESULT_WRONG,
        DUP_OWN,
        DUP_OTHER,
        HEADLINE_UNSUPPORTED,
        NAME_UNKNOWN,
        LINK_DEAD;

        /// As written in files and on screens: `quote.verbatim`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
        }
    }

    public Finding {
        sources = List.copyOf(sources);
    }
}
