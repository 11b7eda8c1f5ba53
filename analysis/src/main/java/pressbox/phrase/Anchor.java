package pressbox.phrase;

import java.util.List;
import pressbox.text.WordSet;

/// The words of a phrase that seldom stand elsewhere: a line without any of them need not be searched for it.
///
/// @param words    one of them stands wherever the phrase does; none where no word needs to be there
/// @param nearest  so many items before it at least the phrase begins
/// @param farthest so many items before it at most
record Anchor(WordSet words, int nearest, int farthest) {
    /// Words of which most sentences hold one; a wrong guess costs time only, here and below.
    private static final WordSet EVERYWHERE = Words.of(
            ", . ' 's \" ( ) - a an the this that it he they his their to of in on at for with from by as and or but"
                    + " is are was were be been have has had will not who after");
    /// Words of which many sentences hold one.
    private static final WordSet COMMON = Words.of(
            "these those she we you i her him our my its them us which what there here if when while than so about"
                    + " before against over into out up down off between being do does did would can could may might should"
                    + " no n't never all also just only very still now then more most other some any first last next new one"
                    + " two three back good make made play playing get got go going come take time season game games side team"
                    + " club player players year years");

    /// That of a phrase of these elements.
    static Anchor of(List<Element> elements) {
        Anchor rarest = new Anchor(WordSet.of(), 0, 0);
        int least = Integer.MAX_VALUE;
        int nearest = 0;
        int farthest = 0;
        for (Element element : elements) {
            if (element instanceof Element.Words(WordSet words, boolean optional) && !optional) {
                int weight = words.stream().mapToInt(Anchor::weight).sum();
                if (weight < least) {
                    least = weight;
                    rarest = new Anchor(words, nearest, farthest);
                }
            }
            nearest += element.fewest();
            farthest += element.most();
        }
        return rarest;
    }

    /// How often a word stands in a text, roughly: short words more often than long ones.
    private static int weight(String word) {
        int often = EVERYWHERE.has(word) ? 1000 : COMMON.has(word) ? 100 : 1;
        return often + 20 / word.length();
    }
}
