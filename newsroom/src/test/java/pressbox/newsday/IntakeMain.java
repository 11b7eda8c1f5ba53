package pressbox.newsday;

import java.nio.file.Path;
import java.time.InstantSource;

/// Makes the rounds in a process of its own until it is killed.
final class IntakeMain {
    private IntakeMain() {}

    public static void main(String[] args) throws InterruptedException {
        try (IntakeFixture house =
                new IntakeFixture(Path.of(args[0]), Integer.parseInt(args[1]), InstantSource.system())) {
            house.intake.resume();
            house.rounds.start();
            Thread.currentThread().join();
        }
    }
}
