package pressbox.wire;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a hub signs its pushes with: `X-Hub-Signature: sha256=…` (WebSub, 8).
public final class Signature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private Signature() {}

    /// Whether `header` signs `body` with `secret`; the time it takes does not tell how far it agrees.
    public static boolean signs(String header, byte[] body, Token secret) {
        int equals = header.indexOf('=');
        String method = equals < 0 ? "" : header.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        if (!METHODS.containsKey(method) || !secret.isGiven()) {
            return false;
        }
        String right = HexFormat.of().formatHex(hmac(METHODS.get(method), body, secret));
        String sent = header.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(String algorithm, byte[] body, Token secret) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.letters().getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
