package pressbox.football;

/// Goals of the two sides, in the order of the sides it stands with.
public record Score(int first, int second) {
    public Score {
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException("no score is " + first + "-" + second);
        }
    }

    public Score turned() {
        return new Score(/* first= */ second, /* second= */ first);
    }

    @Override
    public String toString() {
        return first + "-" + second;
    }
}
