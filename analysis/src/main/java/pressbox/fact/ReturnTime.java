package pressbox.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import pressbox.text.NumberWords;
import pressbox.text.Tokens;

/// When somebody is expected back, as days from and to, as far as an article's words say.
public record ReturnTime(LocalDate from, LocalDate to) {
    /// Two accounts this far apart and no further may mean the same match.
    private static final int SLACK_DAYS = 10;

    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;

    /// Reads "six weeks", "until January", "in the new year", "the rest of the season" as of the day they
    /// were printed.
    public static Optional<ReturnTime> read(String words, LocalDate printed) {
        Tokens tokens = Tokens.of(words);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<ReturnTime> found = at(tokens, i, printed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Whether the two cannot both be right.
    public boolean conflicts(ReturnTime other) {
        return ChronoUnit.DAYS.between(to, other.from) > SLACK_DAYS
                || ChronoUnit.DAYS.between(other.to, from) > SLACK_DAYS;
    }

    private static Optional<ReturnTime> at(Tokens tokens, int at, LocalDate printed) {
        String word = tokens.folded(at);
        String before = at > 0 ? tokens.folded(at - 1) : "";
        return switch (word) {
            case "weeks", "week" -> span(tokens, at, DAYS_A_WEEK, printed);
            case "months", "month" -> span(tokens, at, DAYS_A_MONTH, printed);
            case "season", "campaign" ->
                before.equals("next")
                        ? Optional.of(month(Month.AUGUST, printed))
                        : Optional.of(month(Month.MAY, printed));
            case "year" ->
                before.equals("new") || before.equals("next")
                        ? Optional.of(month(Month.JANUARY, printed))
                        : Optional.empty();
            case "christmas" -> Optional.of(month(Month.DECEMBER, printed));
            default -> month(word).map(month -> month(month, printed));
        };
    }

    /// "three weeks", "two to three months", "a month", "next week".
    private static Optional<ReturnTime> span(Tokens tokens, int unit, int days, LocalDate printed) {
        if (unit == 0) {
            return Optional.empty();
        }
        String before = tokens.folded(unit - 1);
        if (before.equals("next") || before.equals("a")) {
            return Optional.of(new ReturnTime(printed, printed.plusDays(2L * days)));
        }
        Optional<Integer> most = number(tokens, unit - 1);
        boolean range = unit > 2 && (tokens.is(unit - 2, "to") || tokens.is(unit - 2, "or"));
        Optional<Integer> least = range ? number(tokens, unit - 3) : most;
        return most.map(count -> new ReturnTime(
                printed.plusDays((long) days * least.orElse(count)), printed.plusDays((long) days * count)));
    }

    private static Optional<Integer> number(Tokens tokens, int at) {
        return NumberWords.at(tokens, at)
                .filter(written -> written.value() > 0 && written.value() < 60)
                .map(NumberWords.Written::value);
    }

    private static Optional<Month> month(String word) {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (word.equals(name) && month != Month.MAY) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /// The next such month from the day on, this one included.
    private static ReturnTime month(Month month, LocalDate printed) {
        int year = month.getValue() < printed.getMonthValue() ? printed.getYear() + 1 : printed.getYear();
        YearMonth next = YearMonth.of(year, month);
        return new ReturnTime(next.atDay(1), next.atEndOfMonth());
    }
}
