package pressbox.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Credit;
import pressbox.fact.Fact;
import pressbox.fact.Origin;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.reading.Filed;
import pressbox.text.Tokens;

/// Gives a story its points, each with the reason in plain words.
///
/// Independent origins weigh most: four points for the first and again for every doubling. Repeats weigh little, new
/// articles of the last hours and a fresh last word add (halved by 18 hours of silence), and so does the beat's own
/// club.
final class Ranking {
    private static final double ORIGINS = 4;
    private static final double COPIES = 1;
    private static final double SPEED = 2;
    private static final double FRESH = 8;
    private static final double OWN_TITLE = 5;
    private static final double OWN_TEXT = 2;
    private static final Duration RUSH = Duration.ofHours(6);
    private static final double HALF_LIFE_HOURS = 18;

    private final Beat beat;
    private final Instant now;

    Ranking(Beat beat, Instant now) {
        this.beat = beat;
        this.now = now;
    }

    Ranked place(Story story) {
        int origins = origins(story);
        int copies = story.copies().size();
        List<Ranked.Reason> reasons = new ArrayList<>();
        reasons.add(new Ranked.Reason(
                origins == 1 ? "1 independent origin" : origins + " independent origins",
                round(ORIGINS * log2(1 + origins))));
        if (copies > 0) {
            reasons.add(new Ranked.Reason(
                    copies == 1 ? "1 article repeats it" : copies + " articles repeat it",
                    round(COPIES * log2(1 + copies))));
        }
        long rush = story.articles().stream()
                .filter(filed ->
                        !filed.at().isBefore(now.minus(RUSH)) && !filed.at().isAfter(now))
                .count();
        if (rush > 1) {
            reasons.add(new Ranked.Reason(rush + " articles in the last 6 hours", round(SPEED * log2((double) rush))));
        }
        Duration age = Duration.between(story.articles().getLast().at(), now);
        double hours = Math.max(0, age.toMinutes() / 60.0);
        reasons.add(
                new Ranked.Reason("last word " + ago(hours), round(FRESH * Math.pow(0.5, hours / HALF_LIFE_HOURS))));
        beat.club().ifPresent(club -> nearness(story, club, reasons));
        double score = reasons.stream().mapToDouble(Ranked.Reason::points).sum();
        return new Ranked(story, round(score), origins, copies, reasons);
    }

    private static String ago(double hours) {
        if (hours < 1) {
            return "within the hour";
        }
        return hours < 48 ? Math.round(hours) + " h ago" : Math.round(hours / 24) + " days ago";
    }

    /// One owner group, one vote: the owners of articles that repeat nobody, and the outside sources that articles
    /// without anything of their own are credited to.
    static int origins(Story story) {
        Set<String> repeats = new HashSet<>();
        story.copies().forEach(copy -> repeats.add(copy.copy()));
        Set<String> votes = new HashSet<>();
        for (Filed filed : story.articles()) {
            if (!repeats.contains(filed.address())) {
                votes.add(outsideSource(filed).orElse("owner " + filed.owner()));
            }
        }
        return votes.size();
    }

    private static Optional<String> outsideSource(Filed filed) {
        List<Fact> facts = filed.reading().facts().stream()
                .filter(fact -> !(fact instanceof Credit))
                .toList();
        boolean allCredited =
                !facts.isEmpty() && facts.stream().allMatch(fact -> fact.origin() instanceof Origin.Credited);
        return allCredited && facts.getFirst().origin() instanceof Origin.Credited credited
                ? Optional.of("source " + Copies.plain(credited.source()))
                : Optional.empty();
    }

    private static void nearness(Story story, Club club, List<Ranked.Reason> reasons) {
        List<String> names = new ArrayList<>(club.names());
        names.add(club.name());
        List<Tokens> wanted = names.stream().map(Tokens::of).toList();
        int titled = 0;
        int named = 0;
        for (Filed filed : story.articles()) {
            Tokens words = Tokens.of(filed.reading().article().text());
            int end = words.firstFrom(filed.reading().article().headline().end());
            titled += contains(words, 0, end, wanted) ? 1 : 0;
            named += contains(words, 0, words.size(), wanted) ? 1 : 0;
        }
        int all = story.articles().size();
        if (2 * titled >= all) {
            reasons.add(new Ranked.Reason("about " + club.name(), OWN_TITLE));
        } else if (2 * named >= all) {
            reasons.add(new Ranked.Reason("names " + club.name(), OWN_TEXT));
        }
    }

    private static boolean contains(Tokens words, int from, int to, List<Tokens> names) {
        return names.stream().anyMatch(name -> contains(words, from, to, name));
    }

    private static boolean contains(Tokens words, int from, int to, Tokens name) {
        for (int i = from; i + name.size() <= to; i++) {
            int same = 0;
            while (same < name.size() && words.is(i + same, name.folded(same))) {
                same++;
            }
            if (same == name.size() && same > 0) {
                return true;
            }
        }
        return false;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double round(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
