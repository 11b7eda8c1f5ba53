package pressbox.wire;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Our own line to the world, judged by the answers of all hosts together. Safe for many threads.
///
/// It counts as down when several hosts that used to answer are silent, and nobody has answered since the first of them
/// fell silent. A host that was silent before says nothing about the line.
final class Line {
    private static final int ENOUGH_HOSTS = 3;

    private final Set<String> silent = new HashSet<>();

    /// Notes what came of asking for a source that was in `state` before.
    synchronized void heard(Answer answer, String host, SourceState state) {
        switch (answer) {
            case Answer.Unreachable _ -> {
                if (state.answers()) {
                    silent.add(host.toLowerCase(Locale.ROOT));
                }
            }
            case Answer.Refused _ -> {}
            case Answer.Fetched _, Answer.NotModified _, Answer.Blocked _, Answer.Failed _, Answer.Gone _ ->
                silent.clear();
        }
    }

    synchronized boolean isDown() {
        return silent.size() >= ENOUGH_HOSTS;
    }
}
