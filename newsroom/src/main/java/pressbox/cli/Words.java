package pressbox.cli;

import java.util.Locale;

/// Enum constants as people write them.
final class Words {
    private Words() {}

    /// `LIVE_BLOG` becomes `live blog`.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
