package pressbox.football;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// People by the names of their accounts on networks: `@ada.quill`, `AdaQuill4`, `ada_quill_official`.
public final class Handles {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> ADDED = Set.of("official", "real", "the", "oficial", "officiel");
    private static final int LONGEST = 40;

    private Handles() {}

    /// The person of the book whose full name the account is written of, if there is one.
    public static Optional<Person> person(String account, NameBook book) {
        List<String> words = Arrays.stream(NO_LETTERS.split(account))
                .filter(word -> !word.isEmpty() && !ADDED.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        boolean run = words.size() == 1 && words.getFirst().length() <= LONGEST;
        Stream<String> names = run ? parted(words.getFirst()) : Stream.of(String.join(" ", words));
        return names.flatMap(name -> book.person(name).stream()).findFirst();
    }

    /// The ways to part what is written in one into two words, then into three.
    private static Stream<String> parted(String run) {
        List<String> two = new ArrayList<>();
        List<String> three = new ArrayList<>();
        for (int first = 1; first < run.length(); first++) {
            String rest = run.substring(first);
            two.add(run.substring(0, first) + " " + rest);
            for (int second = 1; second < rest.length(); second++) {
                three.add(run.substring(0, first) + " " + rest.substring(0, second) + " " + rest.substring(second));
            }
        }
        return Stream.concat(two.stream(), three.stream());
    }
}
