package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which competitions a sentence counts.
final class ContestReader {
    /// A competition's names and its code in the record by the day of the claim.
    private record Known(Phrase phrase, String words, Set<String> codes) {}

    private static final LocalDate NEW_LEAGUE = LocalDate.of(1992, 7, 1);
    private static final LocalDate RENAMED_TIERS = LocalDate.of(2004, 7, 1);

    private static final List<Phrase> ALL = Phrase.all(
            "all competitions|comps|fronts|tournaments",
            "every competition",
            "league and cup",
            "cup and league",
            "competitive games|matches|fixtures|match|game|defeat|win|action|football",
            "across *1 competitions");

    private static final List<Known> CUPS = List.of(
            known("fa cup", "FA Cup matches", "FAC"),
            known("league|carling|carabao|milk|worthington|rumbelows|littlewoods|efl cup", "League Cup matches", "LC"),
            known("coca cola cup", "League Cup matches", "LC"),
            known("capital one cup", "League Cup matches", "LC"),
            known("conference league", "Conference League matches", "UECL"),
            known("europa conference league", "Conference League matches", "UECL"),
            known("champions league", "Champions League matches", "CL"),
            known("european cup winners", "Cup Winners' Cup matches", "CWC"),
            known("cup winners|winners cup", "Cup Winners' Cup matches", "CWC"),
            known("european cup", "European Cup matches", "CL"),
            known("europa league", "Europa League matches", "EL"),
            known("uefa|fairs cup", "UEFA Cup matches", "EL"),
            known("play offs|off|playoff|playoffs", "play-off matches", "PO2", "PO3", "PO4"),
            known("playoff|playoffs", "play-off matches", "PO2", "PO3", "PO4"),
            known("europe|european", "European matches", "CL", "CLQ", "EL", "UECL", "UECLQ", "CWC"),
            known("continental", "European matches", "CL", "CLQ", "EL", "UECL", "UECLQ", "CWC"),
            known("cup ties|tie|games|matches|competitions|competition", "cup matches", "FAC", "LC"),
            known("domestic cups|cup", "cup matches", "FAC", "LC"));
    private static final List<Phrase> LEAGUE = Phrase.all("league", "division", "divisional", "leagues");

    private ContestReader() {}

    private static Known known(String phrase, String words, String... codes) {
        return new Known(Phrase.of(phrase), words, Set.of(codes));
    }

    /// The contest that tokens `[from, to)` state; an unstated one is every league, as records are kept.
    static Contest read(Sentence sentence, int from, int to, Set<String> leagues, LocalDate day) {
        for (Phrase phrase : ALL) {
            if (phrase.find(sentence, from, to).isPresent()) {
                return Contest.all(true);
            }
        }
        for (Known cup : CUPS) {
            if (cup.phrase.find(sentence, from, to).isPresent()) {
                return new Contest(cup.words, cup.codes, Contest.EVER, true);
            }
        }
        Optional<Contest> tier = tier(sentence, from, to, day);
        if (tier.isPresent()) {
            return tier.get();
        }
        boolean stated =
                LEAGUE.stream().anyMatch(p -> p.find(sentence, from, to).isPresent());
        return leagues(leagues, stated);
    }

    static Contest leagues(Set<String> leagues, boolean stated) {
        return new Contest("league matches", leagues, Contest.EVER, stated);
    }

    private static Optional<Contest> tier(Sentence s, int from, int to, LocalDate day) {
        for (int i = from; i < to; i++) {
            String word = s.word(i);
            String next = i + 1 < to ? s.word(i + 1) : "";
            switch (word) {
                case "premier" -> {
                    if (next.equals("league")) {
                        return Optional.of(new Contest("Premier League matches", Set.of("L1"), NEW_LEAGUE, true));
                    }
                }
                case "premiership" -> {
                    return Optional.of(new Contest("Premier League matches", Set.of("L1"), NEW_LEAGUE, true));
                }
                case "championship" -> {
                    if (day.isAfter(RENAMED_TIERS)) {
                        return Optional.of(new Contest("Championship matches", Set.of("L2"), RENAMED_TIERS, true));
                    }
                }
                case "top", "topflight" -> {
                    if (next.equals("flight") || next.equals("tier") || word.equals("topflight")) {
                        return Optional.of(new Contest("top-flight matches", Set.of("L1"), Contest.EVER, true));
                    }
                }
                case "league" -> {
                    if (next.equals("one") || next.equals("1")) {
                        return Optional.of(new Contest("League One matches", Set.of("L3"), RENAMED_TIERS, true));
                    }
                    if (next.equals("two") || next.equals("2")) {
                        return Optional.of(new Contest("League Two matches", Set.of("L4"), RENAMED_TIERS, true));
                    }
                }
                case "first", "second", "third", "fourth" -> {
                    if (next.equals("division") || next.equals("tier")) {
                        return Optional.of(division(word, next.equals("tier"), day));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /// "Second Division" was the second tier before 1992 and the third from then to 2004.
    private static Contest division(String ordinal, boolean tier, LocalDate day) {
        int level = switch (ordinal) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            default -> 4;
        };
        if (!tier && day.isAfter(NEW_LEAGUE)) {
            level++;
        }
        Set<String> codes = level == 3 ? Set.of("L3", "L3N", "L3S") : Set.of("L" + level);
        String name = Character.toUpperCase(ordinal.charAt(0)) + ordinal.substring(1);
        return new Contest(name + (tier ? " tier" : " Division") + " matches", codes, Contest.EVER, true);
    }
}
