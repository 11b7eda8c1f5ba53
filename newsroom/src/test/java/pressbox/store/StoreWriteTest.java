package pressbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Works that wait for each other are written together, and none harms another.
class StoreWriteTest {
    private static final int WORKS = 400;

    @TempDir
    Path folder;

    @Test
    void keepsEveryWorkOfManyThreadsAndTakesBackThoseThatFail() throws InterruptedException, ExecutionException {
        Path file = folder.resolve("newsroom.db");
        int failed = 0;
        try (Store store = Store.open(file);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> works = new ArrayList<>();
            for (int i = 0; i < WORKS; i++) {
                int number = i;
                works.add(threads.submit(() -> write(store, number)));
            }
            for (Future<String> work : works) {
                failed += work.get().equals("failed") ? 1 : 0;
            }
        }
        assertThat(failed).isEqualTo(WORKS / 10);
        try (Store store = Store.open(file)) {
            assertThat(names(store)).hasSize(WORKS - WORKS / 10).doesNotContain("half 10");
        }
    }

    @Test
    void throwsWhatTheWorkThrew() {
        try (Store store = Store.open(folder.resolve("newsroom.db"))) {
            assertThatThrownBy(() -> store.write(handle -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(names(store)).isEmpty();
        }
    }

    private static String write(Store store, int number) {
        boolean fails = number % 10 == 0;
        try {
            return store.write(handle -> {
                handle.execute("INSERT INTO note VALUES (?, '')", (fails ? "half " : "work ") + number);
                if (fails) {
                    throw new IllegalStateException("after half of it");
                }
                return "done";
            });
        } catch (IllegalStateException e) {
            return "failed";
        }
    }

    private static List<String> names(Store store) {
        return store.read(handle ->
                handle.createQuery("SELECT name FROM note").mapTo(String.class).list());
    }
}
