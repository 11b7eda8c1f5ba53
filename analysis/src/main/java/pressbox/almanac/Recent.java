package pressbox.almanac;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out for the keys that were asked for last: beyond `most` of them, the one not asked for longest is
/// forgotten, whatever people ask.
///
/// Thread-safe. Two threads that ask for the same at once may both work it out.
final class Recent<K, V> {
    private final Map<K, V> kept;

    Recent(int most) {
        kept = new LinkedHashMap<>(2, 0.75f, /* accessOrder= */ true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<? super K, ? extends V> work) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V found = work.apply(key);
        synchronized (kept) {
            kept.put(key, found);
        }
        return found;
    }
}
