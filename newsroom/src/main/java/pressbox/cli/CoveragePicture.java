package pressbox.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pressbox.almanac.Coverage;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Coverage.Stretch;

/// Competitions down, seasons across, a sign for what the record holds.
final class CoveragePicture {
    static final int WIDTH = 83;
    private static final int LABEL = 7;
    private static final int MARK_EVERY = 10;
    private static final char NOTHING = ' ';

    private final Coverage coverage;
    private final int first;
    private final int cells;
    private final int seasonsInCell;

    private CoveragePicture(Coverage coverage, int first, int last) {
        this.coverage = coverage;
        this.first = first;
        seasonsInCell = 1 + (last - first) / (WIDTH - LABEL);
        cells = 1 + (last - first) / seasonsInCell;
    }

    static CoveragePicture of(Coverage coverage) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Stretch stretch : coverage.stretches()) {
            first = Math.min(first, year(stretch.from()));
            last = Math.max(last, year(stretch.to()));
        }
        return new CoveragePicture(coverage, first, Math.max(first, last));
    }

    private static int year(String season) {
        int year = 0;
        for (int i = 0; i < 4 && i < season.length(); i++) {
            year = year * 10 + Math.max(0, Character.digit(season.charAt(i), 10));
        }
        return year;
    }

    List<String> lines() {
        if (coverage.stretches().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(years());
        Set<String> competitions = new TreeSet<>();
        coverage.stretches().forEach(stretch -> competitions.add(stretch.competition()));
        competitions.forEach(competition -> lines.add(row(competition)));
        String each = seasonsInCell == 1 ? "a season" : seasonsInCell + " seasons, the worst of them";
        lines.add(" ".repeat(LABEL) + sign(Status.COMPLETE) + " complete  " + sign(Status.PARTIAL) + " partial  "
                + sign(Status.MISSING) + " missing; a sign for " + each);
        return lines;
    }

    private String years() {
        StringBuilder years = new StringBuilder(" ".repeat(LABEL));
        for (int cell = 0; cell < cells; cell += MARK_EVERY) {
            years.append(String.valueOf(first + cell * seasonsInCell)).append(" ".repeat(MARK_EVERY - 4));
        }
        return years.toString().stripTrailing();
    }

    private String row(String competition) {
        char[] row = new char[cells];
        for (int cell = 0; cell < cells; cell++) {
            row[cell] = cell(competition, cell);
        }
        return competition
                + " ".repeat(Math.max(1, LABEL - competition.length()))
                + String.valueOf(row).stripTrailing();
    }

    private char cell(String competition, int cell) {
        int from = first + cell * seasonsInCell;
        Status worst = Status.COMPLETE;
        boolean any = false;
        for (Stretch stretch : coverage.stretches()) {
            boolean touches = year(stretch.from()) < from + seasonsInCell && year(stretch.to()) >= from;
            if (touches && stretch.competition().equals(competition)) {
                any = true;
                worst = stretch.status().compareTo(worst) > 0 ? stretch.status() : worst;
            }
        }
        return any ? sign(worst) : NOTHING;
    }

    private static char sign(Status status) {
        return switch (status) {
            case COMPLETE -> '█';
            case PARTIAL -> '▒';
            case MISSING -> '·';
        };
    }
}
