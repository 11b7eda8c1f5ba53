package pressbox.almanac;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Adds results up to a table.
final class TableMaker {
    private static final int WON = 0;
    private static final int DRAWN = 1;
    private static final int LOST = 2;
    private static final int SCORED = 3;
    private static final int CONCEDED = 4;
    private static final int SUMS = 5;

    private final Words clubs;
    private final int[] lineOf;
    private final List<int[]> lines = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    TableMaker(Words clubs) {
        this.clubs = clubs;
        lineOf = new int[clubs.size()];
        Arrays.fill(lineOf, -1);
    }

    void add(int home, int away, int homeGoals, int awayGoals) {
        count(home, homeGoals, awayGoals);
        count(away, awayGoals, homeGoals);
    }

    private void count(int club, int scored, int conceded) {
        if (lineOf[club] < 0) {
            lineOf[club] = lines.size();
            lines.add(new int[SUMS]);
            names.add(clubs.word(club));
        }
        int[] sums = lines.get(lineOf[club]);
        sums[scored > conceded ? WON : scored == conceded ? DRAWN : LOST]++;
        sums[SCORED] += scored;
        sums[CONCEDED] += conceded;
    }

    /// @param deductions those of this league and season up to the day, their clubs by the record's names
    Table table(String competition, String season, TableRule rule, List<Deduction> deductions) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(names.get(i), lines.get(i), rule.pointsForWin(), deductions));
        }
        rows.sort(rule.order());
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, rows.get(i).placed(i + 1));
        }
        return new Table(competition, season, rule.pointsForWin(), rows);
    }

    private static Table.Row row(String club, int[] sums, int pointsForWin, List<Deduction> deductions) {
        int deducted = 0;
        List<String> why = new ArrayList<>();
        for (Deduction deduction : deductions) {
            if (deduction.club().equals(club)) {
                deducted += deduction.points();
                why.add(deduction.why());
            }
        }
        return new Table.Row(
                0,
                club,
                sums[WON],
                sums[DRAWN],
                sums[LOST],
                sums[SCORED],
                sums[CONCEDED],
                sums[WON] * pointsForWin + sums[DRAWN] - deducted,
                deducted,
                String.join("; ", why));
    }
}
