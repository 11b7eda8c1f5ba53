package pressbox.scoreboard;

import java.util.ArrayList;
import java.util.List;
import pressbox.article.BodySurvey;

/// A page of a public set: its candidate blocks, which of them are in the right body, and whose page it is.
///
/// @param rows  measures of the candidates
/// @param words words of the candidates
@SuppressWarnings("ArrayRecordComponent") // rows of numbers for the trees; nobody compares sheets
record BodySheet(
        String set,
        String outlet,
        Shingles right,
        float[][] rows,
        List<BodySurvey.Candidate> candidates,
        List<List<String>> words,
        boolean[] isText) {
    /// How far a short block looks for neighbours that are text.
    private static final int FAR = 200;

    static BodySheet of(String set, String outlet, String right, List<BodySurvey.Candidate> candidates) {
        float[][] rows = new float[candidates.size()][];
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<Float> measures = candidates.get(i).measures();
            rows[i] = new float[measures.size()];
            for (int m = 0; m < rows[i].length; m++) {
                rows[i][m] = measures.get(m);
            }
            words.add(Shingles.words(candidates.get(i).text()));
        }
        Shingles whole = Shingles.of(Shingles.words(right));
        return new BodySheet(set, outlet, whole, rows, candidates, words, labelled(words, whole));
    }

    /// One of so many parts, the same for all pages of an outlet.
    int fold(int folds) {
        return Math.floorMod(outlet.replace("www.", "").hashCode() * 31, folds);
    }

    /// How the blocks that are said to be text compare with the right body.
    Shingles.Likeness score(boolean[] said) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            text.addAll(said[i] ? words.get(i) : List.of());
        }
        return Shingles.of(text).likenessTo(right);
    }

    private static boolean[] labelled(List<List<String>> words, Shingles right) {
        boolean[] isText = new boolean[words.size()];
        for (int i = 0; i < isText.length; i++) {
            isText[i] = isMostly(words.get(i), right);
        }
        String whole = " " + String.join(" ", right.words()) + " ";
        for (int i = 0; i < isText.length; i++) {
            if (!words.get(i).isEmpty() && words.get(i).size() < Shingles.LENGTH) {
                isText[i] = follows(words, isText, i, whole) || leads(words, isText, i, whole);
            }
        }
        return isText;
    }

    private static boolean isMostly(List<String> block, Shingles right) {
        int found = 0;
        int all = 0;
        for (int i = 0; i + Shingles.LENGTH <= block.size(); i++) {
            all++;
            found += right.runs().containsKey(block.subList(i, i + Shingles.LENGTH)) ? 1 : 0;
        }
        return found * 2 > all;
    }

    /// Whether the words stand in the right body behind the end of the text before them.
    private static boolean follows(List<List<String>> words, boolean[] isText, int i, String whole) {
        for (int k = i - 1; k >= Math.max(0, i - FAR); k--) {
            if (isText[k]) {
                List<String> end = words.get(k);
                String tail = String.join(" ", end.subList(Math.max(0, end.size() - Shingles.LENGTH), end.size()));
                return whole.contains(" " + tail + " " + String.join(" ", words.get(i)) + " ");
            }
        }
        return false;
    }

    private static boolean leads(List<List<String>> words, boolean[] isText, int i, String whole) {
        for (int k = i + 1; k < Math.min(isText.length, i + FAR); k++) {
            if (isText[k] && words.get(k).size() >= Shingles.LENGTH) {
                String head = String.join(" ", words.get(k).subList(0, Shingles.LENGTH));
                return whole.contains(" " + String.join(" ", words.get(i)) + " " + head + " ");
            }
        }
        return false;
    }
}
