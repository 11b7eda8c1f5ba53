package pressbox.demo;

/// A tie over two legs: more goals in all, then extra time, then a shoot-out (or, before those, a drawn lot).
final class TwoLegs {
    record Second(SeasonPlay.Outcome outcome, boolean hostThrough) {}

    private TwoLegs() {}

    /// Plays the second leg at `host` after a first leg in which `host` was away.
    static Second second(SeasonPlay play, int host, int guest, SeasonPlay.Outcome first) {
        SeasonPlay.Outcome outcome = play.ninety(host, guest, MatchRow.Ground.HOME);
        int lead = outcome.home() + first.away() - outcome.away() - first.home();
        if (lead != 0) {
            return new Second(outcome, lead > 0);
        }
        SeasonPlay.Outcome longer = play.extraTime(host, guest, outcome);
        SeasonPlay.Outcome played = new SeasonPlay.Outcome(longer.home(), longer.away(), longer.ft(), "", false);
        lead = played.home() + first.away() - played.away() - first.home();
        if (lead != 0) {
            return new Second(played, lead > 0);
        }
        SeasonPlay.Outcome shot = play.shootOut(played);
        return play.era.shootOuts() ? new Second(shot, shot.homeThrough()) : new Second(played, shot.homeThrough());
    }
}
