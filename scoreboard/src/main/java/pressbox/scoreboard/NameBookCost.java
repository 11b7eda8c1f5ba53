package pressbox.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Named;
import pressbox.football.Person;

/// What a compiled name book of 300 clubs and 15,000 people keeps in memory, and how fast it finds names.
///
/// Names are made up from a fixed seed. The size counts the people and clubs themselves too. It is the difference of
/// the used heap after collections, so run it in a process of its own: `java -XX:+UseSerialGC -cp ...
/// pressbox.scoreboard.NameBookCost`.
public final class NameBookCost {
    private static final int CLUBS = 300;
    private static final int PEOPLE = 15_000;
    private static final int TEXTS = 2_000;
    private static final int WORDS = 400;
    private static final String[] SYLLABLES = {
        "ba", "cor", "dan", "el", "fen", "gar", "hol", "im", "jor", "kel", "lun", "mar", "nor", "ol", "per", "quin",
        "ros", "sel", "tar", "ul", "ven", "wes", "yar", "zor"
    };
    private static final String[] ENDS = {"Town", "City", "United", "Rovers", "Athletic"};
    private static final String[] VERBS = {"beat", "met", "left for", "scored past", "joined", "spoke of"};

    private NameBookCost() {}

    public static void main(String[] args) {
        Random random = new Random(4);
        long before = used();
        List<Named> named = league(random);
        NameBook book = NameBook.of(named);
        long kept = used() - before;
        List<String> texts = texts(named, random);
        for (String text : texts) {
            book.find(text, Beat.general(LocalDate.EPOCH));
        }
        long start = System.nanoTime();
        long mentions = 0;
        for (String text : texts) {
            mentions += book.find(text, Beat.general(LocalDate.EPOCH)).all().size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d clubs, %d people: %.1f MB%n", CLUBS, PEOPLE, kept / 1e6);
        System.out.printf(
                Locale.ROOT,
                "%.0f texts of %d words a second, %.1f names in each%n",
                TEXTS / seconds,
                WORDS,
                mentions / (double) TEXTS);
    }

    private static List<Named> league(Random random) {
        List<Named> named = new ArrayList<>();
        List<Club> clubs = new ArrayList<>();
        for (int i = 0; i < CLUBS; i++) {
            clubs.add(Club.named(word(random, 3) + " " + ENDS[random.nextInt(ENDS.length)]));
        }
        named.addAll(clubs);
        for (int i = 0; i < PEOPLE; i++) {
            named.add(new Person(
                    word(random, 2) + " " + word(random, 3),
                    List.of(),
                    Person.Role.PLAYER,
                    "striker",
                    0,
                    "",
                    1990 + random.nextInt(18),
                    clubs.get(random.nextInt(CLUBS)).name(),
                    List.of()));
        }
        return named;
    }

    private static List<String> texts(List<Named> named, Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = 0; words < WORDS; words += 10) {
                text.append(named.get(random.nextInt(named.size())).name())
                        .append(' ')
                        .append(VERBS[random.nextInt(VERBS.length)])
                        .append(' ')
                        .append(named.get(random.nextInt(CLUBS)).name())
                        .append(" on a cold night there. ");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
