package pressbox.football;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import pressbox.text.Folding;

/// Which known names are spelt most like an unknown one.
public final class Spelling {
    private Spelling() {}

    private record Near(String name, int distance) {}

    /// The known names nearest in spelling (case and accents aside), at most three, none where none is near.
    public static List<String> nearest(String unknown, Collection<String> names) {
        String wanted = Folding.fold(unknown).replace('-', ' ');
        int limit = Math.max(2, wanted.length() / 3);
        return names.stream()
                .map(name -> new Near(name, distance(wanted, Folding.fold(name).replace('-', ' '))))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }

    /// The known names of as many words as the unknown one that are spelt like it, nearest first, at most three.
    ///
    /// At most two edits in all, at most one in a word of up to five letters, and each word begins with the same
    /// letter.
    public static List<String> nearestFullNames(String unknown, Collection<String> names) {
        String[] wanted = words(unknown);
        return names.stream()
                .map(name -> new Near(name, distance(wanted, words(name))))
                .filter(near -> near.distance() > 0 && near.distance() <= 2)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }

    private static String[] words(String name) {
        return Folding.fold(name).replace('-', ' ').split(" ", -1);
    }

    private static int distance(String[] wanted, String[] name) {
        if (wanted.length != name.length || wanted.length < 2) {
            return Integer.MAX_VALUE;
        }
        int sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].isEmpty()
                    || name[i].isEmpty()
                    || wanted[i].charAt(0) != name[i].charAt(0)
                    || Math.abs(wanted[i].length() - name[i].length()) > 2) {
                return Integer.MAX_VALUE;
            }
            int edits = wanted[i].equals(name[i]) ? 0 : distance(wanted[i], name[i]);
            if (edits > (wanted[i].length() <= 5 ? 1 : 2)) {
                return Integer.MAX_VALUE;
            }
            sum += edits;
        }
        return sum;
    }

    /// Edits (insert, drop, change, swap neighbours) between two words; a name that begins with the wanted word is one
    /// edit away.
    static int distance(String wanted, String name) {
        if (name.startsWith(wanted + " ") || name.endsWith(" " + wanted)) {
            return 1;
        }
        int[][] cost = new int[wanted.length() + 1][name.length() + 1];
        for (int i = 0; i <= wanted.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && wanted.charAt(i - 1) == name.charAt(j - 2)
                        && wanted.charAt(i - 2) == name.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[wanted.length()][name.length()];
    }
}
