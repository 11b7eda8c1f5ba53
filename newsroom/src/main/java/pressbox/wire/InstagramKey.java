package pressbox.wire;

/// What Business Discovery is asked with.
///
/// @param user  number of the newsroom's own professional account, in whose name others are looked at
/// @param token that account's access token, with `instagram_basic` and `pages_read_engagement`
public record InstagramKey(String user, Token token) {
    public InstagramKey {
        if (user.isEmpty() || !user.chars().allMatch(c -> c >= '0' && c <= '9') || !token.isGiven()) {
            throw new IllegalArgumentException("Instagram is asked with the number of an account and a token");
        }
    }
}
