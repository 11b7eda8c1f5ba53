package pressbox.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A piece of writing that waits for its turn, and then what came of it.
final class Waiting<R> {
    private static final String SAVEPOINT = "work";

    private final Function<Handle, R> work;
    private volatile boolean done;
    private @Nullable R found;
    private @Nullable RuntimeException failure;

    Waiting(Function<Handle, R> work) {
        this.work = work;
    }

    boolean isDone() {
        return done;
    }

    /// Does the work; where it fails, what it had changed is taken back and the others' changes stay.
    void runIn(Handle handle) {
        handle.savepoint(SAVEPOINT);
        try {
            found = work.apply(handle);
            handle.releaseSavepoint(SAVEPOINT);
        } catch (RuntimeException e) {
            handle.rollbackToSavepoint(SAVEPOINT);
            failure = e;
        }
        done = true;
    }

    /// The transaction itself came to nothing.
    void fail(RuntimeException why) {
        failure = why;
        done = true;
    }

    /// What the work returned.
    ///
    /// @throws RuntimeException what it threw
    @SuppressWarnings("NullAway") // a work that returned has its result, which may be null where R may
    R result() {
        if (failure != null) {
            throw failure;
        }
        return found;
    }
}
