package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.claim.ClaimJudge;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.football.Club;
import pressbox.football.NameBook;
import tools.jackson.databind.json.JsonMapper;

/// The judge's verdicts on sentences about invented leagues are the truths that the naive reference derives.
class JudgeAgreesTest {
    private static final int TRIES = 100;
    private static final int SENTENCES = 25;

    private static final List<World> WORLDS =
            List.of(World.of(1, 1971), World.of(2, 1977), World.of(3, 1990), World.of(4, 2012));

    /// An invented record, who judges by it and who knows the truth.
    private record World(long seed, Games games, ClaimJudge judge, Checks checks) {
        static World of(long seed, int firstYear) {
            Games games = InventedRecord.games(seed, firstYear, 10);
            NameBook names =
                    NameBook.of(InventedRecord.CLUBS.stream().map(Club::named).toList());
            return new World(
                    seed, games, new ClaimJudge(InventedRecord.almanac(games), names), new Checks(games, Holes.none()));
        }
    }

    static Stream<Arguments> patterns() {
        return Sentences.all().entrySet().stream().map(pattern -> Arguments.of(pattern.getKey(), pattern.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void onSentencesLike(String name, Sentences.Pattern pattern) {
        List<String> wrong = new ArrayList<>();
        for (World world : WORLDS) {
            Random random = new Random(world.seed());
            int sentences = 0;
            for (int i = 0; i < TRIES && sentences < SENTENCES; i++) {
                Scene scene = Scene.at(world.games(), random);
                Optional<Sentences.Claimed> claimed = pattern.about(scene);
                if (claimed.isPresent()) {
                    sentences++;
                    String found = compare(world, scene, claimed.get());
                    if (!found.isEmpty()) {
                        wrong.add(found);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// What is wrong with the judge's verdict; empty if nothing is.
    private static String compare(World world, Scene scene, Sentences.Claimed claimed) {
        pressbox.scoreboard.reference.Verdict truth = world.checks()
                .verdict(
                        scene.club(),
                        scene.day(),
                        JsonMapper.shared().readTree(claimed.check().replace('\'', '"')));
        Judgement judgement = world.judge().judge(claimed.sentence(), Club.named(scene.club()), scene.day());
        String said = word(judgement.verdict());
        boolean right = switch (truth.truth()) {
            case SUPPORTED -> said.equals("holds") || said.equals("holds-if");
            case CONTRADICTED -> said.equals("fails");
            case UNVERIFIABLE -> said.equals("cannot-tell");
        };
        return right
                ? ""
                : scene.club() + " on " + scene.day() + ": " + claimed.sentence() + " " + judgement.verdict() + " but "
                        + truth;
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds h -> "holds";
            case Verdict.HoldsIf h -> "holds-if";
            case Verdict.Fails f -> "fails";
            case Verdict.CannotTell c -> "cannot-tell";
        };
    }
}
