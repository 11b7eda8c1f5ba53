package pressbox.store;

import java.util.Optional;

/// Single values that the newsroom remembers about itself, by name.
public final class NoteShelf {
    private final Store store;

    public NoteShelf(Store store) {
        this.store = store;
    }

    public Optional<String> find(String name) {
        return store.read(handle -> handle.createQuery("SELECT value FROM note WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    public void put(String name, String value) {
        store.write(handle ->
                handle.createUpdate("""
                        INSERT INTO note (name, value) VALUES (:name, :value)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value""").bind("name", name).bind("value", value).execute());
    }
}
