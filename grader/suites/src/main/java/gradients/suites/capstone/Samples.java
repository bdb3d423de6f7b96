package gradients.suites.capstone;

import gradients.capstone.Activation;
import gradients.capstone.Dataset;
import gradients.capstone.NetworkSpec;
import gradients.capstone.Plan;
import gradients.kit.data.Digits;
import gradients.suites.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Data sets, networks and plans for the tests. */
final class Samples {

    static final int CLASSES = 3;
    static final int FEATURES = 4;

    private static final Digits DIGITS = Digits.load();

    private Samples() {}

    /** Returns overlapping clouds, one for each of three classes, in random order. */
    static Dataset clouds(Draw draw, int size) {
        SimpleMatrix centres = draw.normal(CLASSES, FEATURES);
        SimpleMatrix x = draw.normal(size, FEATURES);
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = i < CLASSES ? i : draw.random().nextInt(CLASSES);
            x.setRow(i, x.getRow(i).plus(centres.getRow(labels[i])));
        }
        return new Dataset(x, labels);
    }

    static NetworkSpec plain() {
        return new NetworkSpec(2, 5, Activation.TANH, false, false, false);
    }

    static NetworkSpec cured() {
        return new NetworkSpec(4, 6, Activation.RELU, true, true, true);
    }

    static Plan plan(int epochs, int batchSize) {
        return new Plan(epochs, batchSize, 0.03, Double.POSITIVE_INFINITY, epochs);
    }

    /** Returns digits drawn without repetition: {@code sizes[0]} of them, then as many others, and so on. */
    static List<Dataset> digits(Draw draw, int... sizes) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < DIGITS.labels().length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, draw.random());
        Dataset all = new Dataset(DIGITS.images(), DIGITS.labels());
        List<Dataset> parts = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            int[] rows = order.subList(from, from + size).stream()
                    .mapToInt(row -> row)
                    .toArray();
            parts.add(all.subset(rows));
            from += size;
        }
        return parts;
    }
}
