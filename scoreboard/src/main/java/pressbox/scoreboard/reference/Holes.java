package pressbox.scoreboard.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What `coverage.csv` says is missing, as a warning to those who ask about it.
final class Holes {
    /// @param lastDay to which the competition is there; before all days where it is missing
    private record Hole(String comp, String from, String to, LocalDate lastDay, String status) {
        @Override
        public String toString() {
            return comp + " " + (from.equals(to) ? from : from + " to " + to) + " is " + status
                    + (status.equals("partial") ? " (to " + lastDay + ")" : "");
        }
    }

    /// Those that lack matches before their last day, too.
    private static final List<String> HAVE_GAPS = List.of("EL", "L2", "L3");

    private final List<Hole> holes;

    private Holes(List<Hole> holes) {
        this.holes = holes;
    }

    static Holes none() {
        return new Holes(List.of());
    }

    /// Reads `coverage.csv`; super cups and friendlies are no holes.
    static Holes read(Path file) throws IOException {
        List<Hole> holes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<String> f = CommaLine.fields(line);
            String status = f.get(7);
            if (List.of("partial", "missing").contains(status)
                    && !List.of("SC", "OTH").contains(f.get(0))) {
                LocalDate last = f.get(4).isEmpty() ? LocalDate.MIN : LocalDate.parse(f.get(4));
                holes.add(new Hole(f.get(0), f.get(2), f.get(3), last, status));
            }
        }
        return new Holes(holes);
    }

    /// Warns of holes in the seasons that an answer leans on, as far as the club's league lets it play there.
    Answer warn(Inquiry q, Answer answer) {
        Answer warned = answer;
        for (Hole hole : holes) {
            if (q.filter().takes(hole.comp()) && concerns(hole, q, answer.since())) {
                warned = warned.warn("coverage: " + hole);
            }
        }
        return warned;
    }

    private static boolean concerns(Hole hole, Inquiry q, LocalDate since) {
        List<String> leagues = switch (hole.comp()) {
            case "CL", "CLQ", "EL", "CWC", "UECL", "UECLQ" -> List.of("L1", "L2");
            case "PO3" -> List.of("L2", "L3");
            case "PO4" -> List.of("L3", "L4");
            case "FAC", "LC" -> List.of("L1", "L2", "L3", "L4");
            default -> List.of(hole.comp());
        };
        boolean within = hole.lastDay().isBefore(q.filter().to()) || HAVE_GAPS.contains(hole.comp());
        for (Side side : q.games().of(q.filter().club())) {
            Game game = side.game();
            if (within
                    && leagues.contains(game.comp())
                    && !game.day().isBefore(since)
                    && !game.day().isAfter(q.filter().to())
                    && game.season().compareTo(hole.from()) >= 0
                    && game.season().compareTo(hole.to()) <= 0) {
                return true;
            }
        }
        return false;
    }
}
