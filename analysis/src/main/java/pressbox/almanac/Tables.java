package pressbox.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes league tables from the columns.
final class Tables {
    private final Columns columns;
    private final List<Deduction> deductions;
    private final SeasonRows seasons;

    /// @param deductions with clubs by their names in the record
    Tables(Columns columns, SeasonRows seasons, List<Deduction> deductions) {
        this.columns = columns;
        this.seasons = seasons;
        this.deductions = deductions;
    }

    Table table(String competition, String season, LocalDate upTo) {
        TableMaker table = new TableMaker(columns.clubs);
        int last = (int) upTo.toEpochDay();
        for (int row : seasons.of(columns.competitions.find(competition), columns.seasons.find(season))) {
            if (columns.day[row] <= last) {
                add(table, row);
            }
        }
        return table.table(
                competition, season, TableRule.of(competition, season, upTo), taken(competition, season, upTo));
    }

    private void add(TableMaker table, int row) {
        table.add(columns.home[row], columns.away[row], columns.homeGoals[row], columns.awayGoals[row]);
    }

    private List<Deduction> taken(String competition, String season, LocalDate upTo) {
        List<Deduction> taken = new ArrayList<>();
        for (Deduction deduction : deductions) {
            if (deduction.season().equals(season)
                    && deduction.competition().equals(competition)
                    && !deduction.from().isAfter(upTo)) {
                taken.add(deduction);
            }
        }
        return taken;
    }
}
