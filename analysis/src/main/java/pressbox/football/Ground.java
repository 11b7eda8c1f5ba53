package pressbox.football;

import java.util.List;

/// A stadium and the club whose home it is (by the club's usual name).
public record Ground(String name, List<String> names, String club) implements Named {
    public Ground {
        names = List.copyOf(names);
    }
}
