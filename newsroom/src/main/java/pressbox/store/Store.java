package pressbox.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The newsroom's memory: one SQLite file with a write-ahead log, one writer, several readers.
///
/// A write that has returned survives kill -9 and a power cut (`synchronous=FULL`). Safe for many threads.
public final class Store implements AutoCloseable {
    private static final int READERS = 4;
    private static final int TOGETHER = 256;

    /// A thread of its own writes, so that who waits for the disk holds up no carrier of virtual threads.
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-writer").daemon().factory());

    private final Queue<Waiting<?>> waiting = new ConcurrentLinkedQueue<>();
    private final Handle writer;
    private final BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(READERS);

    private Store(Handle writer) {
        this.writer = writer;
    }

    /// Opens the store in `file`, made and brought up to date where needed.
    ///
    /// @throws BrokenStore if the file is no store, is of a newer version, or cannot be written
    public static Store open(Path file) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
        } catch (IOException e) {
            throw new BrokenStore("cannot make the folder of " + file + ": " + e.getMessage(), e);
        }
        SQLiteDataSource source = source(file);
        migrate(file, source);
        Jdbi jdbi = Jdbi.create(source::getConnection);
        Store store = new Store(jdbi.open());
        for (int i = 0; i < READERS; i++) {
            store.readers.add(jdbi.open());
        }
        return store;
    }

    /// Runs `work` on a connection that must only read.
    public <R> R read(Function<Handle, R> work) {
        Handle handle = takeReader();
        try {
            return work.apply(handle);
        } finally {
            readers.add(handle);
        }
    }

    /// Runs `work` so that all its changes are made or none, one work at a time; when it returns, they are on the disk.
    ///
    /// Works that wait for each other share one transaction and one flush of the disk, each behind a savepoint
    /// of its own. It runs on another thread than the caller's, and must not write through the store itself.
    public <R> R write(Function<Handle, R> work) {
        Waiting<R> mine = new Waiting<>(writer, work);
        waiting.add(mine);
        try {
            writing.execute(this::writeWaiting);
        } catch (RejectedExecutionException e) {
            if (waiting.remove(mine)) {
                throw new IllegalStateException("the store is closed", e);
            }
        }
        return mine.result();
    }

    private void writeWaiting() {
        List<Waiting<?>> together = new ArrayList<>();
        Waiting<?> next;
        while (together.size() < TOGETHER && (next = waiting.poll()) != null) {
            together.add(next);
        }
        if (together.isEmpty()) {
            return;
        }
        try {
            writer.useTransaction(handle -> together.forEach(Waiting::run));
            together.forEach(Waiting::written);
        } catch (JdbiException e) {
            together.forEach(each -> each.failed(e));
        } finally {
            breakOff(together);
        }
    }

    /// Nobody waits for what will not be written any more.
    private static void breakOff(Collection<Waiting<?>> works) {
        works.stream()
                .filter(each -> !each.isDone())
                .forEach(each -> each.failed(new IllegalStateException("the store is closed or broke")));
    }

    @Override
    public void close() {
        writing.close();
        breakOff(waiting);
        for (int i = 0; i < READERS; i++) {
            takeReader().close();
        }
        writer.close();
    }

    private Handle takeReader() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the store", e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static void migrate(Path file, SQLiteDataSource source) {
        try {
            Flyway flyway = Flyway.configure(Store.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:pressbox/store")
                    .loggers("slf4j")
                    .load();
            for (MigrationInfo applied : flyway.info().applied()) {
                if (applied.getState().isResolved()) {
                    continue;
                }
                throw new BrokenStore(file + " was written by a newer Pressbox (its version is " + applied.getVersion()
                        + "). Start that version, or restore a copy from before the update.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new BrokenStore(
                    file + " cannot be used as a store: " + firstLine(e) + ". Move it away to begin anew.", e);
        }
    }

    private static String firstLine(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
