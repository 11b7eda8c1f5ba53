package pressbox.almanac;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pressbox.football.Match.GroundOf;

/// Two listings of one match that contradict each other.
///
/// @param kept  what stands
/// @param other what the other source says
public record Conflict(Kind kind, Listing kept, Listing other) {
    /// What they disagree about.
    public enum Kind {
        SCORE,
        /// More than a day apart.
        DATE,
        /// Home and away turned.
        SIDES,
        /// Whether it counts: played, awarded, expunged.
        FATE,
        SHOOTOUT
    }

    static List<Conflict> between(Listing kept, Listing other) {
        List<Conflict> conflicts = new ArrayList<>();
        boolean turned = !kept.home().equals(other.home());
        Scoreline ours = kept.score().orElseThrow();
        Scoreline theirs = other.score().orElseThrow();
        if (turned && !isNeutral(kept, other)) {
            conflicts.add(new Conflict(Kind.SIDES, kept, other));
        }
        if (!ours.goals().equals(turned ? theirs.goals().turned() : theirs.goals())) {
            conflicts.add(new Conflict(Kind.SCORE, kept, other));
        }
        if (Math.abs(ChronoUnit.DAYS.between(kept.date(), other.date())) > 1) {
            conflicts.add(new Conflict(Kind.DATE, kept, other));
        }
        if (kept.fate() != other.fate()) {
            conflicts.add(new Conflict(Kind.FATE, kept, other));
        }
        boolean shootouts = ours.knowsShootout() && theirs.knowsShootout();
        if (shootouts && !turned && !ours.shootout().equals(theirs.shootout())) {
            conflicts.add(new Conflict(Kind.SHOOTOUT, kept, other));
        }
        return conflicts;
    }

    private static boolean isNeutral(Listing kept, Listing other) {
        return kept.ground() == GroundOf.NEUTRAL || other.ground() == GroundOf.NEUTRAL;
    }

    @Override
    public String toString() {
        return kept + " (" + kept.place() + ") and " + other + " (" + other.place() + ")";
    }
}
