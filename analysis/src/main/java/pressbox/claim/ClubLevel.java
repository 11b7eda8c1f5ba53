package pressbox.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;

/// On which level a club plays in the season of a claim; worked out when first asked for.
final class ClubLevel {
    private static final int LOW = 3;
    private static final int LAST_PLACE_FOR_EUROPE = 7;

    private final Setting setting;
    private final String club;
    private OptionalInt tier = OptionalInt.empty();
    private Optional<Boolean> inEurope = Optional.empty();

    ClubLevel(Setting setting, String club) {
        this.setting = setting;
        this.club = club;
    }

    /// The tier of its league, from 1; 1 where the record has no league match of the season.
    int tier() {
        if (tier.isEmpty()) {
            Scope league = Scope.ALL.in("league", setting.almanac().leagues()).of(setting.season());
            tier = OptionalInt.of(setting.almanac()
                    .latest(club, league, setting.day())
                    .map(match -> match.competition().charAt(1) - '0')
                    .orElse(1));
        }
        return tier.getAsInt();
    }

    /// Whether it plays below the second tier.
    boolean isLow() {
        return tier() >= LOW;
    }

    /// Whether it may play in a European cup, by its place and its cup finals of the season before.
    boolean isInEurope() {
        if (inEurope.isEmpty()) {
            String season = setting.season();
            int year = Integer.parseInt(season.substring(0, 4)) - 1;
            String before = Setting.seasonOf(LocalDate.of(year, 9, 1));
            inEurope = Optional.of(wasHigh(before) || wasFinalist(before));
        }
        return inEurope.get();
    }

    private boolean wasHigh(String season) {
        return setting.almanac()
                .table("L1", season, setting.day())
                .row(club)
                .filter(row -> row.place() <= LAST_PLACE_FOR_EUROPE)
                .isPresent();
    }

    private boolean wasFinalist(String season) {
        Scope cups = Scope.ALL.in("cups", Set.of("FAC", "LC")).of(season);
        History played = setting.almanac().history(club, cups, setting.day());
        for (int i = 0; i < played.size(); i++) {
            if (played.match(i).round().equals("F")) {
                return true;
            }
        }
        return false;
    }
}
