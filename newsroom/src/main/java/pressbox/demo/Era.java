package pressbox.demo;

/// What football was like in a year: how many goals fell, how much the home side gained, how ties were settled.
record Era(int year) {
    /// Mean goals of a home side against an equal one.
    double homeMean() {
        return totalMean() * (year < 1950 ? 0.61 : year < 1990 ? 0.595 : 0.565);
    }

    /// Mean goals of an away side against an equal one.
    double awayMean() {
        return totalMean() - homeMean();
    }

    private double totalMean() {
        if (year < 1925) {
            return 3.0;
        }
        if (year < 1965) {
            return 3.3;
        }
        return year < 2000 ? 2.55 : 2.7;
    }

    /// Whether a drawn cup tie is played again.
    boolean replays() {
        return year < 1999;
    }

    /// Whether a tie still level after extra time of the last try is settled from the spot.
    boolean shootOuts() {
        return year >= 1976;
    }

    boolean leagueCup() {
        return year >= 1960;
    }

    boolean continentalCup() {
        return year >= 1957;
    }

    /// Matches are spread over a weekend for television.
    boolean television() {
        return year >= 1992;
    }

    String season() {
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }
}
