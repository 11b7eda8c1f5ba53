package pressbox.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// 130 seasons of football in Estmere, 1896-97 to 2025-26: four tiers, the Lantern Cup, the League Salver and the
/// Aurora Cup.
///
/// The same seed gives the same matches on every machine. The last season holds the scripted winter of the home club
/// and stops on its last day; what lies after it are fixtures.
public final class LeagueSimulation {
    /// The seed the week of news was written for.
    public static final long SEED = 313L;

    /// The season in whose autumn football begins.
    static final int FIRST_YEAR = 1896;

    private static final Comparator<MatchRow> BY_DAY =
            Comparator.comparing(MatchRow::date).thenComparing(MatchRow::comp).thenComparing(MatchRow::home);

    private final World world;
    private final Script script;
    private final List<MatchRow> rows = new ArrayList<>(190_000);
    private List<Fixture> fixtures = List.of();
    private List<List<String>> tiers = List.of();

    private LeagueSimulation(World world, Script script) {
        this.world = world;
        this.script = script;
    }

    /// Plays the history of the demo.
    public static LeagueSimulation play() {
        return play(SEED, Script.winterOf2025());
    }

    static LeagueSimulation play(long seed, Script script) {
        LeagueSimulation simulation = new LeagueSimulation(World.load(), script);
        simulation.run(seed);
        return simulation;
    }

    private void run(long seed) {
        List<WorldClub> all = new ArrayList<>(world.clubs());
        all.addAll(world.continent());
        Strengths strengths =
                new Strengths(all.stream().mapToInt(WorldClub::size).toArray(), new Dice(seed));
        List<Integer> ladder = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= script.year(); year++) {
            strengths.newSeason();
            join(ladder, year);
            Optional<Script> scripted = year == script.year() ? Optional.of(script) : Optional.empty();
            SeasonPlay season = new SeasonPlay(new Era(year), all, strengths, seed, scripted);
            ladder = playSeason(season, ladder);
        }
    }

    private void join(List<Integer> ladder, int year) {
        for (int club = 0; club < world.clubs().size(); club++) {
            if (world.clubs().get(club).joined() == year) {
                ladder.add(club);
            }
        }
    }

    private List<Integer> playSeason(SeasonPlay season, List<Integer> ladder) {
        int year = season.era.year();
        List<List<Integer>> leagues = Pyramid.tiers(ladder, year);
        tiers = leagues.stream()
                .map(tier -> tier.stream().map(season::name).toList())
                .toList();
        List<List<Integer>> orders = new ArrayList<>();
        for (int tier = 1; tier <= leagues.size(); tier++) {
            List<Integer> clubs = leagues.get(tier - 1);
            int rounds = 2 * (clubs.size() - 1);
            List<LocalDate> days = tier == 1 && season.script.isPresent()
                    ? season.script.get().leagueDays()
                    : season.calendar.leagueRounds(rounds, cupDays(season, ladder.size(), tier));
            orders.add(new League(season, tier, clubs).play(days));
        }
        if (season.era.continentalCup()) {
            int[] foreign = IntStream.range(0, world.continent().size())
                    .filter(i -> world.continent().get(i).joined() <= year)
                    .map(i -> i + world.clubs().size())
                    .toArray();
            new Aurora(season, foreign).play(ladder.subList(0, Aurora.places(year)));
        }
        if (season.era.leagueCup()) {
            new Knockout(season, "LC").salver(ladder);
        }
        new Knockout(season, "FAC").lantern(ladder);
        season.rows().stream().filter(Archive::keeps).sorted(BY_DAY).forEach(rows::add);
        fixtures = List.copyOf(season.fixtures());
        return Pyramid.afterwards(orders, year);
    }

    private static List<LocalDate> cupDays(SeasonPlay season, int clubs, int tier) {
        List<LocalDate> days = new ArrayList<>(season.calendar.lanternRounds(Knockout.mainRounds(clubs)));
        if (tier > 2 || season.era.year() < 1958) {
            days.add(season.calendar.lanternPreliminary());
        }
        return days;
    }

    /// The record as a file: a line of column names, then one line a match, oldest first.
    public void writeTo(Appendable out) throws IOException {
        write(rows, out);
    }

    /// The record as it was known at the end of a day.
    public void writeTo(Appendable out, LocalDate through) throws IOException {
        write(rows.stream().takeWhile(row -> !row.date().isAfter(through)).toList(), out);
    }

    private static void write(List<MatchRow> rows, Appendable out) throws IOException {
        out.append(MatchRow.HEADER).append('\n');
        for (MatchRow row : rows) {
            row.writeTo(out);
            out.append('\n');
        }
    }

    /// What the record holds of each competition, in the columns of a coverage file.
    public void writeCoverageTo(Appendable out) throws IOException {
        out.append(Archive.coverage(rows));
    }

    List<MatchRow> rows() {
        return List.copyOf(rows);
    }

    List<Fixture> fixtures() {
        return fixtures;
    }

    /// The clubs of each tier in the last season, the top tier first, in the order of the season before.
    List<List<String>> tiers() {
        return tiers;
    }
}
