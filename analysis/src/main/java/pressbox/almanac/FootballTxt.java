package pressbox.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.football.Match.GroundOf;

/// Reads Football.TXT of every generation: scores between the names or behind them, dates in brackets or bare, rounds
/// with and without a mark. Names stay as written; every line is read, or is among the unread with what was expected.
///
/// The season and the competition come from the title, else from the folder (`2019-20`) and the name of the file.
final class FootballTxt {
    private static final String SOURCE = "txt";
    private static final int LONGEST_LINE = 2000;

    private final String file;
    private final List<Listing> listings = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final WeekdayCheck weekdays = new WeekdayCheck();
    private final Outline outline = new Outline();
    private Optional<SeasonDays> season;
    private Optional<String> competition = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private boolean insideComment;
    private int byes;
    private int traces;
    private int line;

    private FootballTxt(String file) {
        this.file = file;
        season = SeasonDays.named(folderOf(file));
        competition = CompetitionTitle.codeOfFile(nameOf(file));
    }

    /// @param file path that messages name it by
    static Sheet read(String file, String text) {
        FootballTxt txt = new FootballTxt(file);
        text.lines().forEach(txt::line);
        List<Listing> dated = txt.weekdays.settle(txt.listings, txt.remarks);
        return new Sheet(Sheet.Form.FOOTBALL_TXT, dated, txt.unread, txt.remarks, txt.byes, txt.traces);
    }

    static String nameOf(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
    }

    private static String folderOf(String file) {
        String folder = file.substring(0, file.length() - nameOf(file).length());
        return folder.isEmpty() ? "" : nameOf(folder.substring(0, folder.length() - 1));
    }

    private void line(String raw) {
        line++;
        String words = raw.replace('\u00a0', ' ').replace("\uFEFF", "").strip();
        if (insideComment || words.startsWith("<!--")) {
            insideComment = !words.contains("-->");
            return;
        }
        if (words.isEmpty() || words.charAt(0) == '#') {
            return;
        }
        if (words.length() > LONGEST_LINE || words.indexOf('\uFFFD') >= 0) {
            unread("a line of UTF-8 under " + LONGEST_LINE + " characters", words);
        } else if (words.charAt(0) == '=') {
            heading(words);
        } else if (words.charAt(0) == '»' || words.charAt(0) == '▪') {
            outline.round(words);
        } else {
            content(words);
        }
    }

    private void heading(String words) {
        int level = 0;
        while (level < words.length() && words.charAt(level) == '=') {
            level++;
        }
        int end = words.length();
        while (end > level && words.charAt(end - 1) == '=') {
            end--;
        }
        String title = words.substring(level, end).strip();
        if (level > 1) {
            outline.stage(level, title);
        } else {
            title(title, words);
        }
    }

    private void title(String title, String words) {
        outline.clear();
        day = Optional.empty();
        Optional<SeasonDays> named = SeasonDays.named(title);
        season = named.isPresent() ? named : season;
        Optional<String> code = CompetitionTitle.code(title, firstYear());
        if (code.isPresent()) {
            competition = code;
        } else {
            competition = Optional.empty();
            unread("a title with a competition of England or UEFA", words);
        }
    }

    private int firstYear() {
        return season.map(SeasonDays::firstYear).orElse(Integer.MAX_VALUE);
    }

    private void content(String words) {
        Optional<DayLine> date = DayLine.of(words);
        if (date.isPresent()) {
            traces++;
            date(date.get(), words);
            return;
        }
        Optional<MatchLine> match = MatchLine.of(withoutRemark(words));
        if (match.isPresent()) {
            traces++;
            match(match.get(), words);
        } else if (words.endsWith(" bye") || words.contains(" bye ")) {
            byes++;
        } else if (!outline.bareRound(words)) {
            traces += MatchLine.isLike(words) ? 1 : 0;
            unread(
                    words.contains(" v ")
                            ? "two sides, and a score as in 2-1 or 4-3 pen. 2-2 a.e.t. (1-1, 0-0)"
                            : "a round, a date, or a match",
                    words);
        }
    }

    private static String withoutRemark(String words) {
        int remark = words.indexOf(" #");
        return remark < 0 ? words : words.substring(0, remark).strip();
    }

    private void date(DayLine date, String words) {
        if (season.isEmpty() && date.year().isPresent()) {
            season = Optional.of(
                    SeasonDays.around(LocalDate.of(date.year().getAsInt(), date.month(), Math.min(date.day(), 28))));
        }
        day = season.flatMap(days -> days.day(date));
        if (day.isEmpty()) {
            unread(
                    season.map(days -> "a day of the season " + days.name())
                            .orElse("a season in the title, the folder or the first date"),
                    words);
        } else {
            date.weekday().ifPresent(weekday -> weekdays.add(new Place(file, line), day.get(), weekday));
        }
    }

    private void match(MatchLine match, String words) {
        if (competition.isEmpty() || season.isEmpty()) {
            unread("a title with competition and season before the match", words);
            return;
        }
        if (day.isEmpty() && match.fate() != Fate.WALKOVER) {
            unread("a date before the match", words);
            return;
        }
        String code = PlayOffs.code(competition.get(), outline.words(), firstYear());
        listings.add(new Listing(
                new Place(file, line),
                day.orElseGet(() -> LocalDate.of(firstYear(), 7, 1)),
                season.get().name(),
                code,
                RoundName.of(code, outline.words()),
                match.home(),
                match.away(),
                match.fate(),
                match.score(),
                GroundOf.HOME_SIDE,
                SOURCE));
    }

    private void unread(String expected, String found) {
        unread.add(new Unread(new Place(file, line), expected, found));
    }
}
