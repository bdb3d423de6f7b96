package gradients.suites.search;

import static gradients.kit.CourseAssertions.assertThatHolds;

import java.util.Map;
import java.util.TreeMap;

/** Counts how often what was drawn, and compares with the chances. */
final class Counts {

    private final Map<String, Integer> counts = new TreeMap<>();
    private int draws;

    void add(String what) {
        counts.merge(what, 1, Integer::sum);
        draws++;
    }

    /**
     * Asserts that this came as often as its probability says, within five standard errors; and that it came at all, if
     * the chance of the contrary is below 1e-5.
     */
    void assertShare(String what, double probability) {
        int count = counts.getOrDefault(what, 0);
        double expected = draws * probability;
        double error = 5 * Math.sqrt(draws * probability * (1 - probability));
        boolean mustOccur = Math.pow(1 - probability, draws) < 1e-5;
        assertThatHolds(
                Math.abs(count - expected) <= error && !(mustOccur && count == 0),
                "Of %d draws, %d are: %s. That is not its chance.",
                draws,
                count,
                what);
    }

    /** Asserts that nothing else was drawn. */
    void assertOnly(Iterable<String> allowed) {
        for (String what : allowed) {
            counts.remove(what);
        }
        assertThatHolds(counts.isEmpty(), "Draws that may not occur: %s.", counts);
    }
}
