package pressbox.almanac;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pressbox.football.Match;
import pressbox.football.Match.GroundOf;
import pressbox.football.Match.Length;
import pressbox.football.Match.Status;
import pressbox.football.Score;

/// Matches in columns, first while they are being read, then for good.
///
/// `sort` puts matches that count first, in order of day, equal days as they came; those that do not count follow in
/// the same order.
final class Columns {
    /// What the numbers in the columns stand for; their order is that of the snapshots.
    static final List<GroundOf> GROUNDS = List.of(GroundOf.HOME_SIDE, GroundOf.NEUTRAL, GroundOf.UNKNOWN);

    static final List<Length> LENGTHS = List.of(Length.NINETY_MINUTES, Length.EXTRA_TIME);
    static final List<Status> STATUSES = List.of(Status.COUNTS, Status.AWARDED, Status.VOID, Status.EXPUNGED);

    static final byte NEUTRAL = (byte) GROUNDS.indexOf(GroundOf.NEUTRAL);
    static final byte GROUND_UNKNOWN = (byte) GROUNDS.indexOf(GroundOf.UNKNOWN);
    static final byte EXTRA_TIME = (byte) LENGTHS.indexOf(Length.EXTRA_TIME);
    static final byte COUNTS = (byte) STATUSES.indexOf(Status.COUNTS);
    static final byte AWARDED = (byte) STATUSES.indexOf(Status.AWARDED);
    static final byte VOID = (byte) STATUSES.indexOf(Status.VOID);
    static final byte EXPUNGED = (byte) STATUSES.indexOf(Status.EXPUNGED);

    final Words clubs = new Words();
    final Words seasons = new Words();
    final Words competitions = new Words();
    final Words rounds = new Words();
    final Words shootouts = new Words();

    int size;

    /// How many rows count, once they are sorted.
    int counted;

    int[] day = new int[1024];
    short[] home = new short[1024];
    short[] away = new short[1024];
    short[] season = new short[1024];
    short[] round = new short[1024];
    short[] shootout = new short[1024];

    /// Score after ninety minutes, by `ninety`; 0 where none is known.
    short[] ninety = new short[1024];
    byte[] competition = new byte[1024];
    byte[] homeGoals = new byte[1024];
    byte[] awayGoals = new byte[1024];
    byte[] ground = new byte[1024];
    byte[] extraTime = new byte[1024];
    byte[] status = new byte[1024];

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
            ninety = Arrays.copyOf(ninety, room);
            competition = Arrays.copyOf(competition, room);
            homeGoals = Arrays.copyOf(homeGoals, room);
            awayGoals = Arrays.copyOf(awayGoals, room);
            ground = Arrays.copyOf(ground, room);
            extraTime = Arrays.copyOf(extraTime, room);
            status = Arrays.copyOf(status, room);
        }
        return size++;
    }

    void add(Match match) {
        int row = add();
        day[row] = (int) match.date().toEpochDay();
        season[row] = (short) seasons.number(match.season());
        competition[row] = (byte) competitions.number(match.competition());
        round[row] = (short) rounds.number(match.round());
        home[row] = (short) clubs.number(match.home());
        away[row] = (short) clubs.number(match.away());
        homeGoals[row] = (byte) match.score().first();
        awayGoals[row] = (byte) match.score().second();
        ground[row] = (byte) GROUNDS.indexOf(match.ground());
        shootout[row] = (short) shootouts.number(match.shootout());
        extraTime[row] = (byte) LENGTHS.indexOf(match.length());
        ninety[row] = match.afterNinety().map(Columns::ninety).orElse((short) 0);
        status[row] = (byte) STATUSES.indexOf(match.status());
    }

    static short ninety(Score score) {
        return (short) (1 + 100 * score.first() + score.second());
    }

    static Optional<Score> ninety(short kept) {
        return kept == 0 ? Optional.empty() : Optional.of(new Score((kept - 1) / 100, (kept - 1) % 100));
    }

    /// Whether there are more different words than a column has numbers for.
    boolean isTooVaried() {
        return clubs.size() > Short.MAX_VALUE
                || seasons.size() > Short.MAX_VALUE
                || rounds.size() > Short.MAX_VALUE
                || shootouts.size() > Short.MAX_VALUE
                || competitions.size() > Byte.MAX_VALUE;
    }

    void sort() {
        int[] order = order();
        day = ordered(day, order);
        home = ordered(home, order);
        away = ordered(away, order);
        season = ordered(season, order);
        round = ordered(round, order);
        shootout = ordered(shootout, order);
        ninety = ordered(ninety, order);
        competition = ordered(competition, order);
        homeGoals = ordered(homeGoals, order);
        awayGoals = ordered(awayGoals, order);
        ground = ordered(ground, order);
        extraTime = ordered(extraTime, order);
        status = ordered(status, order);
    }

    /// The rows in their order, each sorted as one number of its day and its place among the rows.
    private int[] order() {
        long[] keys = new long[size];
        counted = 0;
        int end = size;
        for (int row = 0; row < size; row++) {
            long key = (long) day[row] << Integer.SIZE | row;
            keys[status[row] == COUNTS ? counted++ : --end] = key;
        }
        Arrays.sort(keys, 0, counted);
        Arrays.sort(keys, counted, size);
        int[] order = new int[size];
        for (int place = 0; place < size; place++) {
            order[place] = (int) keys[place];
        }
        return order;
    }

    /// The rows that count, by day.
    int[] countedRows() {
        return IntStream.range(0, counted).toArray();
    }

    /// The rows of awarded matches, by day.
    int[] awardedRows() {
        return IntStream.range(counted, size)
                .filter(row -> status[row] == AWARDED)
                .toArray();
    }

    /// The rows that count, by day, then those of awarded matches, by day.
    int[] playedOrAwarded() {
        return IntStream.concat(IntStream.of(countedRows()), IntStream.of(awardedRows()))
                .toArray();
    }

    /// The rows that count and those of awarded matches, by day.
    int[] countedAndAwardedRows() {
        return IntStream.of(playedOrAwarded())
                .boxed()
                .sorted(Comparator.comparingInt(row -> day[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] ordered(int[] column, int[] order) {
        int[] sorted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    private static short[] ordered(short[] column, int[] order) {
        short[] sorted = new short[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    private static byte[] ordered(byte[] column, int[] order) {
        byte[] sorted = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }
}
