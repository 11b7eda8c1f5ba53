package pressbox.cli;

import java.time.Duration;
import java.util.Optional;
import pressbox.wire.Answer;

/// What came of asking for an address, in words.
final class Answers {
    private Answers() {}

    /// Why there is no page, where there is none.
    static Optional<String> whyNot(Answer answer) {
        return switch (answer) {
            case Answer.Fetched _ -> Optional.empty();
            case Answer.NotModified _ -> Optional.of("answered 304 without having been asked");
            case Answer.Gone _ -> Optional.of("is gone (410)");
            case Answer.Refused(String why) -> Optional.of("is not fetched: " + why);
            case Answer.Blocked(String why) -> Optional.of("is not fetched: " + why);
            case Answer.Unreachable(String why) -> Optional.of("could not be reached: " + why);
            case Answer.Failed(int status, String why, Optional<Duration> wait) ->
                Optional.of("could not be fetched: " + why);
        };
    }
}
