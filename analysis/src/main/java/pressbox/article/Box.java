package pressbox.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block-level element of a page and the run of blocks inside it.
final class Box {
    final Element element;
    final @Nullable Box parent;
    final String tag;
    /// The element's classes as written.
    final String names;
    /// See [Hints]; of this element alone.
    final int hints;
    /// Place in [Layout#boxes()], which is document order.
    final int index;
    /// Blocks `[first, end)` of [Layout#blocks()] lie inside.
    final int first;
    int end;
    /// The nearest boxes of these tags, kept because every block asks for them and pages may be deep.
    private final @Nullable Box headline;
    private final @Nullable Box quote;
    private final @Nullable Box item;

    /// Letters of sentences inside, whatever the names around them say; counted by [BodyZones].
    int prose;
    /// Worth of the prose inside, counted by [BodyFinder].
    double worth;
    /// The part of the worth that lies in boxes named as an article's body.
    double named;
    /// Letters inside that are known to be the article's.
    double known;
    /// Hints of this box and those around it, as far as they were believed.
    int zone;

    Box(Element element, @Nullable Box parent, int hints, int index, int first) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.names = element.className();
        this.hints = hints;
        this.index = index;
        this.first = first;
        this.end = first;
        this.headline = tag.equals("h1") ? this : parent == null ? null : parent.headline;
        this.quote = tag.equals("blockquote") ? this : parent == null ? null : parent.quote;
        this.item = tag.equals("li") ? this : parent == null ? null : parent.item;
    }

    boolean has(int hint) {
        return (hints & hint) != 0;
    }

    boolean isIn(Box other) {
        return first >= other.first && end <= other.end && index >= other.index;
    }

    boolean holds(Block block) {
        return block.index() >= first && block.index() < end;
    }

    /// The nearest box of that tag, this one included.
    @Nullable
    Box within(String name) {
        if (name.equals("h1")) {
            return headline;
        }
        if (name.equals("blockquote")) {
            return quote;
        }
        if (name.equals("li")) {
            return item;
        }
        for (Box at = this; at != null; at = at.parent) {
            if (at.tag.equals(name)) {
                return at;
            }
        }
        return null;
    }
}
