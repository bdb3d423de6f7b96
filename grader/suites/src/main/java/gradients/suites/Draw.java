package gradients.suites;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * A hidden test's source of inputs: drawn anew for every student, the same at every run. Ask for it as a parameter of
 * the
 * test method. Sizes that it draws are remembered; a report shows them as the test's case.
 */
public final class Draw {

    private final Random random;
    private final List<String> drawn = new ArrayList<>();

    Draw(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the random stream itself, for code that takes one. */
    public Random random() {
        return random;
    }

    /** Returns a size in [low, high] and remembers it under this name. */
    public int size(String name, int low, int high) {
        int size = low + random.nextInt(high - low + 1);
        note(name + "=" + size);
        return size;
    }

    /** Returns sizes in [low, high] that all differ, in random order, and remembers them: N=5, D=3. */
    public int[] distinctSizes(int low, int high, String... names) {
        List<Integer> candidates = new ArrayList<>();
        for (int size = low; size <= high; size++) {
            candidates.add(size);
        }
        Collections.shuffle(candidates, random);
        int[] sizes = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            sizes[i] = candidates.get(i);
            note(names[i] + "=" + sizes[i]);
        }
        return sizes;
    }

    /** Returns a number in [low, high). */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Returns a matrix of draws from N(0, 1). */
    public SimpleMatrix normal(int rows, int columns) {
        return normal(rows, columns, 1);
    }

    /** Returns a matrix of draws from N(0, σ²). */
    public SimpleMatrix normal(int rows, int columns, double sigma) {
        return Matrices.normal(rows, columns, sigma, random);
    }

    /** Returns a matrix of draws from U(low, high). */
    public SimpleMatrix uniform(int rows, int columns, double low, double high) {
        return Matrices.uniform(rows, columns, low, high, random);
    }

    /** Adds words to the test's case, such as {@code "one sample"}. Tell nothing that gives the answer away. */
    public Draw note(String words) {
        drawn.add(words);
        return this;
    }

    /** Returns what the report shows: {@code "N=5, D=3"}. */
    String describe() {
        return String.join(", ", drawn);
    }
}
