package pressbox.article;

import java.util.HashMap;
import java.util.Map;

/// Months by their names and usual short forms in English, German, French, Spanish, Italian, Portuguese and Dutch.
final class Months {
    private static final String[] NAMES = {
        "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari",
        "february feb februar feber février fevrier févr fevr febrero febbraio fevereiro fev februari",
        "march mar märz maerz mär mrz mars marzo março marco maart mrt",
        "april apr avril avr abril abr aprile",
        "may mai mayo mayo maggio mag maio mei",
        "june jun juni juin junio giugno giu junho",
        "july jul juli juillet juil julio luglio lug julho",
        "august aug août aout agosto ago augustus agos",
        "september sept sep septembre septiembre setiembre settembre set setembro",
        "october oct oktober okt octobre octubre ottobre ott outubro out",
        "november nov novembre noviembre novembro",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember",
    };
    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        for (int month = 0; month < NAMES.length; month++) {
            for (String name : NAMES[month].split(" ", -1)) {
                BY_NAME.putIfAbsent(name, month + 1);
            }
        }
    }

    private Months() {}

    /// 1 to 12, or 0 where the lower-case word is no month.
    static int of(String lowerCase) {
        return BY_NAME.getOrDefault(lowerCase, 0);
    }
}
