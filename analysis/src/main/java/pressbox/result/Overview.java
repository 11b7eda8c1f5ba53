package pressbox.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.phrase.Line;
import pressbox.phrase.Sheet;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Which sides an article names, how often, and which it is about; counted when somebody asks.
final class Overview {
    /// An article is about a side that is every third that it names.
    private static final int SHARE = 3;

    private static final WordSet SITE = Words.of("news blog fan fans forum");

    private final Sheet sheet;
    private final List<Named> title = new ArrayList<>();
    private final Optional<Named> topic;
    private final Map<String, Integer> counts = new HashMap<>();
    private Optional<Named> nation = Optional.empty();
    private Optional<Named> second = Optional.empty();
    private boolean dominant;
    private boolean counted;

    Overview(Sheet sheet) {
        this.sheet = sheet;
        Optional<Named> house = Optional.empty();
        for (Line line : sheet.lines()) {
            if (line.place() != Line.Place.TITLE) {
                break;
            }
            Optional<Named> here = readTitle(line);
            house = house.or(() -> here);
        }
        this.topic = house.or(sheet::topic);
    }

    /// Notes the sides of a line of the title; returns the club whose site it is, by the words behind it: "... - Town
    /// News", "Town fan reaction".
    private Optional<Named> readTitle(Line line) {
        Sides sides = new Sides(line, sheet.prose().text());
        Optional<Named> house = Optional.empty();
        for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
            Optional<Named> side = sides.at(i);
            if (side.isEmpty()) {
                continue;
            }
            if (!isInTitle(side.get())) {
                title.add(side.get());
            }
            if (sides.isNamed(i) && line.has(SITE, i + 1, i + 2)) {
                house = side;
            }
        }
        return house;
    }

    private boolean isInTitle(Named side) {
        for (Named one : title) {
            if (Side.same(one, side)) {
                return true;
            }
        }
        return false;
    }

    private void count() {
        if (counted) {
            return;
        }
        counted = true;
        int most = 0;
        int runnerUp = 0;
        int all = 0;
        int about = 0;
        for (Line line : sheet.lines()) {
            Sides sides = new Sides(line, sheet.prose().text());
            for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
                Optional<Named> side = sides.at(i);
                if (side.isEmpty()) {
                    continue;
                }
                int count = counts.merge(side.get().name(), 1, Integer::sum);
                if (side.get() instanceof Nation && count > most) {
                    most = count;
                    nation = side;
                } else if (!(side.get() instanceof Nation) && count > runnerUp && !topic.equals(side)) {
                    runnerUp = count;
                    second = side;
                }
                if (sides.isNamed(i)) {
                    all++;
                    about += topic.equals(side) ? 1 : 0;
                }
            }
        }
        dominant = SHARE * about >= all;
    }

    /// The side that the article is about: the club whose site it is, else the one named most.
    Optional<Named> topic() {
        return topic;
    }

    /// Whether the article names its topic so often that what is told of nobody is told of it.
    boolean isDominated() {
        count();
        return dominant;
    }

    /// The nation that is named most.
    Optional<Named> nation() {
        count();
        return nation;
    }

    /// The club that is named most after the topic.
    Optional<Named> second() {
        count();
        return second;
    }

    /// Whether the article names a side.
    boolean names(Named side) {
        count();
        return counts.containsKey(side.name());
    }

    boolean namesSeveral() {
        count();
        return counts.size() > 1;
    }

    /// Two sides that the title names, and no third.
    Optional<Pair> pair() {
        return title.size() == 2 && Side.canMeet(title.get(0), title.get(1))
                ? Optional.of(new Pair(title.get(0), title.get(1)))
                : Optional.empty();
    }
}
