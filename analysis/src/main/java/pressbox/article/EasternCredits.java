package pressbox.article;

import java.util.Optional;

/// Credits as Korean and Japanese papers print them: behind the last sentence, an equals sign, or in wide brackets.
final class EasternCredits {
    private static final int LONGEST = 16;
    private static final int HANGUL = 0xac00;
    private static final int HANGUL_END = 0xd7a3;

    private EasternCredits() {}

    static Optional<Credits.Credited> read(String caption) {
        int bracket = caption.endsWith("）") ? caption.lastIndexOf('（') : -1;
        if (bracket >= 0) {
            String inside = caption.substring(bracket + 1, caption.length() - 1);
            return inside.endsWith("撮影") || inside.endsWith("提供")
                    ? Optional.of(credited(caption.substring(0, bracket), inside.substring(0, inside.length() - 2)))
                    : Optional.empty();
        }
        int equal = caption.lastIndexOf('＝');
        if (equal > 0 && caption.length() - equal <= LONGEST) {
            return Optional.of(credited(caption.substring(0, equal), caption.substring(equal + 1)));
        }
        int sentence = caption.lastIndexOf(". ");
        boolean korean = sentence > 0
                && caption.length() - sentence <= LONGEST
                && caption.charAt(sentence - 1) >= HANGUL
                && caption.charAt(sentence - 1) <= HANGUL_END
                && !caption.endsWith(".");
        return korean
                ? Optional.of(credited(caption.substring(0, sentence + 1), caption.substring(sentence + 2)))
                : Optional.empty();
    }

    private static Credits.Credited credited(String caption, String credit) {
        String name = credit.endsWith(" 기자") ? credit.substring(0, credit.length() - 3) : credit;
        return new Credits.Credited(caption.strip(), name.strip(), name.strip(), "");
    }
}
