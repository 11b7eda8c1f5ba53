package pressbox.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A piece of writing that waits for its turn, and then what came of it.
final class Waiting<R> {
    private static final String SAVEPOINT = "work";

    private final Handle handle;
    private final FutureTask<R> work;
    private final CompletableFuture<Optional<RuntimeException>> written = new CompletableFuture<>();

    Waiting(Handle handle, Function<Handle, R> work) {
        this.handle = handle;
        this.work = new FutureTask<>(() -> work.apply(handle));
    }

    boolean isDone() {
        return written.isDone();
    }

    /// Does the work in the transaction of the moment; where it fails, what it had changed is taken back and what the
    /// others changed stays.
    void run() {
        handle.savepoint(SAVEPOINT);
        work.run();
        if (work.state() == Future.State.SUCCESS) {
            handle.releaseSavepoint(SAVEPOINT);
        } else {
            handle.rollbackToSavepoint(SAVEPOINT);
        }
    }

    /// Its transaction is on the disk.
    void written() {
        written.complete(Optional.empty());
    }

    /// Its transaction came to nothing.
    void failed(RuntimeException why) {
        written.complete(Optional.of(why));
    }

    /// What the work returned, once that is on the disk.
    ///
    /// @throws RuntimeException what it threw, or why its transaction came to nothing
    R result() {
        Optional<RuntimeException> trouble = written.join();
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        if (work.state() == Future.State.SUCCESS) {
            return work.resultNow();
        }
        Throwable thrown = work.exceptionNow();
        throw thrown instanceof RuntimeException own ? own : new IllegalStateException("the work failed", thrown);
    }
}
