package pressbox.wire;

import java.time.Duration;

/// How long until the next visit, and why in plain words.
record Wait(Duration length, String why) {
    /// The longer of both, this one where they are alike.
    Wait orLonger(Wait other) {
        return other.length.compareTo(length) > 0 ? other : this;
    }

    Wait within(Duration shortest, Duration longest) {
        if (length.compareTo(shortest) < 0) {
            return new Wait(shortest, why);
        }
        return length.compareTo(longest) > 0 ? new Wait(longest, why) : this;
    }

    /// "90 s", "15 min", "3 h".
    static String words(Duration length) {
        long seconds = length.toSeconds();
        if (seconds < 120) {
            return seconds + " s";
        }
        if (seconds < 7200) {
            return seconds / 60 + " min";
        }
        return seconds < 172_800 ? seconds / 3600 + " h" : seconds / 86_400 + " days";
    }
}
