package pressbox.claim;

import java.util.Optional;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Reads "their heaviest defeat since 1989", "the biggest win in the club's history", "the widest margin".
final class BiggestReader {
    private static final WordSet BIG = WordSet.of(
            "biggest",
            "heaviest",
            "largest",
            "widest",
            "worst",
            "greatest",
            "record",
            "best",
            "handsomest",
            "severest",
            "heftiest",
            "joint",
            "comprehensive",
            "emphatic",
            "bigger",
            "heavier",
            "larger");
    private static final WordSet LOSS = WordSet.of(
            "defeat",
            "defeats",
            "loss",
            "losses",
            "beating",
            "hammering",
            "reverse",
            "mauling",
            "drubbing",
            "humiliation",
            "humbling",
            "lost",
            "conceded",
            "thrashed",
            "hiding",
            "beaten",
            "crushed",
            "hammered",
            "suffered",
            "inflicted");
    private static final WordSet WIN = WordSet.of(
            "win",
            "wins",
            "victory",
            "victories",
            "won",
            "success",
            "triumph",
            "thumping",
            "rout",
            "thrashing",
            "beat",
            "scored",
            "hit",
            "romp",
            "demolition");
    private static final WordSet INFLICTED = WordSet.of(
            "inflict",
            "inflicts",
            "inflicted",
            "inflicting",
            "handed",
            "handing",
            "condemned",
            "condemning",
            "consigned",
            "consigning",
            "gave",
            "giving",
            "dealt",
            "subjected");
    private static final WordSet NOT_A_RESULT = WordSet.of(
            "run",
            "start",
            "streak",
            "sequence",
            "spell",
            "form",
            "finish",
            "position",
            "season",
            "campaign",
            "stretch",
            "return",
            "tally",
            "total",
            "crowd",
            "attendance",
            "signing",
            "fee",
            "points");

    private BiggestReader() {}

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        if (c.horizon().horizon() instanceof Horizon.None) {
            return Optional.empty();
        }
        for (int at = 0; at < s.size(); at++) {
            if (BIG.contains(s.word(at))) {
                Optional<Question> question = at(c, at);
                if (question.isPresent()) {
                    return question;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Question> at(Context c, int at) {
        Sentence s = c.sentence();
        RunKind kind = null;
        int noun = at;
        for (int i = at + 1; i < Math.min(s.size(), at + 8) && kind == null; i++) {
            String word = s.word(i);
            if (NOT_A_RESULT.contains(word)) {
                return Optional.empty();
            }
            boolean beating = word.equals("beating") && s.isCapital(i + 1) && !BIG.contains(s.word(i - 1));
            kind = LOSS.contains(word) && !beating ? RunKind.LOSING : WIN.contains(word) ? RunKind.WINNING : null;
            noun = i;
            if (word.equals("since")) {
                break;
            }
        }
        for (int i = at - 1; i >= 0 && kind == null; i--) {
            boolean beating = s.is(i, "beating") && s.isCapital(i + 1);
            kind = beating
                    ? RunKind.WINNING
                    : LOSS.contains(s.word(i)) ? RunKind.LOSING : WIN.contains(s.word(i)) ? RunKind.WINNING : null;
            noun = at;
        }
        if (kind == null) {
            return Optional.empty();
        }
        String club = owner(c, at, noun, kind);
        int end = c.horizon().first() > at ? c.horizon().first() : s.size();
        int from = at;
        int than = s.indexOf("than", noun);
        int stop = Math.max(end, noun + 1);
        Where where = c.where(from, than > 0 ? Math.min(than, stop) : stop, club);
        return Optional.of(new BiggestSince(
                club,
                new Feat(
                        kind,
                        Margins.stated(
                                s,
                                c.horizon().horizon() instanceof Horizon.Ever
                                        ? s.size()
                                        : c.horizon().first())),
                c.horizon().horizon(),
                c.contest(),
                where));
    }

    /// The club before the superlative ("Hull's biggest"), else the one that acts.
    private static String owner(Context c, int at, int noun, RunKind kind) {
        Sentence s = c.sentence();
        for (Sentence.Club club : c.sentence().clubs()) {
            if (kind == RunKind.WINNING && club.first() > noun && s.is(club.first() - 1, "by") && !club.ground()) {
                return club.name();
            }
        }
        for (Sentence.Club club : s.clubs()) {
            boolean owns = s.isPossessive(club.end() - 1) && club.end() <= at && at - club.end() <= 3 && !club.ground();
            if (owns) {
                return club.name();
            }
        }
        for (Sentence.Club club : s.clubs()) {
            boolean suffers =
                    club.first() == noun + 1 && s.isOneOf(club.end(), "have", "has", "had", "suffered", "ever");
            if (suffers && !club.ground()) {
                return club.name();
            }
        }
        boolean inflicted = false;
        for (int i = Math.max(0, at - 4); i < at; i++) {
            inflicted |= INFLICTED.contains(s.word(i));
        }
        if (inflicted && kind == RunKind.LOSING) {
            String suffered = "";
            for (Sentence.Club club : s.clubs()) {
                suffered = club.end() <= at && !club.ground() ? club.name() : suffered;
            }
            return suffered.isEmpty() ? c.own() : suffered;
        }
        return c.subjectBefore(at);
    }
}
