package pressbox.availability;

import pressbox.fact.Availability.Status;

/// What a phrase of `cues.txt` means.
record Cue(Status status, int chance, Where where) {
    /// On which side of the phrase the people stand.
    enum Where {
        BEFORE,
        BEHIND,
        /// Nowhere: the phrase speaks of nobody's availability.
        NOBODY
    }

    static Cue read(String meaning) {
        if (meaning.equals("none")) {
            return new Cue(Status.AVAILABLE, 100, Where.NOBODY);
        }
        String[] parts = meaning.split(" +", -1);
        return new Cue(
                status(parts[0].charAt(0)),
                Integer.parseInt(parts[1]),
                parts[2].equals("before") ? Where.BEFORE : Where.BEHIND);
    }

    private static Status status(char letter) {
        for (Status status : Status.values()) {
            if (status.letter() == letter) {
                return status;
            }
        }
        throw new IllegalArgumentException("no letter of availability: " + letter);
    }
}
