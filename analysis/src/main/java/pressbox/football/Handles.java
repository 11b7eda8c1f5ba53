package pressbox.football;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
                .collect(Collectors.toList());
        if (words.size() != 1 || words.getFirst().length() > LONGEST) {
            return book.person(String.join(" ", words));
        }
        String run = words.getFirst();
        for (int first = 1; first < run.length(); first++) {
            Optional<Person> found = book.person(run.substring(0, first) + " " + run.substring(first));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
