package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * A batch of four samples with two features, made for a pencil: with ε = 4 every root comes out whole.
 *
 * <pre>
 *            X      x − μ       x̂           Y
 *          1  19   −3   9    −1     9/7   −5    7
 *          3   1   −1  −9    −1/3  −9/7   −1  −11
 *          5   7    1  −3     1/3  −3/7    3   −5
 *          7  13    3   3     1     3/7    7    1
 *
 *   μ      4  10             γ = 6, 7
 *   v      5  45             β = 1, −2
 *   s      3   7
 * </pre>
 */
final class Example {

    static final double EPSILON = 4;
    static final SimpleMatrix X = matrix(new double[][] {{1, 19}, {3, 1}, {5, 7}, {7, 13}});
    static final SimpleMatrix X_HAT =
            matrix(new double[][] {{-1, 9 / 7.0}, {-1 / 3.0, -9 / 7.0}, {1 / 3.0, -3 / 7.0}, {1, 3 / 7.0}});
    static final SimpleMatrix Y = matrix(new double[][] {{-5, 7}, {-1, -11}, {3, -5}, {7, 1}});
    static final SimpleMatrix GAMMA = row(6, 7);
    static final SimpleMatrix BETA = row(1, -2);
    static final Moments BATCH = new Moments(row(4, 10), row(5, 45));
    static final TrainingPass PASS = new TrainingPass(Y, X_HAT, row(3, 7), BATCH);

    private Example() {}

    static BatchNorm layer(Moments running) {
        return new BatchNorm(GAMMA, BETA, running, 0.75, EPSILON);
    }

    static SimpleMatrix row(double... entries) {
        return matrix(new double[][] {entries});
    }

    static SimpleMatrix matrix(double[][] rows) {
        return new SimpleMatrix(rows);
    }
}
