package pressbox.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A post as somebody at the desk saw it on a network that is not asked: where, whose, which words, and who says so.
///
/// @param id            0 until it is kept
/// @param address       of the post, canonical
/// @param account       who posted it, as the network shows the account
/// @param saidAt        when it was posted, where that was pasted too
/// @param by            who pasted it
/// @param pastedAt      when
/// @param confirmations of others who looked at the post, in time
public record Evidence(
        long id,
        String address,
        String account,
        String words,
        Optional<Instant> saidAt,
        By by,
        Instant pastedAt,
        List<Confirmation> confirmations) {
    /// A member as they were called then.
    public record By(String login, String name) {
        static By of(Member member) {
            return new By(member.login(), member.name());
        }
    }

    /// Somebody else's word that the words are those of the post.
    public record Confirmation(By by, Instant at) {}

    public Evidence {
        confirmations = List.copyOf(confirmations);
    }

    /// When it was posted, as far as is known: at the latest when it was pasted.
    public Instant at() {
        return saidAt.orElse(pastedAt);
    }

    /// Whether `member` may confirm it: not who pasted it, and each once.
    public boolean canBeConfirmedBy(Member member) {
        return !by.login().equals(member.login())
                && confirmations.stream().noneMatch(one -> one.by().login().equals(member.login()));
    }

    /// By the host of its address: "Instagram", "X", or the host itself.
    public String network() {
        return Paste.network(address);
    }
}
