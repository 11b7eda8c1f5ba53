package pressbox.football;

import java.util.List;

/// Words of a text that may name somebody, before it is settled whom.
final class Found {
    /// What the words are.
    enum Kind {
        /// Known names, with their entries.
        KNOWN,
        /// Words that qualify others: "French", "Frenchman", "Merseyside".
        QUALIFIER,
        /// Two or more capitals that may be a new person.
        ROW,
        /// One capital that may be a surname or a given name.
        SINGLE,
        /// A club by the form of its name.
        NEW_CLUB
    }

    final int first;
    final int last;
    final Kind kind;
    final List<Lexicon.Entry> entries;

    Found(int first, int last, Kind kind, List<Lexicon.Entry> entries) {
        this.first = first;
        this.last = last;
        this.kind = kind;
        this.entries = entries;
    }

    boolean has(Lexicon.Use use) {
        for (Lexicon.Entry entry : entries) {
            if (entry.use() == use) {
                return true;
            }
        }
        return false;
    }

    boolean isOneWord() {
        return first == last;
    }

    /// Whether every one it may name is of this type.
    boolean isAll(Class<? extends Named> type) {
        for (Lexicon.Entry entry : entries) {
            if (!type.isInstance(entry.named())) {
                return false;
            }
        }
        return !entries.isEmpty();
    }
}
