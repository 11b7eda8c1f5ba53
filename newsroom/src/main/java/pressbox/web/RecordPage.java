package pressbox.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.newsday.Newsroom;

/// A question to the record in plain English, and the record's answer with its matches.
final class RecordPage {
    private static final int LONGEST = 400;
    private static final List<String> EXAMPLES = List.of(
            "worst run since 1953",
            "six defeats in the last seven matches",
            "unbeaten in their last five home matches",
            "the biggest home defeat since 1990",
            "without a clean sheet in eight matches");

    private final Newsroom room;

    RecordPage(Newsroom room) {
        this.room = room;
    }

    void get(Context context, Pages pages) {
        String question =
                Optional.ofNullable(context.queryParam("ask")).orElse("").strip();
        String asked = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        Optional<Judgement> judgement = asked.isEmpty() ? Optional.empty() : room.ask(asked);
        pages.show(
                context,
                "record",
                "Record",
                "record",
                Map.of(
                        "asked",
                        asked,
                        "judgement",
                        judgement,
                        "answers",
                        judgement.map(RecordPage::answers).orElse(List.of()),
                        "club",
                        room.almanac()
                                .flatMap(almanac -> almanac.clubName(room.club()))
                                .orElse(""),
                        "matches",
                        room.almanac().map(almanac -> almanac.matches()).orElse(0),
                        "examples",
                        EXAMPLES));
    }

    private static List<ScopedAnswer> answers(Judgement judgement) {
        return switch (judgement.verdict()) {
            case Verdict.Holds(Verdict.Answer answer) -> List.of(new ScopedAnswer("Holds", "good", answer));
            case Verdict.Fails(Verdict.Answer answer) -> List.of(new ScopedAnswer("Fails", "bad", answer));
            case Verdict.HoldsIf(List<Verdict.Answer> holds, List<Verdict.Answer> fails) -> {
                List<ScopedAnswer> all = new ArrayList<>();
                holds.forEach(answer -> all.add(new ScopedAnswer("Holds if this is meant", "good", answer)));
                fails.forEach(answer -> all.add(new ScopedAnswer("Fails if this is meant", "bad", answer)));
                yield all;
            }
            case Verdict.CannotTell open -> List.of();
        };
    }
}
