package gradients.schedules;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * What the experiments train: one hidden layer of tanh units that learns sin(πx) from noisy samples, four at a time.
 * The gradient of four samples is mostly noise, as it is in real training.
 */
final class NoisyRegression {

    private static final int SAMPLES = 256;
    private static final int BATCH = 4;
    private static final int UNITS = 32;
    private static final double NOISE = 0.3;

    private final Random random;
    private final SimpleMatrix x;
    private final SimpleMatrix targets;
    private SimpleMatrix w1;
    private SimpleMatrix b1;
    private SimpleMatrix w2;
    private SimpleMatrix b2;

    NoisyRegression(long seed) {
        random = new Random(seed);
        x = Matrices.uniform(SAMPLES, 1, -1, 1, random);
        targets = truth(x).plus(Matrices.normal(SAMPLES, 1, NOISE, random));
        w1 = Matrices.normal(1, UNITS, 2, random);
        b1 = Matrices.uniform(1, UNITS, -2, 2, random);
        w2 = Matrices.normal(UNITS, 1, Math.sqrt(1.0 / UNITS), random);
        b2 = new SimpleMatrix(1, 1);
    }

    /** Takes one step of gradient descent on four random samples, and returns their loss before it. */
    double step(double rate) {
        SimpleMatrix xs = new SimpleMatrix(BATCH, 1);
        SimpleMatrix ts = new SimpleMatrix(BATCH, 1);
        for (int i = 0; i < BATCH; i++) {
            int sample = random.nextInt(SAMPLES);
            xs.set(i, x.get(sample));
            ts.set(i, targets.get(sample));
        }
        SimpleMatrix a = hidden(xs);
        SimpleMatrix error = output(a).minus(ts);
        SimpleMatrix dY = error.scale(2.0 / BATCH);
        SimpleMatrix dZ = dY.mult(w2.transpose()).elementMult(Matrices.map(a, t -> 1 - t * t));
        w1 = w1.minus(xs.transpose().mult(dZ).scale(rate));
        b1 = b1.minus(Matrices.columnSums(dZ).scale(rate));
        w2 = w2.minus(a.transpose().mult(dY).scale(rate));
        b2 = b2.minus(Matrices.columnSums(dY).scale(rate));
        return error.elementPower(2).elementSum() / BATCH;
    }

    /** Returns the mean squared distance from the truth, without noise, at the sample points. */
    double distance() {
        return output(hidden(x)).minus(truth(x)).elementPower(2).elementSum() / SAMPLES;
    }

    private SimpleMatrix hidden(SimpleMatrix inputs) {
        return Matrices.map(Matrices.plusRow(inputs.mult(w1), b1), StrictMath::tanh);
    }

    private SimpleMatrix output(SimpleMatrix a) {
        return Matrices.plusRow(a.mult(w2), b2);
    }

    private static SimpleMatrix truth(SimpleMatrix inputs) {
        return Matrices.map(inputs, entry -> StrictMath.sin(Math.PI * entry));
    }
}
