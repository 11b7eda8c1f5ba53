package pressbox.feed;

/// Whole numbers as feeds write them.
final class Numbers {
    private static final int LONGEST = 9;

    private Numbers() {}

    /// The number that the text is, or `otherwise` where it is none or is too large to be meant.
    static int whole(String text, int otherwise) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return otherwise;
        }
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
                return otherwise;
            }
        }
        return Integer.parseInt(plain);
    }
}
