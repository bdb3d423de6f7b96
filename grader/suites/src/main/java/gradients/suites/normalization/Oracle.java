package gradients.suites.normalization;

import gradients.normalization.Kind;
import gradients.normalization.Layout;
import gradients.normalization.Pass;
import gradients.suites.Draw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * Every norm of the family, by one rule: entries with the same number share their statistics. In another form than the
 * reference: the variance is half the mean square difference of all pairs.
 *
 * @param cell the number of the cell of entry (i, j)
 * @param layout which channel a feature belongs to
 * @param gamma one number for each channel
 * @param beta one number for each channel
 * @param centred false for RMS norm, which subtracts no mean
 */
record Oracle(
        IntBinaryOperator cell, Layout layout, SimpleMatrix gamma, SimpleMatrix beta, boolean centred, double epsilon) {

    static final double EPSILON = 1e-5;

    /** Draws scale and shift for a norm of this kind. In layer and RMS norm every feature is a channel of its own. */
    static Oracle draw(Draw draw, Kind kind, Layout layout) {
        return new Oracle(
                cells(kind, layout),
                layout,
                draw.uniform(1, layout.channels(), 0.5, 2),
                draw.normal(1, layout.channels()),
                true,
                EPSILON);
    }

    Oracle uncentred() {
        return new Oracle(cell, layout, gamma, beta.scale(0), false, epsilon);
    }

    static IntBinaryOperator cells(Kind kind, Layout layout) {
        int positions = layout.positions();
        int perGroup = layout.channels() / layout.groups();
        return switch (kind) {
            case BATCH -> (i, j) -> j / positions;
            case LAYER -> (i, j) -> i;
            case GROUP -> (i, j) -> 1000 * i + j / positions / perGroup;
            case INSTANCE -> (i, j) -> 1000 * i + j / positions;
        };
    }

    /** Draws a batch whose rows and columns differ in offset and spread; the spread of row 0 is near √ε. */
    static SimpleMatrix batch(Draw draw, int samples, int features) {
        SimpleMatrix x = draw.normal(samples, features);
        for (int i = 0; i < samples; i++) {
            double spread = i == 0 ? draw.between(0.002, 0.005) : draw.between(0.5, 3);
            double offset = i == 0 ? draw.between(-0.01, 0.01) : draw.between(-4, 4);
            for (int j = 0; j < features; j++) {
                x.set(i, j, offset + spread * (x.get(i, j) + 0.5 * j % 3));
            }
        }
        return x;
    }

    /** Draws a batch in which no cell is nearly constant: there, the step of central differences is not small. */
    SimpleMatrix spreadBatch(Draw draw, int samples) {
        SimpleMatrix x;
        do {
            x = draw.normal(samples, layout.features(), 1.5).plus(1);
        } while (members(x).values().stream().anyMatch(cell -> deviation(cell) < 0.1));
        return x;
    }

    SimpleMatrix output(SimpleMatrix x) {
        SimpleMatrix y = normalized(x);
        for (int i = 0; i < y.getNumRows(); i++) {
            for (int j = 0; j < y.getNumCols(); j++) {
                int channel = j / layout.positions();
                y.set(i, j, gamma.get(channel) * y.get(i, j) + beta.get(channel));
            }
        }
        return y;
    }

    SimpleMatrix normalized(SimpleMatrix x) {
        Map<Integer, List<Double>> members = members(x);
        SimpleMatrix xHat = new SimpleMatrix(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                List<Double> cellmates = members.get(cell.applyAsInt(i, j));
                double distance = 0;
                for (double mate : cellmates) {
                    distance += centred ? x.get(i, j) - mate : x.get(i, j);
                }
                xHat.set(i, j, distance / cellmates.size() / deviation(cellmates));
            }
        }
        return xHat;
    }

    /** Returns the deviations, N×(cells of a sample), in the order of the features. */
    SimpleMatrix deviations(SimpleMatrix x, int cellsOfASample) {
        Map<Integer, List<Double>> members = members(x);
        int width = x.getNumCols() / cellsOfASample;
        SimpleMatrix deviations = new SimpleMatrix(x.getNumRows(), cellsOfASample);
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int g = 0; g < cellsOfASample; g++) {
                deviations.set(i, g, deviation(members.get(cell.applyAsInt(i, g * width))));
            }
        }
        return deviations;
    }

    Pass pass(SimpleMatrix x, int cellsOfASample) {
        return new Pass(output(x), normalized(x), deviations(x, cellsOfASample));
    }

    private Map<Integer, List<Double>> members(SimpleMatrix x) {
        Map<Integer, List<Double>> members = new HashMap<>();
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                members.computeIfAbsent(cell.applyAsInt(i, j), number -> new ArrayList<>())
                        .add(x.get(i, j));
            }
        }
        return members;
    }

    private double deviation(List<Double> members) {
        double squares = 0;
        int n = members.size();
        for (int k = 0; k < n; k++) {
            squares += centred ? 0 : members.get(k) * members.get(k) / n;
            for (int l = 0; centred && l < k; l++) {
                squares += Math.pow(members.get(k) - members.get(l), 2) / n / n;
            }
        }
        return Math.sqrt(squares + epsilon);
    }
}
