package pressbox.claim;

import pressbox.almanac.Outcome;

/// A match that was not what is meant: no defeat by three or more.
record Without(Feat feat) implements Outcome {
    @Override
    public boolean fits(int scored, int conceded) {
        return !feat.fits(scored, conceded);
    }

    @Override
    public String counted(int count) {
        return (count == 1 ? "1 match" : (count == 0 ? "no" : count) + " matches") + " without a " + feat.words();
    }
}
