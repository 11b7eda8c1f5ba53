package pressbox.football;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.football.Lexicon.Entry;
import pressbox.football.Lexicon.Use;
import pressbox.text.Folding;

/// Settles which club or other thing a known name means, by what else is in the text and by the beat.
final class Clubs {
    private final Optional<Club> own;

    /// Clubs that the text names without doubt, in the order of their first mention, with how often.
    private final IdentityHashMap<Club, Integer> named = new IdentityHashMap<>();

    private final List<Club> order = new ArrayList<>();

    /// Those of them that the text calls by a name that ends in the word they share with others: "Oakwell City".
    private final Set<Club> spelledOut = Collections.newSetFromMap(new IdentityHashMap<>());

    Clubs(Beat beat) {
        own = beat.club();
    }

    /// Counts a mention that leaves no doubt.
    ///
    /// @param lastWord the last word of the mention, folded
    void note(Found found, String lastWord) {
        List<Named> best = best(found, false);
        if (best.size() == 1
                && best.getFirst() instanceof Club club
                && !found.has(Use.AMBIGUOUS)
                && !found.has(Use.NICKNAME)) {
            if (named.merge(club, 1, Integer::sum) == 1) {
                order.add(club);
            }
            if (!found.isOneWord() && endsInShared(club, lastWord)) {
                spelledOut.add(club);
            }
        }
    }

    private static boolean endsInShared(Club club, String lastWord) {
        String word = lastWord.equals("utd") ? "united" : lastWord;
        for (String shared : club.ambiguous()) {
            if (Folding.fold(shared).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of those it may mean is the beat's club or is named elsewhere in more than this doubtful way.
    boolean isSure(Found found) {
        for (Entry entry : found.entries) {
            if (isOwn(entry.named())
                    || (entry.named() instanceof Club club
                            && (named.getOrDefault(club, 0) > 1 || spelledOut.contains(club)))) {
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
        List<Named> shared = shared(found);
        if (!shared.isEmpty()) {
            return shared;
        }
        List<Named> best = best(found, true);
        if (best.size() < 2) {
            return best;
        }
        if (best.getFirst() instanceof Ground) {
            return grounds(best);
        }
        List<Named> ours = keep(best, true);
        if (!ours.isEmpty() && found.has(Use.NICKNAME)) {
            return ours;
        }
        if (!ours.isEmpty()
                && (isNamed((Club) ours.getFirst()) || keep(best, false).isEmpty())) {
            return ours;
        }
        List<Named> here = keep(best, false);
        if (here.isEmpty()) {
            return best;
        }
        List<Named> full = new ArrayList<>(1);
        for (Named each : here) {
            if (each instanceof Club club && spelledOut.contains(club)) {
                full.add(each);
            }
        }
        return leading(full.isEmpty() || !found.has(Use.AMBIGUOUS) ? here : full);
    }

    /// "Rangers" in a text about Queensbury Rangers alone: clubs of the text that share another club's whole name.
    private List<Named> shared(Found found) {
        if (!found.has(Use.AMBIGUOUS) || !found.has(Use.FULL)) {
            return List.of();
        }
        List<Named> sharing = new ArrayList<>(1);
        for (Entry entry : found.entries) {
            if (entry.named() instanceof Club club && isNamed(club)) {
                if (entry.use() == Use.FULL) {
                    return List.of();
                }
                sharing.add(club);
            }
        }
        return sharing;
    }

    /// The one that the text names three times as often as any other of them; all where there is no such one.
    private List<Named> leading(List<Named> here) {
        Named most = here.getFirst();
        int high = 0;
        int second = 0;
        for (Named each : here) {
            int count = each instanceof Club club ? named.getOrDefault(club, 0) : 0;
            if (count > high) {
                second = high;
                high = count;
                most = each;
            } else {
                second = Math.max(second, count);
            }
        }
        return high >= 3 * second ? List.of(most) : here;
    }

    private List<Named> grounds(List<Named> best) {
        List<Named> here = new ArrayList<>(1);
        for (Named each : best) {
            if (each instanceof Ground ground && isHere(ground)) {
                here.add(each);
            }
        }
        return here.isEmpty() ? best : here;
    }

    private boolean isHere(Ground ground) {
        if (own.isPresent() && own.get().name().equals(ground.club())) {
            return true;
        }
        for (Club club : order) {
            if (club.name().equals(ground.club())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the beat's club is named, and no other more often: the voice of the text may be its own.
    boolean isAboutOwn() {
        int most = 0;
        int ours = 0;
        for (Club club : order) {
            int count = named.getOrDefault(club, 0);
            most = Math.max(most, count);
            ours = isOwn(club) ? count : ours;
        }
        return ours > 0 && ours >= most;
    }

    /// Whether a word that has other meanings too may be a name here: "Wednesday", "Shots".
    boolean isAtHome(Found found) {
        for (Entry entry : found.entries) {
            if (isOwn(entry.named())
                    || (entry.named() instanceof Club club && isNamed(club))
                    || entry.named() instanceof Nation
                    || (entry.named() instanceof Ground ground && isHere(ground))) {
                return true;
            }
        }
        return false;
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

    /// Those of the most trusted use; a club's own full name counts before another's short one, and a nickname of the
    /// beat's club as much as another's short name, any name of a ground as much as another's.
    private List<Named> best(Found found, boolean nicknamesToo) {
        if (found.entries.size() == 1) {
            return List.of(found.entries.getFirst().named());
        }
        Use best = found.entries.getFirst().use();
        List<Named> those = new ArrayList<>(found.entries.size());
        for (Entry entry : found.entries) {
            boolean loose = nicknamesToo
                    && (best == Use.NICKNAME && entry.use() == Use.AMBIGUOUS
                            || best == Use.SHORT && entry.use() == Use.NICKNAME && isOwn(entry.named())
                            || best == Use.FULL && entry.use() == Use.SHORT && entry.named() instanceof Ground);
            if (entry.use() == best || loose) {
                those.add(entry.named());
            }
        }
        return those;
    }
}
