package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/// A club on the day of one of its league matches, and figures about it that are right half of the time.
record Scene(Games games, String club, LocalDate day, Random random) {
    static Scene at(Games games, Random random) {
        while (true) {
            Game game = games.all().get(random.nextInt(games.all().size()));
            if (game.isLeague()) {
                return new Scene(games, random.nextBoolean() ? game.home() : game.away(), game.day(), random);
            }
        }
    }

    /// The matches that a filter takes, JSON with single quotes and without its braces.
    List<Side> sides(String of) {
        Fields fields = new Fields(JsonMapper.shared().readTree(("{" + of + "}").replace('\'', '"')), "of");
        return Filter.of(fields, club, day, "league").sides(games);
    }

    List<Side> last(String of, int n) {
        List<Side> sides = sides(of);
        return sides.subList(Math.max(0, sides.size() - n), sides.size());
    }

    int run(String pred, String of) {
        List<Side> sides = sides(of);
        int run = 0;
        while (run < sides.size() && fits(pred, sides.get(sides.size() - 1 - run))) {
            run++;
        }
        return run;
    }

    int count(String pred, List<Side> sides) {
        int count = 0;
        for (Side side : sides) {
            count += fits(pred, side) ? 1 : 0;
        }
        return count;
    }

    static boolean fits(String pred, Side side) {
        return Trait.of(JsonMapper.shared().readTree(pred.replace('\'', '"'))).fits(side);
    }

    /// The last year before a match of the filter in which one fits; a wrong year half of the time.
    int yearBefore(String pred, List<Side> sides, int before) {
        for (int place = before - 1; place >= 0; place--) {
            if (fits(pred, sides.get(place))) {
                return near(sides.get(place).game().day().getYear());
            }
        }
        return day.getYear() - 1 - random.nextInt(4);
    }

    /// The figure, or half of the time one beside it.
    int near(int figure) {
        return random.nextBoolean() ? figure : Math.max(0, figure + (random.nextBoolean() ? 1 : -1));
    }

    String season() {
        return sides("").getLast().game().season();
    }

    String inSeason() {
        return "'season':'" + season() + "'";
    }

    String opponent() {
        List<String> others = new ArrayList<>(games.clubs());
        others.remove(club);
        return others.get(random.nextInt(others.size()));
    }

    Side lastMatch() {
        return sides("").getLast();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
