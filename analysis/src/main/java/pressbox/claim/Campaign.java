package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import pressbox.almanac.History;
import pressbox.almanac.Table;

/// One season's part of a club's matches: places `first` to `last` of a history.
record Campaign(String season, int first, int last) {
    /// Every season of a history, in order.
    static List<Campaign> of(History all) {
        List<Campaign> campaigns = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !all.isSameSeason(i, first)) {
                campaigns.add(new Campaign(all.season(first), first, i - 1));
                first = i;
            }
        }
        return campaigns;
    }

    /// The part of it before place `end`.
    Campaign upTo(int end) {
        return last < end ? this : new Campaign(season, first, end - 1);
    }

    int played() {
        return last - first + 1;
    }

    /// @param forWin points for a win; 0 for the rule of the time
    int value(Figure figure, History all, int forWin) {
        return figure.of(all, first, last, forWin > 0 ? forWin : Table.pointsForWin(season));
    }
}
