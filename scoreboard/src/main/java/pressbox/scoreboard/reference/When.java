package pressbox.scoreboard.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// When a thing happened last: `ever` (never before), a year, or the beginning of a day such as `2005-05`.
///
/// @param slack whether the other year of the season will do as well
record When(String wanted, boolean slack) {
    private static final Pattern DAY = Pattern.compile("ever|\\d{4}|\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?");

    static When of(Fields fields, String name) {
        JsonNode year = fields.get(name);
        String wanted = year.isInt() ? Integer.toString(year.asInt()) : year.asString("");
        if (!DAY.matcher(wanted).matches()) {
            throw new WrongCheck(fields.what() + ": \"" + name + "\" is " + year
                    + ", not a year, a month like \"2005-05\", a day or \"ever\"");
        }
        if (fields.has("year_slack") && wanted.length() != 4) {
            throw new WrongCheck(fields.what() + ": \"year_slack\" goes with a year only");
        }
        return new When(wanted, fields.has("year_slack") && fields.number("year_slack") > 0);
    }

    boolean ever() {
        return wanted.equals("ever");
    }

    /// Whether this was the last time.
    boolean was(Optional<Side> last) {
        if (ever() || last.isEmpty()) {
            return ever() && last.isEmpty();
        }
        return last.get().game().day().toString().startsWith(wanted)
                || slack && inSeason(last.get().game().season());
    }

    /// The same of seasons, which have a year only.
    static When ofSeason(Fields fields, String name) {
        When when = of(fields, name);
        if (when.wanted().length() != 4) {
            throw new WrongCheck(fields.what() + ": \"" + name + "\" is " + when.wanted() + ", not a year or \"ever\"");
        }
        return when;
    }

    /// Whether a season began in the year, or (by `slack`) ended in it.
    boolean wasSeason(Optional<String> season) {
        if (ever() || season.isEmpty()) {
            return ever() && season.isEmpty();
        }
        return season.get().startsWith(wanted) || slack && inSeason(season.get());
    }

    boolean inSeason(String season) {
        int began = Integer.parseInt(season.substring(0, 4));
        return wanted.equals(Integer.toString(began)) || wanted.equals(Integer.toString(began + 1));
    }
}
