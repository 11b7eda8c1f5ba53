package pressbox.claim;

/// A claimed number and how strictly it is meant.
record Amount(int value, Bound bound) {
    enum Bound {
        EXACTLY(""),
        AT_LEAST("at least "),
        MORE_THAN("more than "),
        FEWER_THAN("fewer than ");

        private final String words;

        Bound(String words) {
            this.words = words;
        }
    }

    static Amount exactly(int value) {
        return new Amount(value, Bound.EXACTLY);
    }

    boolean fits(int found) {
        return switch (bound) {
            case EXACTLY -> found == value;
            case AT_LEAST -> found >= value;
            case MORE_THAN -> found > value;
            case FEWER_THAN -> found < value;
        };
    }

    @Override
    public String toString() {
        return bound.words + value;
    }
}
