package pressbox.claim;

import pressbox.article.Article;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Tells an article about women's football, whose clubs bear the names of the men's.
final class Womens {
    private static final WordSet WORDS = WordSet.of("women", "womens", "wsl", "uwcl", "nwsl", "lionesses");
    private static final int ENOUGH = 3;

    private Womens() {}

    static boolean isAbout(Article article) {
        Tokens tokens = Tokens.of(article.text());
        int said = 0;
        for (int i = 0; i < tokens.size() && said < ENOUGH; i++) {
            said += WORDS.contains(tokens.folded(i)) ? 1 : 0;
        }
        return said >= ENOUGH;
    }
}
