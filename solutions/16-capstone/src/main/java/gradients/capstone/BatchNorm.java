package gradients.capstone;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Batch normalisation as in assignment 03: biased variance, ε under the root, 0.9 of the old running value kept. */
final class BatchNorm implements Layer {

    private static final double MOMENTUM = 0.9;
    private static final double EPSILON = 1e-5;

    private final Parameter gamma;
    private final Parameter beta;
    private final Parameter runningMean;
    private final Parameter runningVariance;
    private SimpleMatrix xHat;
    private SimpleMatrix deviation;

    BatchNorm(int features, double gammaAtStart) {
        gamma = new Parameter(SimpleMatrix.filled(1, features, gammaAtStart));
        beta = new Parameter(new SimpleMatrix(1, features));
        runningMean = new Parameter(new SimpleMatrix(1, features));
        runningVariance = new Parameter(SimpleMatrix.filled(1, features, 1));
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x, Mode mode) {
        SimpleMatrix mean = runningMean.value();
        SimpleMatrix variance = runningVariance.value();
        if (mode == Mode.TRAINING) {
            mean = Matrices.columnMeans(x);
            SimpleMatrix distance = Matrices.minusRow(x, mean);
            variance = Matrices.columnMeans(distance.elementMult(distance));
            track(runningMean, mean);
            track(runningVariance, variance);
        }
        deviation = variance.plus(EPSILON).elementPower(0.5);
        xHat = Matrices.divideRow(Matrices.minusRow(x, mean), deviation);
        return Matrices.plusRow(Matrices.timesRow(xHat, gamma.value()), beta.value());
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dY) {
        gamma.addGradient(Matrices.columnSums(dY.elementMult(xHat)));
        beta.addGradient(Matrices.columnSums(dY));
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma.value());
        SimpleMatrix shift = Matrices.columnMeans(dXHat);
        SimpleMatrix stretch = Matrices.timesRow(xHat, Matrices.columnMeans(dXHat.elementMult(xHat)));
        return Matrices.divideRow(Matrices.minusRow(dXHat, shift).minus(stretch), deviation);
    }

    private static void track(Parameter running, SimpleMatrix batch) {
        running.set(running.value().scale(MOMENTUM).plus(batch.scale(1 - MOMENTUM)));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(gamma, beta);
    }

    @Override
    public List<Parameter> buffers() {
        return List.of(runningMean, runningVariance);
    }
}
