package pressbox.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A piece of writing that waits for its turn, and then what came of it.
final class Waiting<R> {
    private static final String SAVEPOINT = "work";

    private final Handle handle;
    private final FutureTask<R> work;
    private final CompletableFuture<Void> written = new CompletableFuture<>();

    Waiting(Handle handle, Function<Handle, R> work) {
        this.handle = handle;
        this.work = new FutureTask<>(() -> work.apply(handle));
    }

    boolean isDone() {
        return written.isDone();
    }

    /// Does the work in the transaction of the moment; where it fails, what it had changed is taken back and the
    /// others'
    /// changes stay.
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
        written.complete(null);
    }

    /// Its transaction came to nothing.
    void failed(Throwable why) {
        written.completeExceptionally(why);
    }

    /// What the work returned, once that is on the disk.
    ///
    /// @throws RuntimeException what it threw, or why its transaction came to nothing
    R result() {
        try {
            written.join();
        } catch (CompletionException e) {
            throw thrown(e.getCause(), e);
        }
        return work.state() == Future.State.SUCCESS ? work.resultNow() : failure();
    }

    private R failure() {
        throw thrown(work.exceptionNow(), new IllegalStateException("the work failed", work.exceptionNow()));
    }

    private static RuntimeException thrown(Throwable cause, RuntimeException otherwise) {
        return cause instanceof RuntimeException own ? own : otherwise;
    }
}
