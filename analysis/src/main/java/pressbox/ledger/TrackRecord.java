package pressbox.ledger;

/// How the rumours that an outlet reported itself have ended.
///
/// @param done moves that were done
/// @param dead moves that were reported dead or denied
public record TrackRecord(String outlet, int done, int dead) {
    public int ended() {
        return done + dead;
    }
}
