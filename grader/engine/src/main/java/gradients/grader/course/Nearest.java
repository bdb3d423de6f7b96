package gradients.grader.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a person meant. */
public final class Nearest {

    private Nearest() {}

    /** Returns the known word nearest to this one by edit distance; empty if none is near or all differ widely. */
    public static Optional<String> to(String word, Collection<String> known) {
        int tolerated = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= tolerated)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code "; did you mean X?"}, or the list of the known words where none is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse(known.isEmpty() ? "." : "; known are " + String.join(", ", known) + ".");
    }

    /** Returns how many insertions, deletions, substitutions and swaps of neighbours lead from a to b. */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int step(int[][] edits, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int fewest = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                Math.min(i, j) > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}
