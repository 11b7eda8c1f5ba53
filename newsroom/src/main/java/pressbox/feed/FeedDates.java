package pressbox.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Dates as feeds write them: RFC 822 and its many neighbours, ISO 8601 in full and in part, month names in the
/// languages of Europe. A date without a zone is UTC, one without a time is midnight.
///
/// The text is taken apart into numbers, words and signs, and each is given the only place where it fits.
final class FeedDates {
    private static final int LONGEST = 100;
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> ZONES = new HashMap<>();

    static {
        months("jan january januar janvier enero gennaio janeiro januari január ιαν ιανουαρίου", 1);
        months(
                "feb february februar février fevrier febrero febbraio fevereiro februari február febru\u00e1r φεβ φεβρουαρίου",
                2);
        months("mar march märz maerz mars marzo março maart március μαρ μάρ μάρτ μαρτίου mär mrz", 3);
        months("apr april avril abril aprile április απρ απριλίου", 4);
        months("may mai mayo maggio maio mei maj május μαϊ μάϊ μάι μαι μαίου", 5);
        months("jun june juni juin junio giugno junho június ιουν ιούν ιουνίου", 6);
        months("jul july juli juillet julio luglio julho július ιουλ ιούλ ιουλίου", 7);
        months("aug august août aout agosto augustus augusti augusztus αυγ αύγ αυγούστου", 8);
        months("sep sept september septembre septiembre settembre setembro szeptember σεπ σεπτ σεπτεμβρίου", 9);
        months("oct october oktober octobre octubre ottobre outubro október okt οκτ οκτωβρίου", 10);
        months("nov november novembre noviembre novembro νοε νοέ νοεμβρίου", 11);
        months("dec december dezember décembre decembre diciembre dicembre dezembro dez δεκ δεκεμβρίου", 12);
        ZONES.put("z", 0);
        ZONES.put("ut", 0);
        ZONES.put("utc", 0);
        ZONES.put("gmt", 0);
        ZONES.put("wet", 0);
        ZONES.put("bst", 60);
        ZONES.put("west", 60);
        ZONES.put("cet", 60);
        ZONES.put("met", 60);
        ZONES.put("mez", 60);
        ZONES.put("cest", 120);
        ZONES.put("mesz", 120);
        ZONES.put("eet", 120);
        ZONES.put("eest", 180);
        ZONES.put("msk", 180);
        ZONES.put("ist", 330);
        ZONES.put("jst", 540);
        ZONES.put("kst", 540);
        ZONES.put("aest", 600);
        ZONES.put("aedt", 660);
        ZONES.put("ast", -240);
        ZONES.put("adt", -180);
        ZONES.put("est", -300);
        ZONES.put("edt", -240);
        ZONES.put("et", -300);
        ZONES.put("cst", -360);
        ZONES.put("cdt", -300);
        ZONES.put("ct", -360);
        ZONES.put("mst", -420);
        ZONES.put("mdt", -360);
        ZONES.put("mt", -420);
        ZONES.put("pst", -480);
        ZONES.put("pdt", -420);
        ZONES.put("pt", -480);
    }

    private static void months(String names, int month) {
        for (String name : names.split(" ", -1)) {
            MONTHS.put(name, month);
        }
    }

    private final String text;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private LocalTime time = LocalTime.MIDNIGHT;
    private boolean timed;
    private int offset;
    private boolean afternoon;
    private long carryDays;

    private FeedDates(String text) {
        this.text = text;
    }

    /// The instant that the text names, or nothing.
    static Optional<Instant> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return new FeedDates(plain).read();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> read() {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (isDigit(letter)) {
                number();
            } else if (Character.isLetter(letter)) {
                word();
            } else if ((letter == '+' || letter == '-' || letter == '−') && timed && digits(at + 1) > 0) {
                zone(letter == '+' ? 1 : -1);
            } else {
                at++;
            }
        }
        if (year < 0) {
            return Optional.empty();
        }
        LocalDate date = month < 0 && day > 31
                ? LocalDate.ofYearDay(year, day)
                : LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
        LocalTime clock = afternoon && time.getHour() < 12 ? time.plusHours(12) : time;
        return Optional.of(LocalDateTime.of(date, clock)
                .plusDays(carryDays)
                .minusMinutes(offset)
                .toInstant(ZoneOffset.UTC));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private int value(int from, int length) {
        return Integer.parseInt(text.substring(from, from + Math.min(length, 9)));
    }

    private char letter(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private void number() {
        int length = digits(at);
        int start = at;
        at += length;
        if (letter(at) == ':' && digits(at + 1) > 0 && !timed) {
            clock(value(start, length));
        } else if (length == 14) {
            compactDate(start);
            time = LocalTime.of(value(start + 8, 2), value(start + 10, 2), value(start + 12, 2));
            timed = true;
        } else if (length == 8 && year < 0) {
            compactDate(start);
        } else if (length == 7 && year < 0) {
            year = value(start, 4);
            day = value(start + 4, 3);
            month = -1;
        } else if (length == 10 && year < 0 && at == text.length()) {
            unixTime(Long.parseLong(text.substring(start, at)));
        } else if (year < 0 && length == 4 && month < 0) {
            isoDate(value(start, 4));
        } else if (length == 3 && year >= 0 && month < 0) {
            day = value(start, 3);
        } else if (day >= 0 && month >= 0 && year >= 0 && !timed && length >= 4 && length <= 6) {
            time = LocalTime.of(value(start, 2), value(start + 2, 2), length == 6 ? value(start + 4, 2) : 0);
            timed = true;
        } else {
            place(value(start, length), length);
        }
    }

    private void unixTime(long seconds) {
        LocalDateTime date = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        year = date.getYear();
        month = date.getMonthValue();
        day = date.getDayOfMonth();
        time = date.toLocalTime();
        timed = true;
    }

    private void compactDate(int start) {
        year = value(start, 4);
        month = value(start + 4, 2);
        day = value(start + 6, 2);
    }

    /// After the year of `2031-03-01`, `2031/03/01`, `2031-03`, `2031-060`.
    private void isoDate(int given) {
        year = given;
        char sign = letter(at);
        if (sign != '-' && sign != '/' && sign != '.') {
            return;
        }
        int length = digits(at + 1);
        if (length == 3) {
            day = value(at + 1, 3);
            at += 4;
            return;
        }
        if (length == 0 || length > 2) {
            return;
        }
        month = value(at + 1, length);
        at += 1 + length;
        int days = letter(at) == sign ? digits(at + 1) : 0;
        if (days == 1 || days == 2) {
            day = value(at + 1, days);
            at += 1 + days;
        }
    }

    /// After the hour of `12:30`, `12:30:15`, `12:30:15.5`; 24:00 is the next day's midnight, 60 seconds count as 59.
    private void clock(int hour) {
        int length = digits(at + 1);
        int minute = value(at + 1, length);
        at += 1 + length;
        int second = 0;
        if (letter(at) == ':' && digits(at + 1) > 0) {
            length = digits(at + 1);
            second = Math.min(value(at + 1, length), 59);
            at += 1 + length;
            if ((letter(at) == '.' || letter(at) == ',') && digits(at + 1) > 0) {
                at += 1 + digits(at + 1);
            }
        }
        carryDays = hour == 24 ? 1 : 0;
        time = LocalTime.of(hour == 24 ? 0 : hour, minute, second);
        timed = true;
    }

    /// A lone number: the day first, then the month of an all-number date, then the year.
    private void place(int value, int length) {
        if (day < 0 && length <= 2 && value <= 31) {
            day = value;
        } else if (month < 0 && length <= 2 && value <= 12) {
            month = value;
        } else if (year < 0 && length <= 4) {
            year = length > 2 ? value : value + (value < 70 ? 2000 : 1900);
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        Integer named = MONTHS.get(word);
        if (named != null && month < 0) {
            month = named;
        } else if (word.equals("pm") || word.equals("오후")) {
            afternoon = true;
        } else if (word.equals("am") || word.equals("오전")) {
            time = time.getHour() == 12 ? time.minusHours(12) : time;
        } else if (timed && ZONES.containsKey(word)) {
            offset = ZONES.get(word);
        }
    }

    /// After the sign of `+01:00`, `+0100`, `+01`.
    private void zone(int sign) {
        int length = digits(at + 1);
        int hours = value(at + 1, Math.min(length, 2));
        int minutes = length >= 4 ? value(at + 3, 2) : 0;
        at += 1 + length;
        if (length <= 2 && letter(at) == ':' && digits(at + 1) == 2) {
            minutes = value(at + 1, 2);
            at += 3;
        }
        offset = sign * (hours * 60 + minutes);
    }
}
