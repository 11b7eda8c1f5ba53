package pressbox.demo;

import java.util.ArrayList;
import java.util.List;

/// Which clubs play in which tier: sizes by year, and who goes up and down.
final class Pyramid {
    private Pyramid() {}

    private static List<Integer> sizes(int year) {
        if (year < 1899) {
            return List.of(16);
        }
        if (year < 1905) {
            return List.of(16, 16);
        }
        if (year < 1920) {
            return List.of(18, 18);
        }
        return year < 1958 ? List.of(20, 20, 20) : List.of(20, 22, 22, 22);
    }

    /// Cuts the ladder of all clubs, best first, into the tiers of a year.
    static List<List<Integer>> tiers(List<Integer> ladder, int year) {
        List<List<Integer>> tiers = new ArrayList<>();
        int from = 0;
        for (int size : sizes(year)) {
            tiers.add(List.copyOf(ladder.subList(from, from + size)));
            from += size;
        }
        return tiers;
    }

    /// The ladder after a season: two up and two down, three since 1973.
    static List<Integer> afterwards(List<List<Integer>> orders, int year) {
        int moving = year < 1973 ? 2 : 3;
        List<Integer> ladder = new ArrayList<>(orders.getFirst());
        for (List<Integer> order : orders.subList(1, orders.size())) {
            int border = ladder.size() - moving;
            List<Integer> down = List.copyOf(ladder.subList(border, ladder.size()));
            ladder.subList(border, ladder.size()).clear();
            ladder.addAll(order.subList(0, moving));
            ladder.addAll(down);
            ladder.addAll(order.subList(moving, order.size()));
        }
        return new ArrayList<>(ladder);
    }
}
