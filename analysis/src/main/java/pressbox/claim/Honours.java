package pressbox.claim;

import java.util.List;
import java.util.Optional;

/// "Have not won the title since 1990", "relegated three times": what a club won, where it went up or down.
///
/// Found, and not judged: results alone do not say who was champion, and points taken off by a league are not recorded.
record Honours(String club) implements Question {
    private static final List<Phrase> TITLES = Phrase.all(
            "<won>|lift|lifted|lifting|claim|claimed|claiming|clinch|clinched|secured|retain|retained|take|took *5 title|titles|trophy|trophies|championship|crown|silverware|scudetto",
            "<won> the|their|a|another *2 league|cup|premiership|division by|with|in|on|since|again|twice|three|for",
            "<won> *3 cup|title|trophy|shield",
            "champions|winners of *3",
            "cup success|triumph|winners|win",
            "title triumph|win|success|winning",
            "league leaders|champions",
            "reigning champions",
            "trophy|trophyless|silverware",
            "relegated|promoted *6 since|first|times|season|in|from|to|again",
            "relegations|promotions",
            "relegation|promotion in *2",
            "reached|reach|reaching *4 final|finals|semi|quarter|knockout|round",
            "time english|european champions",
            "# time|times champions|winners");

    static Optional<Question> read(Context c) {
        return Phrase.first(TITLES, c.sentence()).map(found -> new Honours(c.subjectBefore(found.first())));
    }

    @Override
    public String inWords() {
        return "what " + club + " won, or where they went up or down";
    }

    @Override
    public Verdict judge(Setting setting) {
        return new Verdict.CannotTell("the record holds results, not titles, promotions and rounds reached");
    }
}
