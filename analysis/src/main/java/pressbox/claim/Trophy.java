package pressbox.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A competition that a club wins, as a sentence names it.
///
/// @param code  in the record
/// @param from  the first day of it by this name
/// @param whole whether the record holds its finals from the first one on
record Trophy(String words, String code, LocalDate from, boolean whole) {
    private record Named(Phrase phrase, Trophy trophy) {}

    private static final LocalDate PREMIER = LocalDate.of(1992, 7, 1);
    static final Trophy LEAGUE = new Trophy("the league title", "L1", Contest.EVER, true);
    private static final Trophy EUROPE = new Trophy("the European Cup", "CL", Contest.EVER, true);
    /// Words that look like one of these and are of another.
    private static final List<Phrase> OTHERS = Phrase.all(
            "cup winners cup",
            "super|world|youth|australia|nations|asian|african|intertoto|charity|community|club|rugby|german cup|shield|cups",
            "serie|la|scottish|a|national liga|a|premiership|league",
            "league one|two|1|2",
            "bundesliga|scudetto|eredivisie|laliga|copa|dutch|german|italian|spanish|portuguese|scottish");
    private static final List<Named> NAMED = List.of(
            new Named(Phrase.of("fa cup|cups"), new Trophy("the FA Cup", "FAC", Contest.EVER, true)),
            new Named(
                    Phrase.of("league|carabao|carling|efl|worthington cup|cups"),
                    new Trophy("the League Cup", "LC", Contest.EVER, true)),
            new Named(Phrase.of("champions league|leagues"), EUROPE),
            new Named(Phrase.of("european cup|cups|champions"), EUROPE),
            new Named(Phrase.of("champions of europe"), EUROPE),
            new Named(
                    Phrase.of("europa league"), new Trophy("the Europa League", "EL", LocalDate.of(2020, 7, 1), false)),
            new Named(
                    Phrase.of("conference league"),
                    new Trophy("the Conference League", "UECL", LocalDate.of(2021, 7, 1), true)),
            new Named(
                    Phrase.of("premier league|premiership *1 title|titles|champion|champions|winners|crown|trophy"),
                    new Trophy("the Premier League", "L1", PREMIER, true)),
            new Named(
                    Phrase.of("won|win|winning|lifted|clinched|claimed *3 premier|premiership league"),
                    new Trophy("the Premier League", "L1", PREMIER, true)),
            new Named(Phrase.of("english|league|flight *1 title|titles|champion|champions|crown|crowns"), LEAGUE),
            new Named(Phrase.of("won|win|winning the league"), LEAGUE),
            new Named(Phrase.of("champions of england"), LEAGUE));

    /// The only one that a sentence names.
    static Optional<Trophy> in(Sentence s) {
        if (Phrase.first(OTHERS, s).isPresent()) {
            return Optional.empty();
        }
        List<Trophy> found = new ArrayList<>();
        for (Named named : NAMED) {
            boolean further =
                    found.stream().noneMatch(t -> t.code().equals(named.trophy().code()));
            if (further && named.phrase().find(s).isPresent()) {
                found.add(named.trophy());
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
