package pressbox.article;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A date in words or in numbers inside a short text: "28. November 2025 um 14:05 Uhr", "Nov 28, 2025 2:05 PM ET",
/// "28/11/2025".
final class WrittenDate {
    /// A run of digits or of letters, with the sign that follows it.
    private record Token(String word, int number, char after, int end) {
        boolean isNumber() {
            return number >= 0;
        }
    }

    private final String text;
    private final boolean monthFirst;
    private final List<Token> tokens = new ArrayList<>();

    WrittenDate(String text, boolean monthFirst) {
        this.text = text;
        this.monthFirst = monthFirst;
    }

    Optional<OffsetDateTime> read() {
        cut();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<OffsetDateTime> found = at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            if (isDigit(text.charAt(at))) {
                while (at < text.length() && isDigit(text.charAt(at))) {
                    at++;
                }
            } else if (Character.isLetter(text.charAt(at))) {
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
            } else {
                at++;
                continue;
            }
            String word = text.substring(start, at).toLowerCase(Locale.ROOT);
            boolean number = isDigit(word.charAt(0)) && word.length() <= 4;
            tokens.add(new Token(
                    word, number ? Integer.parseInt(word) : -1, at < text.length() ? text.charAt(at) : ' ', at));
        }
    }

    private Optional<OffsetDateTime> at(int i) {
        Token a = tokens.get(i);
        int month = a.isNumber() ? 0 : Months.of(a.word);
        if (month > 0 && isDay(i + 1)) {
            // "November 28th, 2025": an ordinal's letters are a token of their own.
            int year = isYear(i + 2) ? i + 2 : i + 3;
            if (isYear(year)) {
                return build(number(year), month, number(i + 1), year + 1);
            }
        }
        if (a.isNumber() && isDay(i)) {
            int next = i + 1;
            for (int skipped = 0; skipped < 2 && next < tokens.size(); skipped++) {
                int named = Months.of(tokens.get(next).word);
                if (named > 0) {
                    int year = next + 1;
                    if (!isYear(year)
                            && year < tokens.size()
                            && tokens.get(year).word.equals("de")) {
                        year++;
                    }
                    return isYear(year) ? build(number(year), named, a.number, year + 1) : Optional.empty();
                }
                if (!isFiller(tokens.get(next).word)) {
                    break;
                }
                next++;
            }
            return numeric(i);
        }
        if (isYear(i) && i + 2 < tokens.size() && "-/.年".indexOf(a.after) >= 0) {
            return build(a.number, tokens.get(i + 1).number, tokens.get(i + 2).number, i + 3);
        }
        return Optional.empty();
    }

    private Optional<OffsetDateTime> numeric(int i) {
        Token a = tokens.get(i);
        if ("/.-".indexOf(a.after) < 0 || i + 2 >= tokens.size() || tokens.get(i + 1).after != a.after) {
            return Optional.empty();
        }
        int first = a.number;
        int second = tokens.get(i + 1).number;
        int year = tokens.get(i + 2).number;
        if (second < 1 || year < 0 || tokens.get(i + 2).word.length() == 3) {
            return Optional.empty();
        }
        int full = tokens.get(i + 2).word.length() == 2 ? 2000 + year : year;
        boolean americans = (monthFirst && a.after == '/' && first <= 12) || second > 12;
        return americans ? build(full, first, second, i + 3) : build(full, second, first, i + 3);
    }

    private Optional<OffsetDateTime> build(int year, int month, int day, int next) {
        int hour = 0;
        int minute = 0;
        int rest = next > 0 ? tokens.get(next - 1).end : 0;
        for (int i = next; i + 1 < tokens.size() && i < next + 4; i++) {
            Token h = tokens.get(i);
            Token m = tokens.get(i + 1);
            boolean clock = h.isNumber()
                    && m.isNumber()
                    && h.number < 25
                    && m.number < 60
                    && m.word.length() == 2
                    && (h.after == ':' || h.after == '.' || h.after == 'h');
            boolean french = h.isNumber() && h.number < 25 && (m.word.equals("h") || m.word.equals("uhr"));
            boolean bare = h.isNumber() && h.number <= 12 && (m.word.equals("am") || m.word.equals("pm"));
            if (!clock && !french && !bare) {
                continue;
            }
            hour = h.number;
            int last = i;
            if (clock) {
                minute = m.number;
                last = i + 1;
            } else if (french
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).isNumber()
                    && tokens.get(i + 2).number < 60) {
                minute = tokens.get(i + 2).number;
                last = i + 2;
            }
            if (clock
                    && last + 1 < tokens.size()
                    && m.after == ':'
                    && tokens.get(last + 1).isNumber()) {
                last++;
            }
            rest = tokens.get(last).end;
            Optional<Token> half = last + 1 < tokens.size() ? Optional.of(tokens.get(last + 1)) : Optional.empty();
            String halfDay = half.map(Token::word).orElse("");
            if (halfDay.equals("pm") || halfDay.equals("p")) {
                hour = hour < 12 ? hour + 12 : hour;
            } else if ((halfDay.equals("am") || halfDay.equals("a")) && hour == 12) {
                hour = 0;
            }
            if (halfDay.equals("pm") || halfDay.equals("am") || halfDay.equals("uhr")) {
                rest = tokens.get(last + 1).end;
            } else if (halfDay.equals("p") || halfDay.equals("a")) {
                rest = Math.min(text.length(), tokens.get(Math.min(last + 2, tokens.size() - 1)).end + 1);
            }
            break;
        }
        String zone = text.substring(rest);
        return Dates.local(year, month, day, hour, minute, 0)
                .flatMap(time -> Dates.plausible(Dates.withZone(time, bracketless(zone))));
    }

    private static String bracketless(String zone) {
        String bare = zone.strip();
        return bare.startsWith("(") ? bare.substring(1) : bare;
    }

    private boolean isDay(int i) {
        return i < tokens.size()
                && tokens.get(i).number >= 1
                && tokens.get(i).number <= 31
                && tokens.get(i).word.length() <= 2;
    }

    private boolean isYear(int i) {
        return i < tokens.size()
                && tokens.get(i).word.length() == 4
                && tokens.get(i).number >= 1900
                && tokens.get(i).number <= 2100;
    }

    private int number(int i) {
        return tokens.get(i).number;
    }

    private static boolean isFiller(String word) {
        return word.equals("de")
                || word.equals("st")
                || word.equals("nd")
                || word.equals("rd")
                || word.equals("th")
                || word.equals("er")
                || word.equals("of");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
