package pressbox.newsday;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/// What hubs pushed lately: some thousand pushes, by their bodies' digests, until the newsroom stops.
final class LatelyPushed {
    private static final int MOST = 4_096;

    private final Set<String> digests = new LinkedHashSet<>();

    /// Notes a push, and tells whether none at this callback was like it.
    synchronized boolean isNew(String callback, byte[] body) {
        boolean isNew = digests.add(callback + " " + digest(body));
        if (digests.size() > MOST) {
            digests.remove(digests.iterator().next());
        }
        return isNew;
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
