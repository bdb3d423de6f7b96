package gradients.fixture;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.List;

/** Remembers numbers; see {@link List}. */
public final class Reference {

    /** What was seen. */
    @SolutionOnly
    private final List<Double> seen = new ArrayList<>();

    private final double limit;

    @SolutionOnly
    private int count; // how many

    private final double ratio;

    /** A memory with this limit. */
    @Task("9.1")
    public Reference(double limit) {
        // : Keep the limit.
        this.limit = limit;
        this.ratio = 1 / limit;
    }

    /** Returns the mean of what was seen. */
    @Task(value = "9.2")
    public double mean() {
        return seen.stream().mapToDouble(x -> x).sum() / count * limit * ratio;
    }

    // A section of its own.

    /** Adds a number. */
    @SolutionOnly
    void add(double x) {
        seen.add(x);
        count++;
    }

    @SolutionOnly
    private void forget() {
        seen.clear();
    }
}
