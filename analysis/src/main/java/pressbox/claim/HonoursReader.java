package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.claim.Honours.Won;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Reads what a club is said to have won, where it went up or down and how far it came.
final class HonoursReader {
    private static final List<Phrase> TITLES = Phrase.all(
            "<won>|lift|lifted|lifting|claim|claimed|claiming|clinch|clinched|secured|retain|retained|take|took *5 title|titles|trophy|trophies|championship|crown|silverware|scudetto",
            "<won> the|their|a|another *2 league|cup|premiership|division by|with|in|on|since|again|twice|three|for",
            "<won> *3 cup|title|trophy|shield",
            "<won>|lifted|lifting *4 champions|europa|conference|premier|fa|league|carabao league|cup",
            "champions|winners of *3",
            "cup success|triumph|winners|win|holders",
            "title triumph|win|success|winning",
            "league leaders|champions|winners|holders",
            "reigning|defending *3 champions|holders|winners",
            "trophy|trophyless|silverware",
            "relegated|promoted *6 since|first|times|season|in|from|to|again",
            "relegations|promotions",
            "relegation|promotion|relegated|promoted *2",
            "return|returned|returning|back *2 to|in *2 premier|top league|flight",
            "reached|reach|reaching *4 final|finals|semi|quarter|knockout|round",
            "time english|european champions",
            "# time|times *4 champions|champion|winners|holders");
    private static final List<Phrase> UP = Phrase.all(
            "promoted @club|side|sides|club|clubs",
            "newly promoted",
            "<won>|earned|secured|achieved|sealed *1 promotion",
            "were|was|been|got promoted",
            "promotion *2 last season|year|term",
            "return|returned|returning|back *2 to|in *2 premier|top league|flight");
    private static final List<Phrase> DOWN = Phrase.all(
            "relegated @club|side|club|from|to|last",
            "were|was|been|got|get relegated",
            "relegation from|to *2 premier|top|championship|second",
            "relegation *2 last season|year|term");
    private static final Phrase TIMES = Phrase.of("# time|times *4 champions|champion|winners|winner|holders");
    private static final Phrase SO_MANY =
            Phrase.of("<won>|lifted|claimed|clinched|winning *3 # *3 titles|cups|crowns|leagues|championships|times");
    private static final Phrase THE_NTH =
            Phrase.of("<won>|lifted|claimed|clinched|winning|secured *3 #th *4 title|cup|crown|championship|triumph");
    private static final Phrase FIRST = Phrase.of("first *4 title|cup|crown|league|triumph|success");
    private static final Phrase FIRST_TIME = Phrase.of("for the first time since|in");
    private static final Phrase NOT = Phrase.of("<neg>|without *4 <won>|lifted|winning|title|cup");
    private static final Phrase DONE = Phrase.of("won|lifted|clinched|lifting|winning|retained *5 cup|league|title");
    private static final Phrase HELD = Phrase.of("reigning|defending|current|holders");
    private static final Phrase LAST_SEASON = Phrase.of("last season|year|term|campaign|may");
    private static final Phrase OF_LATE = Phrase.of("last|past|previous|in|over|under|of *1 # *1 season|years|decade");
    /// What is won here are matches, or the same trophy again and again.
    private static final Phrase MATCHES = Phrase.of("<match>|row|running|consecutive|successive|fixtures");
    private static final WordSet ELSEWHEN = WordSet.of("ago", "then", "following", "since");
    private static final WordSet BEARERS = WordSet.of("champions", "winners", "holders");
    private static final WordSet BEFORE_A_YEAR = WordSet.of("in", "the", "of", "back", "since");

    private HonoursReader() {}

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        return Phrase.first(TITLES, s).map(found -> {
            Optional<Trophy> trophy = Trophy.in(s);
            String club = c.subjectBefore(found.first());
            return new Honours(club, trophy, trophy.isPresent() ? won(c) : moved(s));
        });
    }

    private static Won moved(Sentence s) {
        boolean open = s.isQuestion()
                || s.has("could", "would", "will", "if", "never", "not", "avoid", "avoided", "twice", "when", "again");
        if (open || isDated(s)) {
            return new Won.Untold();
        }
        return Phrase.first(UP, s).isPresent()
                ? new Won.Promotion()
                : Phrase.first(DOWN, s).isPresent() ? new Won.Relegation() : new Won.Untold();
    }

    private static Won won(Context c) {
        Sentence s = c.sentence();
        Horizon horizon = c.horizon().horizon();
        boolean dated = horizon instanceof Horizon.Between || horizon instanceof Horizon.YearsAgo;
        boolean past = dated || horizon instanceof Horizon.Ever;
        if (s.isQuestion()
                || s.has("women", "coach", "manager", "he", "his", "she", "player", "could", "would", "will")) {
            return new Won.Untold();
        }
        Optional<Phrase.Found> times = TIMES.find(s);
        if (times.isPresent()) {
            return new Won.Times(s.number(times.get().numbers().getFirst()));
        }
        if (NOT.find(s).isPresent()) {
            return dated ? new Won.NotSince(horizon) : new Won.Untold();
        }
        if (FIRST.find(s).isPresent() || FIRST_TIME.find(s).isPresent()) {
            return past ? new Won.FirstSince(horizon) : new Won.Untold();
        }
        Optional<Phrase.Found> many = SO_MANY.find(s).or(() -> THE_NTH.find(s));
        if (many.isPresent()) {
            boolean whole = !past && OF_LATE.find(s).isEmpty();
            return whole ? new Won.Times(s.number(many.get().numbers().getFirst())) : new Won.Untold();
        }
        if (HELD.find(s).isPresent()) {
            return new Won.Latest();
        }
        boolean done =
                DONE.find(s).isPresent() && !isDated(s) && MATCHES.find(s).isEmpty();
        return year(c).or(() -> bearer(s)).orElseGet(() -> done ? new Won.OfLate() : new Won.Untold());
    }

    private static boolean isDated(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.isYear(i)
                    || !s.season(i).isEmpty()
                    || s.isOneOf(i, ELSEWHEN)
                    || (s.is(i, "that") && s.is(i + 1, "season"))) {
                return true;
            }
        }
        return false;
    }

    /// "In 2005", "the 2019 FA Cup", "last season".
    private static Optional<Won> year(Context c) {
        Sentence s = c.sentence();
        Optional<Won> found = Optional.empty();
        for (int i = 0; i < s.size(); i++) {
            boolean named = s.isOneOf(i - 1, BEFORE_A_YEAR) || CalendarWords.MONTHS.contains(s.word(i - 1));
            if (s.isYear(i) && named) {
                if (found.isPresent() || !s.season(i).isEmpty() || s.is(i - 1, "since")) {
                    return Optional.of(new Won.Untold());
                }
                found = Optional.of(new Won.In(s.number(i)));
            }
        }
        boolean last = found.isEmpty() && LAST_SEASON.find(s).isPresent();
        return last ? Optional.of(new Won.Latest()) : found;
    }

    /// "The Premier League champions", "Carabao Cup winners Holm".
    private static Optional<Won> bearer(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean ends =
                    i + 1 == s.size() || s.isParted(i + 1) || s.clubAt(i + 1).isPresent();
            boolean as = s.isOneOf(i - 1, "crowned", "as", "be", "become", "became", "were", "was");
            if (s.isOneOf(i, BEARERS) && ends && !as && !s.has("were", "was", "been", "ex", "former", "then")) {
                return Optional.of(new Won.Latest());
            }
        }
        return Optional.empty();
    }
}
