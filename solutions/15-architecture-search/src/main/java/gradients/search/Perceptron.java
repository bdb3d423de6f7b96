package gradients.search;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * A network of some architecture with softmax and cross-entropy on top, trained for a few epochs by gradient descent
 * with momentum. Given code: the search only wants to know how well it does.
 */
final class Perceptron {

    private static final double RATE = 0.05;
    private static final double MOMENTUM = 0.9;
    private static final int BATCH = 20;

    private final Architecture architecture;
    private final List<SimpleMatrix> weights = new ArrayList<>();
    private final List<SimpleMatrix> velocities = new ArrayList<>();
    private final Random random;

    /** He's weights for ReLU, Glorot's otherwise; the bias is the last row of each weight matrix. */
    Perceptron(Architecture architecture, int in, int classes, long seed) {
        this.architecture = architecture;
        random = new Random(seed);
        int width = in;
        for (Gene layer : architecture.layers()) {
            boolean isRelu = layer.activation() == Activation.RELU;
            add(width, layer.width(), isRelu ? 2.0 / width : 2.0 / (width + layer.width()));
            width = layer.width();
        }
        add(width, classes, 2.0 / (width + classes));
    }

    private void add(int in, int out, double variance) {
        SimpleMatrix w = Matrices.normal(in, out, Math.sqrt(variance), random);
        weights.add(w.concatRows(new SimpleMatrix(1, out)));
        velocities.add(new SimpleMatrix(in + 1, out));
    }

    Perceptron train(SimpleMatrix x, int[] labels, int epochs) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, labels.length).boxed().toList());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                step(x, labels, order.subList(from, Math.min(from + BATCH, order.size())));
            }
        }
        return this;
    }

    private void step(SimpleMatrix x, int[] labels, List<Integer> rows) {
        SimpleMatrix batch = new SimpleMatrix(rows.size(), x.getNumCols());
        for (int i = 0; i < rows.size(); i++) {
            batch.setRow(i, x.getRow(rows.get(i)));
        }
        List<SimpleMatrix> inputs = forward(batch);
        SimpleMatrix delta = softmax(inputs.remove(inputs.size() - 1));
        for (int i = 0; i < rows.size(); i++) {
            int label = labels[rows.get(i)];
            delta.set(i, label, delta.get(i, label) - 1);
        }
        delta = delta.divide(rows.size());
        for (int layer = weights.size() - 1; layer >= 0; layer--) {
            SimpleMatrix gradient = withOnes(inputs.get(layer)).transpose().mult(delta);
            SimpleMatrix w = weights.get(layer);
            if (layer > 0) {
                SimpleMatrix slope =
                        architecture.layers().get(layer - 1).activation().slope(inputs.get(layer));
                delta = delta.mult(w.rows(0, w.getNumRows() - 1).transpose()).elementMult(slope);
            }
            velocities.set(layer, velocities.get(layer).scale(MOMENTUM).plus(gradient));
            weights.set(layer, w.minus(velocities.get(layer).scale(RATE)));
        }
    }

    /** Returns what each layer reads, and at last the logits. */
    private List<SimpleMatrix> forward(SimpleMatrix x) {
        List<SimpleMatrix> inputs = new ArrayList<>(List.of(x));
        for (int layer = 0; layer < weights.size(); layer++) {
            SimpleMatrix z = withOnes(inputs.get(layer)).mult(weights.get(layer));
            boolean isLast = layer == weights.size() - 1;
            inputs.add(
                    isLast ? z : architecture.layers().get(layer).activation().apply(z));
        }
        return inputs;
    }

    double accuracy(SimpleMatrix x, int[] labels) {
        List<SimpleMatrix> inputs = forward(x);
        SimpleMatrix logits = inputs.get(inputs.size() - 1);
        double right = 0;
        for (int i = 0; i < labels.length; i++) {
            int row = i;
            double own = logits.get(i, labels[i]);
            right += IntStream.range(0, logits.getNumCols()).allMatch(k -> logits.get(row, k) <= own) ? 1 : 0;
        }
        return right / labels.length;
    }

    private static SimpleMatrix withOnes(SimpleMatrix x) {
        return x.concatColumns(SimpleMatrix.ones(x.getNumRows(), 1));
    }

    private static SimpleMatrix softmax(SimpleMatrix z) {
        SimpleMatrix p = new SimpleMatrix(z.getNumRows(), z.getNumCols());
        for (int i = 0; i < z.getNumRows(); i++) {
            SimpleMatrix row = z.getRow(i);
            SimpleMatrix powers = row.minus(row.elementMax()).elementExp();
            p.setRow(i, powers.divide(powers.elementSum()));
        }
        return p;
    }
}
