package pressbox.almanac;

import java.util.List;

/// What one file was read into.
///
/// @param form       how it is written
/// @param listings   matches in the file's order, names as written there
/// @param byes       sides that had no match in a round of a cup
/// @param traces     how many lines look like dates or matches; a file without any is none of matches
record Sheet(Form form, List<Listing> listings, List<Unread> unread, List<Remark> remarks, int byes, int traces) {
    /// How a match file is written.
    enum Form {
        FOOTBALL_TXT,
        FOOTBALL_DATA,
        COMPACT
    }

    public Sheet {
        listings = List.copyOf(listings);
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }
}
