package pressbox.scoreboard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pressbox.scoreboard.ImageScore.GoldPicture;
import pressbox.scoreboard.ImageScore.Picture;

/// Counts gold pictures whose address, caption and authors were found.
final class ImageTally {
    private static final double SAME_WORDS = 0.8;
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORMAT = Pattern.compile("\\.(?:jpe?g|png|webp|avif|gif).*$");
    private static final Pattern SIZE = Pattern.compile("[-_](?:\\d+x\\d+|\\d{2,4}w|w\\d+|scaled)");

    private int pictures;
    private int addresses;
    private int captions;
    private int captioned;
    private int authors;
    private int authored;

    void add(List<GoldPicture> gold, List<Picture> found) {
        for (GoldPicture wanted : gold) {
            Picture match = match(wanted, found);
            boolean known = !match.address().isEmpty();
            pictures++;
            addresses += known ? 1 : 0;
            if (!words(wanted.caption()).isEmpty()) {
                captioned++;
                captions += sameWords(wanted.caption(), match.caption()) ? 1 : 0;
            }
            if (!words(wanted.authors()).isEmpty()) {
                authored++;
                authors += match.authors().stream().anyMatch(named -> sameWords(wanted.authors(), named)) ? 1 : 0;
            }
        }
    }

    /// The found picture at one of the gold's addresses, in any size; an empty one where there is none.
    private static Picture match(GoldPicture wanted, List<Picture> found) {
        Set<String> exact = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String address : wanted.addresses()) {
            exact.add(address.split("\\?", 2)[0]);
            names.add(name(address));
        }
        return found.stream()
                .filter(picture -> exact.contains(picture.address().split("\\?", 2)[0]))
                .findFirst()
                .or(() -> found.stream()
                        .filter(picture -> names.contains(name(picture.address())))
                        .findFirst())
                .orElse(new Picture("", "", List.of()));
    }

    /// The file's name without size and format; of the inner address where one stands in another.
    private static String name(String address) {
        String plain = decoded(address);
        int inner = plain.lastIndexOf("http");
        String path = (inner > 0 ? plain.substring(inner) : plain).split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String file = FORMAT.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceAll("");
        String unsized = SIZE.matcher(file).replaceAll("");
        return unsized.length() > 2 ? unsized : path;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }

    private static boolean sameWords(String wanted, String found) {
        List<String> left = words(wanted);
        List<String> right = words(found);
        int both = left.size() + right.size();
        int common = 0;
        for (String word : right) {
            common += left.remove(word) ? 1 : 0;
        }
        return 2.0 * common >= SAME_WORDS * both;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(NOT_WORDS.split(text.toLowerCase(Locale.ROOT), -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    @Override
    public String toString() {
        return "address %s caption %s authors %s"
                .formatted(share(addresses, pictures), share(captions, captioned), share(authors, authored));
    }

    private static String share(int right, int all) {
        return "%.4f (%d of %d)".formatted(all == 0 ? 0 : (double) right / all, right, all);
    }
}
