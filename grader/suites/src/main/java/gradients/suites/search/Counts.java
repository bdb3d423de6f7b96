package gradients.suites.search;

import static gradients.kit.CourseAssertions.assertThatHolds;

import gradients.suites.Chance;
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

    /** Asserts that this came as often as its probability allows. */
    void assertShare(String what, double probability) {
        int count = counts.getOrDefault(what, 0);
        assertThatHolds(
                Chance.allows(count, draws, probability),
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
