package pressbox.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.desk.Evidence;
import pressbox.fact.Availability;
import pressbox.fact.Quotation;
import pressbox.fact.Stage;
import pressbox.football.Match;
import pressbox.football.Named;
import pressbox.reading.Filed;
import pressbox.story.Story;

/// How the desk's pages write what the analysis knows.
public final class Show {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);
    private static final int SHORT_QUOTE = 70;

    private Show() {}

    /// "5 min ago", "3 h ago", "2 days ago".
    public static String ago(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min ago";
        }
        if (age.toHours() < 48) {
            return age.toHours() + " h ago";
        }
        return age.toDays() + " days ago";
    }

    public static String time(Instant at, ZoneId zone) {
        return DAY_AND_TIME.format(at.atZone(zone));
    }

    /// "pasted by Wren Tully, Sat 1 Mar, 12:00, confirmed by Owner".
    public static String pasted(Evidence evidence, ZoneId zone) {
        String others =
                evidence.confirmations().stream().map(one -> one.by().name()).collect(Collectors.joining(", "));
        return "pasted by " + evidence.by().name() + ", " + time(evidence.pastedAt(), zone)
                + (others.isEmpty() ? "" : ", confirmed by " + others);
    }

    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /// The story's headline; a post has none, so its first words stand for it.
    public static String headline(Story story) {
        if (!story.headline().isBlank()) {
            return story.headline();
        }
        Filed first = story.articles().getFirst();
        return first.outlet() + ": " + brief(first.reading().article().text());
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `BID_REJECTED` becomes "bid rejected".
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Colour of a stage: live ones are neutral, ends are good or bad.
    public static String tone(Stage stage) {
        return switch (stage) {
            case DONE, AGREED, MEDICAL -> "good";
            case DENIED, DEAD, BID_REJECTED -> "bad";
            case QUIET -> "doubtful";
            case INTEREST, CONTACT, TERMS, BID -> "";
        };
    }

    public static String tone(Availability.Status status) {
        return switch (status) {
            case AVAILABLE -> "good";
            case DOUBTFUL -> "doubtful";
            case INJURED, SUSPENDED, UNAVAILABLE, NOT_IN_SQUAD -> "bad";
        };
    }

    public static String tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds holds -> "good";
            case Verdict.HoldsIf some -> "doubtful";
            case Verdict.Fails fails -> "bad";
            case Verdict.CannotTell open -> "";
        };
    }

    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds holds -> "holds";
            case Verdict.HoldsIf some -> "holds in one scope";
            case Verdict.Fails fails -> "fails";
            case Verdict.CannotTell open -> "cannot tell";
        };
    }

    /// The answer in one sentence.
    public static String because(Judgement judgement) {
        return switch (judgement.verdict()) {
            case Verdict.Holds(Verdict.Answer answer) -> answer.because();
            case Verdict.HoldsIf(var holds, var fails) -> holds.getFirst().because();
            case Verdict.Fails(Verdict.Answer answer) -> answer.because();
            case Verdict.CannotTell(String missing) -> missing;
        };
    }

    public static String speaker(Quotation quote) {
        return quote.speaker()
                .map(mention -> mention.named()
                        .map(Named::name)
                        .orElseGet(() ->
                                mention.span().in(quote.evidence().article().text())))
                .orElse("not named");
    }

    /// The words, cut at a blank where they are long.
    public static String brief(String words) {
        String line = words.replace('\n', ' ').strip();
        if (line.length() <= SHORT_QUOTE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', SHORT_QUOTE);
        return line.substring(0, cut < SHORT_QUOTE / 2 ? SHORT_QUOTE : cut) + "…";
    }

    /// A match as `club` saw it: "2-1 v Marrow", "0-3 at Fenwick".
    public static String seenBy(Match match, String club) {
        boolean home = match.home().equals(club);
        String score = home ? match.score().toString() : match.score().turned().toString();
        return score + (home ? " v " + match.away() : " at " + match.home());
    }

    /// The score as `club` saw it.
    public static String score(Match match, String club) {
        return (match.home().equals(club) ? match.score() : match.score().turned()).toString();
    }

    public static String opponent(Match match, String club) {
        return match.home().equals(club) ? match.away() : match.home();
    }
}
