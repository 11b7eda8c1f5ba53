package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Venue;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Have met 60 times, winning 23 and losing 25", "a tenth win in the fixture", "only twice in 30 visits": figures over
/// all meetings of two clubs, or over the latest of them where a number of them is given that is smaller.
///
/// @param figures as `club` sees them; each number must be right
record HeadToHead(
        String club,
        String opponent,
        Venue venue,
        List<Tally> figures,
        Optional<Integer> meetings,
        Stretch stretch,
        Contest contest)
        implements Question {
    /// Which of their meetings.
    enum Stretch {
        ALL,
        LATEST,
        FIRST
    }

    HeadToHead {
        figures = List.copyOf(figures);
    }

    @Override
    public String inWords() {
        StringBuilder words = new StringBuilder();
        for (Tally tally : figures) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(tally.amount())
                    .append(' ')
                    .append(tally.figure().words());
        }
        String which = switch (stretch) {
            case ALL -> " in all" + meetings.map(m -> " " + m).orElse("");
            case LATEST -> " in the latest" + meetings.map(m -> " " + m).orElse("");
            case FIRST -> " in the first" + meetings.map(m -> " " + m).orElse("");
        };
        return words.append(which).append(' ').append(scope(contest).words()).toString();
    }

    private Scope scope(Contest in) {
        return in.narrow(Scope.ALL).at(venue).against(opponent);
    }

    @Override
    public Verdict judge(Setting setting) {
        Where where = new Where(venue, opponent, "");
        return Cases.verdict(
                contest.readings(), each -> setting.inPeriod(club, Period.EVER, each, where, this::compare));
    }

    private Case compare(History all) {
        int size = all.size();
        int asked = meetings.orElse(size);
        boolean many = asked == size || stretch != Stretch.ALL && asked < size;
        int first = stretch == Stretch.LATEST ? Math.max(0, size - asked) : 0;
        int last = stretch == Stretch.FIRST ? Math.min(size, asked) - 1 : size - 1;
        if (!many) {
            return Case.of(false, answer(all, size + " meetings, not " + asked));
        }
        StringBuilder found = new StringBuilder();
        boolean holds = true;
        for (Tally tally : figures) {
            int count = tally.figure().of(all, first, last, 3);
            holds &= tally.amount().fits(count);
            found.append(tally.figure().counted(count)).append(", ");
        }
        return Case.of(holds, answer(all, found + "in " + (last - first + 1) + " meetings"));
    }

    private static Answer answer(History all, String because) {
        return new Answer(all.scope().words(), because, all.all(), List.of());
    }
}
