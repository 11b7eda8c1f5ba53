package pressbox.claim;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Almanac;
import pressbox.almanac.Scope;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Slug;

/// What clubs are called while a sentence is read: by the record for judging, by the name book alone for finding
/// claims.
interface Register {
    /// The name to use for a club; empty for one that is not kept.
    Optional<String> name(Club club);

    /// The name to use for a club that the text calls `words`.
    Optional<String> name(String words);

    /// Whether it has a name for any words at all.
    boolean hasNames();

    /// The one of several clubs of one name that `own` has met at least ten times as often as all the others.
    Optional<String> likeliest(String own, Set<String> clubs);

    /// Codes of the leagues.
    Set<String> leagues();

    /// What "last season" means on a day: in June the season that has just ended, where it has.
    String lastSeason(LocalDate day);

    /// Whether the club that the text is about is called so, by a nickname or a word that others share.
    boolean isOwn(String words);

    /// The names of the record and of the name book; one that the name book does not know must have played in the forty
    /// years before the day.
    ///
    /// @param own the club that the text is about
    static Register of(Almanac almanac, NameBook book, Club own, LocalDate day) {
        Set<String> spoken = new HashSet<>();
        own.names().forEach(name -> spoken.add(Slug.of(name)));
        own.nicknames().forEach(name -> spoken.add(Slug.of(name)));
        own.ambiguous().forEach(name -> spoken.add(Slug.of(name)));
        return new Register() {
            @Override
            public boolean isOwn(String words) {
                return spoken.contains(Slug.of(words));
            }

            @Override
            public Optional<String> name(Club club) {
                return almanac.clubName(club);
            }

            @Override
            public Optional<String> name(String words) {
                return book.club(words)
                        .flatMap(almanac::clubName)
                        .or(() -> almanac.clubName(words).filter(name -> hasPlayedLately(almanac, name, day)));
            }

            @Override
            public boolean hasNames() {
                return true;
            }

            @Override
            public Optional<String> likeliest(String own, Set<String> clubs) {
                Map<String, Integer> met = almanac.meetings(own, clubs, day);
                int all = met.values().stream().mapToInt(Integer::intValue).sum();
                return met.entrySet().stream()
                        .filter(club -> club.getValue() >= 10 * (all - club.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
            }

            @Override
            public Set<String> leagues() {
                return almanac.leagues();
            }

            @Override
            public String lastSeason(LocalDate day) {
                return isOver(almanac, own, day) ? Setting.seasonOf(day) : Setting.seasonOf(day.minusYears(1));
            }
        };
    }

    /// Whether it is June and no league match of the season is left: in 1947 and in 2020 there were some.
    private static boolean isOver(Almanac almanac, Club club, LocalDate day) {
        Scope season = Scope.ALL.in("league matches", almanac.leagues()).of(Setting.seasonOf(day));
        return day.getMonth() == Month.JUNE
                && almanac.clubName(club)
                        .flatMap(name -> almanac.latest(name, season, day.plusMonths(2)))
                        .filter(last -> !last.date().isAfter(day))
                        .isPresent();
    }

    private static boolean hasPlayedLately(Almanac almanac, String name, LocalDate day) {
        return almanac.latest(name, Scope.ALL, day)
                .filter(last -> last.date().isAfter(day.minusYears(40)))
                .isPresent();
    }

    /// Names as the name book has them.
    Register UNRECORDED = new Register() {
        @Override
        public boolean isOwn(String words) {
            return false;
        }

        @Override
        public Optional<String> name(Club club) {
            return Optional.of(club.name());
        }

        @Override
        public Optional<String> name(String words) {
            return Optional.empty();
        }

        @Override
        public boolean hasNames() {
            return false;
        }

        @Override
        public Optional<String> likeliest(String own, Set<String> clubs) {
            return Optional.empty();
        }

        @Override
        public Set<String> leagues() {
            return Set.of("L1", "L2", "L3", "L4");
        }

        @Override
        public String lastSeason(LocalDate day) {
            return Setting.seasonOf(day.minusYears(1));
        }
    };
}
