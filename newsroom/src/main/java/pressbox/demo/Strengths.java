package pressbox.demo;

/// How strong each club is: its size, a slow rise and fall over decades, and the luck of one season.
final class Strengths {
    private final int[] size;
    private final double[] drift;
    private final double[] season;
    private final Dice dice;

    Strengths(int[] size, Dice dice) {
        this.size = size.clone();
        this.drift = new double[size.length];
        this.season = new double[size.length];
        this.dice = dice;
        for (int club = 0; club < size.length; club++) {
            drift[club] = 8 * dice.normal();
        }
    }

    void newSeason() {
        for (int club = 0; club < size.length; club++) {
            drift[club] = 0.93 * drift[club] + 3.6 * dice.normal();
            season[club] = 4.5 * dice.normal();
        }
    }

    double of(int club) {
        return size[club] + drift[club] + season[club];
    }
}
