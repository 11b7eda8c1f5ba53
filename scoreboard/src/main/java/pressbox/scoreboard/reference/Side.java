package pressbox.scoreboard.reference;

/// A match as one of its clubs saw it.
record Side(Game game, boolean home) {
    String club() {
        return home ? game.home() : game.away();
    }

    String opponent() {
        return home ? game.away() : game.home();
    }

    int scored() {
        return home ? game.homeGoals() : game.awayGoals();
    }

    int conceded() {
        return home ? game.awayGoals() : game.homeGoals();
    }

    int margin() {
        return scored() - conceded();
    }

    /// `h`, `a` or `n`; `?` where it is not known who was at home.
    String venue() {
        if (game.neutral()) {
            return "n";
        }
        return !game.sure() ? "?" : home ? "h" : "a";
    }

    int points(int forWin) {
        return margin() > 0 ? forWin : margin() == 0 ? 1 : 0;
    }

    int pointsOfItsTime() {
        return points(pointsForWin(game.season()));
    }

    static int pointsForWin(String season) {
        return season.compareTo("1981-82") < 0 ? 2 : 3;
    }

    @Override
    public String toString() {
        return game.toString();
    }
}
