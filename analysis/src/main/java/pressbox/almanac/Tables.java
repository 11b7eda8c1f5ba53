package pressbox.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes league tables from the columns; knows where each season lies in them.
final class Tables {
    private final Columns columns;
    private final List<Deduction> deductions;
    private final int[] firstRow;
    private final int[] endRow;

    /// @param deductions with clubs by their names in the record
    Tables(Columns columns, List<Deduction> deductions) {
        this.columns = columns;
        this.deductions = deductions;
        firstRow = new int[columns.seasons.size()];
        endRow = new int[columns.seasons.size()];
        for (int row = columns.counted - 1; row >= 0; row--) {
            int season = columns.season[row];
            firstRow[season] = row;
            endRow[season] = Math.max(endRow[season], row + 1);
        }
    }

    Table table(String competition, String season, LocalDate upTo) {
        TableMaker table = new TableMaker(columns.clubs);
        int code = columns.competitions.find(competition);
        int wanted = columns.seasons.find(season);
        int last = (int) upTo.toEpochDay();
        if (code >= 0 && wanted >= 0) {
            for (int row = firstRow[wanted]; row < endRow[wanted]; row++) {
                if (columns.competition[row] == code && columns.season[row] == wanted && columns.day[row] <= last) {
                    add(table, row);
                }
            }
            for (int row = columns.counted; row < columns.size; row++) {
                if (columns.status[row] == Columns.AWARDED
                        && columns.competition[row] == code
                        && columns.season[row] == wanted
                        && columns.day[row] <= last) {
                    add(table, row);
                }
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
