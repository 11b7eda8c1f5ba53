package pressbox.almanac;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes match files of any mixture of forms in and makes one record of them: Football.TXT, CSV of
/// football-data.co.uk, the record's own compact CSV, each as a file, gzipped, in a folder or in a zip archive. A
/// file's form is told by how it begins.
///
/// Where sources contradict each other, the one added first stands. Not safe for use by several threads.
public final class Import {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final ClubIdentity clubs;
    private final Merge merge = new Merge();
    private final Map<Fate, Integer> lines = new EnumMap<>(Fate.class);
    private final List<Unread> unread = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final MatchFiles files = new MatchFiles(new Intake());
    private int read;

    public Import(ClubIdentity clubs) {
        this.clubs = clubs;
    }

    /// Adds a file, a folder or an archive.
    public Import add(Path path) throws IOException {
        files.open(path);
        return this;
    }

    /// Adds what was fetched under a name.
    public Import add(String name, byte[] bytes) throws IOException {
        files.open(name, bytes);
        return this;
    }

    /// What has been read so far.
    public Imported done() {
        return new Imported(
                read,
                lines,
                merge.matches(),
                unread,
                remarks,
                passedOver,
                merge.doubles(),
                merge.shared(),
                merge.conflicts());
    }

    private final class Intake implements MatchFiles.Reader {
        @Override
        public void read(String name, byte[] bytes, boolean asked) {
            Sheet sheet = sheet(name, bytes);
            if (sheet.traces() == 0 && !asked) {
                passedOver.add(name);
            } else {
                take(sheet);
            }
        }

        @Override
        public void refuse(String name, String expected, String found) {
            unread.add(new Unread(new Place(name, 0), expected, found));
        }

        @Override
        public void passOver(String name) {
            passedOver.add(name);
        }
    }

    private static Sheet sheet(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        if (CompactCsv.isHeading(start)) {
            return CompactCsv.read(name, text(bytes));
        }
        return FootballDataCsv.isHeading(start)
                ? FootballDataCsv.read(name, text(bytes))
                : FootballTxt.read(name, new String(bytes, StandardCharsets.UTF_8));
    }

    /// Spreadsheets still save in the code page of Windows.
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    private void take(Sheet sheet) {
        read++;
        unread.addAll(sheet.unread());
        remarks.addAll(sheet.remarks());
        List<Listing> known = new ArrayList<>(sheet.listings().size());
        for (Listing listing : sheet.listings()) {
            lines.merge(listing.fate(), 1, Integer::sum);
            String home = club(sheet.form(), listing, listing.home());
            String away = club(sheet.form(), listing, listing.away());
            if (home.equals(away) && !home.isEmpty()) {
                unread.add(
                        new Unread(listing.place(), "two different clubs", listing.home() + " and " + listing.away()));
            } else if (!home.isEmpty() && !away.isEmpty()) {
                known.add(listing.between(home, away));
            }
        }
        (sheet.form() == Sheet.Form.FOOTBALL_TXT ? Ties.named(known) : known).forEach(merge::add);
    }

    /// The record's name of a club; empty, with a line in the report, where no club is called so. A record of ours
    /// may use a club's name before or after its time.
    private String club(Sheet.Form form, Listing listing, String name) {
        int season = Integer.parseInt(listing.season().substring(0, 4));
        Optional<String> club = clubs.club(name, season, listing.competition());
        if (club.isEmpty() && form == Sheet.Form.COMPACT && clubs.isRecorded(name)) {
            return name;
        }
        if (club.isEmpty()) {
            unread.add(new Unread(
                    listing.place(),
                    "a club of " + listing.competition() + " in " + listing.season() + " such as "
                            + String.join(", ", clubs.nearest(name)),
                    name));
        }
        return club.orElse("");
    }
}
