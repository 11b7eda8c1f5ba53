package pressbox.scoreboard;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.article.BodySurvey;
import pressbox.article.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Learns which blocks of a page are its article's text from the public sets, and writes the reader's `body-trees.txt`.
///
/// Prints how trees learnt without an outlet's pages read that outlet: the settings were chosen by that figure, not by
/// how well the trees read the pages they were learnt on.
@Command(
        name = "learn-body",
        mixinStandardHelpOptions = true,
        description = "Learns from the public sets which blocks of a page are the article's text.")
public final class LearnBody implements Callable<Integer> {
    private static final List<String> SETS = List.of("zyte181", "news4k421", "fundus_parser");
    private static final int FOLDS = 8;

    @Parameters(paramLabel = "EXTRACTION", description = "folder of the sets, such as ../shared/bench/extraction")
    private Path extraction = Path.of("");

    @Option(names = "--pages", description = "where the sets are unpacked, or are to be (target/pages)")
    private Path pages = Path.of("target/pages");

    @Option(names = "--trees", description = "how many trees (160)")
    private int trees = 160;

    @Option(names = "--leaves", description = "most leaves of a tree (24)")
    private int leaves = 24;

    @Option(names = "--rate", description = "how much of a step each tree takes (0.1)")
    private double rate = 0.1;

    @Option(names = "--share", description = "of the measures that a tree may ask for (0.4)")
    private double share = 0.4;

    @Option(names = "--out", description = "where to write the trees; without it they are only scored")
    private String out = "";

    private final PrintStream console;

    LearnBody(PrintStream console) {
        this.console = console;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new LearnBody(System.out)).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<BodySheet> sheets = new ArrayList<>();
        for (String set : SETS) {
            read(set, sheets);
        }
        Map<String, List<Shingles.Likeness>> scores = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Tree> learnt =
                    learnt(sheets.stream().filter(s -> s.fold(FOLDS) != held).toList());
            sheets.stream()
                    .filter(s -> s.fold(FOLDS) == held)
                    .forEach(s -> scores.computeIfAbsent(s.set(), _ -> new ArrayList<>())
                            .add(s.score(said(s, learnt))));
        }
        console.println("by trees that were learnt without the outlet:");
        print(scores);
        if (!out.isEmpty()) {
            write(learnt(sheets));
        }
        return 0;
    }

    private void read(String set, List<BodySheet> sheets) throws IOException, InterruptedException {
        Path folder = pages.resolve(set);
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            String archive = extraction.resolve(set).resolve("pages.tar.xz").toString();
            int code = new ProcessBuilder("tar", "-xf", archive, "-C", folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("tar could not unpack " + archive + " (" + code + ")");
            }
        }
        JsonNode truth = new ObjectMapper()
                .readTree(extraction.resolve(set).resolve("truth.json").toFile());
        for (String name : truth.propertyNames().stream().sorted().toList()) {
            JsonNode page = truth.get(name);
            byte[] html = Files.readAllBytes(folder.resolve("html").resolve(name + ".html"));
            List<BodySurvey.Candidate> candidates = BodySurvey.of(new Page(name, Instant.EPOCH, "", html));
            sheets.add(BodySheet.of(
                    set, page.get("domain").asString(), page.get("body").asString(), candidates));
        }
    }

    private List<Tree> learnt(List<BodySheet> sheets) {
        int count = sheets.stream().mapToInt(sheet -> sheet.rows().length).sum();
        float[][] rows = new float[count][];
        boolean[] isText = new boolean[count];
        double[] weight = new double[count];
        int at = 0;
        for (BodySheet sheet : sheets) {
            double[] weights = weights(sheet);
            for (int i = 0; i < weights.length; i++) {
                rows[at] = sheet.rows()[i];
                isText[at] = sheet.isText()[i];
                weight[at++] = weights[i];
            }
        }
        return new TreeGrower(rows, isText, weight, new TreeGrower.Settings(trees, leaves, rate, 0.5, 2, share)).grow();
    }

    /// Long blocks weigh more, as do those of pages with few.
    private static double[] weights(BodySheet sheet) {
        double[] weights = new double[sheet.rows().length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.sqrt(4 + sheet.words().get(i).size());
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 4 / Math.sqrt(sum);
        }
        return weights;
    }

    private static boolean[] said(BodySheet sheet, List<Tree> trees) {
        boolean[] said = new boolean[sheet.rows().length];
        for (int i = 0; i < said.length; i++) {
            float[] row = sheet.rows()[i];
            double votes = trees.stream().mapToDouble(tree -> tree.judge(row)).sum();
            said[i] = BodySurvey.isText(votes, sheet.candidates().get(i));
        }
        return said;
    }

    private void print(Map<String, List<Shingles.Likeness>> bySet) {
        double all = 0;
        double allExact = 0;
        for (String set : SETS) {
            List<Shingles.Likeness> scores = bySet.getOrDefault(set, List.of());
            double precision = scores.stream()
                    .filter(score -> score.precision() > 0)
                    .mapToDouble(Shingles.Likeness::precision)
                    .average()
                    .orElse(0);
            double recall = scores.stream()
                    .mapToDouble(Shingles.Likeness::recall)
                    .average()
                    .orElse(0);
            double exact = scores.stream().filter(Shingles.Likeness::exact).count() / (double) scores.size();
            double f1 = 2 * precision * recall / (precision + recall);
            console.printf(
                    Locale.ROOT,
                    "%-14s f1 %.4f precision %.4f recall %.4f exact %.4f of %d%n",
                    set,
                    f1,
                    precision,
                    recall,
                    exact,
                    scores.size());
            all += f1 / SETS.size();
            allExact += exact / SETS.size();
        }
        console.printf(Locale.ROOT, "%-14s f1 %.4f exact %.4f%n", "mean", all, allExact);
    }

    private void write(List<Tree> trees) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(
                        "# Learnt trees: how likely a block is text of the article. Written by LearnBody in scoreboard; how to\n")
                .append(
                        "# learn them again stands in CONTRIBUTING.md. A line is a tree: measure, limit, lower tree, higher\n")
                .append("# tree; or a vote.\n");
        List<String> names = BodySurvey.measures();
        trees.forEach(tree -> text.append(tree.written(names)).append('\n'));
        Files.writeString(Path.of(out), text);
    }
}
