package pressbox.football;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.football.Lexicon.Entry;
import pressbox.football.Lexicon.Use;

/// Settles which club or other thing a known name means, by what else is in the text and by the beat.
final class Clubs {
    private final Optional<Club> own;

    /// Clubs that the text names without doubt, in the order of their first mention, with how often.
    private final Map<Club, Integer> named = new IdentityHashMap<>();

    private final List<Club> order = new ArrayList<>();

    Clubs(Beat beat) {
        own = beat.club();
    }

    /// Counts a mention that leaves no doubt.
    void note(Found found) {
        List<Named> best = best(found, false);
        if (best.size() == 1
                && best.getFirst() instanceof Club club
                && !found.has(Use.AMBIGUOUS)
                && !found.has(Use.NICKNAME)) {
            if (named.merge(club, 1, Integer::sum) == 1) {
                order.add(club);
            }
        }
    }

    /// Whether one of those it may mean is the beat's club or is named elsewhere in more than this doubtful way.
    boolean isSure(Found found) {
        for (Entry entry : found.entries) {
            if (isOwn(entry.named()) || (entry.named() instanceof Club club && named.getOrDefault(club, 0) > 1)) {
                return true;
            }
        }
        return false;
    }

    boolean isNamed(Club club) {
        return named.containsKey(club);
    }

    /// In the order of their first mention.
    List<Club> named() {
        return order;
    }

    boolean isOwn(Named named) {
        return own.isPresent()
                && named instanceof Club club
                && club.slug().equals(own.get().slug());
    }

    /// Those a known name may mean here, likeliest first.
    List<Named> meant(Found found) {
        List<Named> best = best(found, true);
        if (best.size() < 2) {
            return best;
        }
        List<Named> ours = keep(best, true);
        if (!ours.isEmpty()
                && (isNamed((Club) ours.getFirst()) || keep(best, false).isEmpty())) {
            return ours;
        }
        List<Named> here = keep(best, false);
        return here.isEmpty() ? best : here;
    }

    private List<Named> keep(List<Named> all, boolean own) {
        List<Named> kept = new ArrayList<>(1);
        for (Named each : all) {
            if (own ? isOwn(each) : each instanceof Club club && isNamed(club)) {
                kept.add(each);
            }
        }
        return kept;
    }

    /// Those of the most trusted use; a club's own full name counts before another's short one.
    private static List<Named> best(Found found, boolean nicknamesToo) {
        Use best = Use.PLACE;
        for (Entry entry : found.entries) {
            if (entry.use().compareTo(best) < 0) {
                best = entry.use();
            }
        }
        List<Named> those = new ArrayList<>(found.entries.size());
        for (Entry entry : found.entries) {
            boolean loose = nicknamesToo && best == Use.NICKNAME && entry.use() == Use.AMBIGUOUS;
            if ((entry.use() == best || loose) && !those.contains(entry.named())) {
                those.add(entry.named());
            }
        }
        return those;
    }
}
