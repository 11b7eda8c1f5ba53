package pressbox.newsday;

import java.util.LinkedHashSet;
import java.util.Set;
import pressbox.desk.Secrets;

/// What hubs pushed lately: some thousand pushes, by their bodies' digests, until the newsroom stops.
final class LatelyPushed {
    private static final int MOST = 4_096;

    private final Set<String> digests = new LinkedHashSet<>();

    /// Notes a push, and tells whether none at this callback was like it.
    synchronized boolean isNew(String callback, byte[] body) {
        boolean isNew = digests.add(callback + " " + Secrets.hash(body));
        if (digests.size() > MOST) {
            digests.remove(digests.iterator().next());
        }
        return isNew;
    }
}
