package pressbox.scoreboard;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scores the pictures that `./pressbox read --batch` finds, beside those that a plain reader of JSON-LD finds.
///
/// Arguments: the set's `truth.json`, what the run wrote, the folder of the pages. Prints a line for each reader: of
/// the gold pictures the share found by address, of those with a caption the share with the right one, of those with
/// authors the share with the right ones. Words match at an F1 of 0.8, since credits differ in "Photo:" and points.
public final class ImageScore {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ImageScore() {}

    public static void main(String[] args) throws IOException {
        print(System.out, Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    static void print(PrintStream out, Path truth, Path predicted, Path pages) throws IOException {
        Map<String, List<Picture>> found = predicted(predicted);
        ImageTally ours = new ImageTally();
        ImageTally stated = new ImageTally();
        for (Map.Entry<String, JsonNode> page :
                JSON.readTree(Files.readString(truth)).properties()) {
            List<GoldPicture> gold = gold(page.getValue());
            ours.add(gold, found.getOrDefault(page.getKey(), List.of()));
            stated.add(gold, StatedPictures.in(Files.readString(pages.resolve(page.getKey() + ".html"))));
        }
        out.println("pressbox " + ours);
        out.println("JSON-LD alone " + stated);
    }

    private static List<GoldPicture> gold(JsonNode page) {
        List<GoldPicture> gold = new ArrayList<>();
        for (JsonNode image : page.path("images")) {
            List<String> addresses = new ArrayList<>();
            image.path("versions")
                    .forEach(version -> addresses.add(version.path("url").asString("")));
            List<String> authors = new ArrayList<>();
            image.path("authors").forEach(author -> authors.add(author.asString("")));
            gold.add(new GoldPicture(addresses, image.path("caption").asString(""), String.join(" ", authors)));
        }
        return gold;
    }

    private static Map<String, List<Picture>> predicted(Path file) throws IOException {
        Map<String, List<Picture>> found = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode page = JSON.readTree(line);
            List<Picture> pictures = new ArrayList<>();
            for (JsonNode image : page.path("images")) {
                String creator = image.path("creator").asString("");
                String agency = image.path("agency").asString("");
                pictures.add(new Picture(
                        image.path("address").asString(""),
                        image.path("caption").asString(""),
                        List.of(image.path("credit").asString(""), creator, agency, creator + " " + agency)));
            }
            String name = page.path("file").asString("");
            found.put(
                    name.toLowerCase(Locale.ROOT).endsWith(".html") ? name.substring(0, name.length() - 5) : name,
                    pictures);
        }
        return found;
    }

    /// A picture that a reader found, with the words that may name its authors.
    record Picture(String address, String caption, List<String> authors) {}

    /// A picture of the gold: every address it is served at, its caption and its authors; empty where it has none.
    record GoldPicture(List<String> addresses, String caption, String authors) {}
}
