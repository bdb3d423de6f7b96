package gradients.fixture;

import static java.lang.Math.exp;

import gradients.kit.Task;
import java.util.Map;
import java.util.NoSuchElementException;

/** Static imports vanish with their blank line. */
public final class Reference {

    private Reference() {}

    /**
     * Returns e.
     *
     * @throws NoSuchElementException never
     */
    @Task("9.1")
    static double e() {
        Map.Entry<Integer, Double> one = Map.entry(1, exp(1));
        return one.getValue();
    }
}
