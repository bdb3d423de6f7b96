package gradients.adam;

import gradients.kit.Matrices;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * A network with one hidden layer of 16 tanh units that learns sin(3x₁)·x₂ from 60 samples, all at once. Its loss is
 * the mean squared error; its parameters are W1 (2×16), b1 (1×16), W2 (16×1) and b2 (1×1).
 */
final class SmallNetwork implements Terrain {

    private static final int SAMPLES = 60;
    private static final int HIDDEN = 16;

    private final SimpleMatrix inputs;
    private final SimpleMatrix targets;
    private final List<SimpleMatrix> start;

    SmallNetwork(long seed) {
        Random random = new Random(seed);
        inputs = Matrices.uniform(SAMPLES, 2, -1, 1, random);
        targets = new SimpleMatrix(SAMPLES, 1);
        for (int i = 0; i < SAMPLES; i++) {
            targets.set(i, StrictMath.sin(3 * inputs.get(i, 0)) * inputs.get(i, 1));
        }
        start = List.of(
                Matrices.normal(2, HIDDEN, Math.sqrt(2.0 / (2 + HIDDEN)), random),
                new SimpleMatrix(1, HIDDEN),
                Matrices.normal(HIDDEN, 1, Math.sqrt(2.0 / (HIDDEN + 1)), random),
                new SimpleMatrix(1, 1));
    }

    @Override
    public List<SimpleMatrix> start() {
        return start;
    }

    @Override
    public double loss(List<SimpleMatrix> parameters) {
        SimpleMatrix error = output(parameters, hidden(parameters)).minus(targets);
        return error.elementMult(error).elementSum() / SAMPLES;
    }

    @Override
    public List<SimpleMatrix> gradients(List<SimpleMatrix> parameters) {
        SimpleMatrix hidden = hidden(parameters);
        SimpleMatrix dY = output(parameters, hidden).minus(targets).scale(2.0 / SAMPLES);
        SimpleMatrix slope = Matrices.map(hidden, h -> 1 - h * h);
        SimpleMatrix dZ = dY.mult(parameters.get(2).transpose()).elementMult(slope);
        return List.of(
                inputs.transpose().mult(dZ),
                Matrices.columnSums(dZ),
                hidden.transpose().mult(dY),
                Matrices.columnSums(dY));
    }

    /** StrictMath gives the same bits on every machine: in three hundred steps a last bit can grow into a digit. */
    private SimpleMatrix hidden(List<SimpleMatrix> parameters) {
        return Matrices.map(Matrices.plusRow(inputs.mult(parameters.get(0)), parameters.get(1)), StrictMath::tanh);
    }

    private static SimpleMatrix output(List<SimpleMatrix> parameters, SimpleMatrix hidden) {
        return Matrices.plusRow(hidden.mult(parameters.get(2)), parameters.get(3));
    }
}
