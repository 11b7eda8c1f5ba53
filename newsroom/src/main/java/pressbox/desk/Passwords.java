package pressbox.desk;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/// Password hashes: Argon2id with the first choice of OWASP's cheat sheet (19 MiB, 2 passes, 1 lane).
public final class Passwords {
    /// Shorter passwords are refused.
    public static final int SHORTEST = 10;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /// A hash of nothing that anybody knows, to spend the same time on logins that do not exist.
    private static final String NOBODY =
            Password.hash(Secrets.fresh()).addRandomSalt(16).with(ARGON2ID).getResult();

    private Passwords() {}

    public static String hash(String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    public static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /// The hash to compare with where there is no such member: it takes as long as a real one and matches nothing.
    public static String nobodys() {
        return NOBODY;
    }
}
