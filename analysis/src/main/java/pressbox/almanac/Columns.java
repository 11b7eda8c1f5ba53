package pressbox.almanac;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Matches in columns while they are being read; `sorted` puts them in order of day, equal days as they came.
final class Columns {
    static final byte NEUTRAL = 1;
    static final byte GROUND_UNKNOWN = 2;

    final Words clubs = new Words();
    final Words seasons = new Words();
    final Words competitions = new Words();
    final Words rounds = new Words();
    final Words shootouts = new Words();

    int size;
    int leftOut;
    int[] day = new int[1024];
    short[] home = new short[1024];
    short[] away = new short[1024];
    short[] season = new short[1024];
    short[] round = new short[1024];
    short[] shootout = new short[1024];
    byte[] competition = new byte[1024];
    byte[] homeGoals = new byte[1024];
    byte[] awayGoals = new byte[1024];
    byte[] ground = new byte[1024];

    /// Makes room for one more row and returns its place.
    int add() {
        if (size == day.length) {
            int room = size * 2;
            day = Arrays.copyOf(day, room);
            home = Arrays.copyOf(home, room);
            away = Arrays.copyOf(away, room);
            season = Arrays.copyOf(season, room);
            round = Arrays.copyOf(round, room);
            shootout = Arrays.copyOf(shootout, room);
            competition = Arrays.copyOf(competition, room);
            homeGoals = Arrays.copyOf(homeGoals, room);
            awayGoals = Arrays.copyOf(awayGoals, room);
            ground = Arrays.copyOf(ground, room);
        }
        return size++;
    }

    void sort() {
        boolean inOrder = true;
        for (int i = 1; i < size && inOrder; i++) {
            inOrder = day[i - 1] <= day[i];
        }
        List<Integer> order = inOrder
                ? List.of()
                : IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> day[i]))
                        .toList();
        day = ordered(day, order);
        home = ordered(home, order);
        away = ordered(away, order);
        season = ordered(season, order);
        round = ordered(round, order);
        shootout = ordered(shootout, order);
        competition = ordered(competition, order);
        homeGoals = ordered(homeGoals, order);
        awayGoals = ordered(awayGoals, order);
        ground = ordered(ground, order);
    }

    private int[] ordered(int[] column, List<Integer> order) {
        int[] sorted = Arrays.copyOf(column, size);
        for (int i = 0; i < order.size(); i++) {
            sorted[i] = column[order.get(i)];
        }
        return sorted;
    }

    private short[] ordered(short[] column, List<Integer> order) {
        short[] sorted = Arrays.copyOf(column, size);
        for (int i = 0; i < order.size(); i++) {
            sorted[i] = column[order.get(i)];
        }
        return sorted;
    }

    private byte[] ordered(byte[] column, List<Integer> order) {
        byte[] sorted = Arrays.copyOf(column, size);
        for (int i = 0; i < order.size(); i++) {
            sorted[i] = column[order.get(i)];
        }
        return sorted;
    }
}
