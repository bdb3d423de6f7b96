package gradients.suites.batchnorm;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.Moments;
import gradients.batchnorm.TrainingPass;
import gradients.suites.Draw;
import org.ejml.simple.SimpleMatrix;

/**
 * Batch normalisation entry by entry, in another form than the reference: the variance is half the mean square
 * difference of all pairs, v = Σᵢ Σₖ (xᵢ − xₖ)² / 2N².
 *
 * <p>So that a test of one task needs nothing of another, it also draws layers and makes training passes.
 */
record Oracle(SimpleMatrix gamma, SimpleMatrix beta, Moments running, double momentum, double epsilon) {

    static final double EPSILON = 1e-5;

    /** Draws a layer in which no parameter has a special value. */
    static Oracle draw(Draw draw, int features) {
        return new Oracle(
                draw.uniform(1, features, 0.5, 2),
                draw.normal(1, features),
                new Moments(draw.normal(1, features, 3), draw.uniform(1, features, 0.2, 4)),
                draw.between(0.6, 0.95),
                EPSILON);
    }

    Oracle with(Moments statistics) {
        return new Oracle(gamma, beta, statistics, momentum, epsilon);
    }

    Oracle withMomentum(double share) {
        return new Oracle(gamma, beta, running, share, epsilon);
    }

    Oracle withEpsilon(double number) {
        return new Oracle(gamma, beta, running, momentum, number);
    }

    /** Returns the tested layer with these parts. */
    BatchNorm layer() {
        return new BatchNorm(gamma, beta, running, momentum, epsilon);
    }

    /** Draws a batch whose columns differ in offset and in spread; some spreads are near √ε. */
    static SimpleMatrix batch(Draw draw, int samples, int features) {
        SimpleMatrix x = draw.normal(samples, features);
        for (int j = 0; j < features; j++) {
            double spread = j % 2 == 0 ? draw.between(0.002, 0.006) : draw.between(0.5, 3);
            double offset = j % 2 == 0 ? draw.between(-0.1, 0.1) : draw.between(-5, 5);
            for (int i = 0; i < samples; i++) {
                x.set(i, j, offset + spread * x.get(i, j));
            }
        }
        return x;
    }

    static Moments moments(SimpleMatrix x) {
        int n = x.getNumRows();
        SimpleMatrix mean = new SimpleMatrix(1, x.getNumCols());
        SimpleMatrix variance = new SimpleMatrix(1, x.getNumCols());
        for (int j = 0; j < x.getNumCols(); j++) {
            double first = x.get(0, j);
            double distances = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                distances += x.get(i, j) - first;
                for (int k = 0; k < i; k++) {
                    squares += Math.pow(x.get(i, j) - x.get(k, j), 2);
                }
            }
            mean.set(0, j, first + distances / n);
            variance.set(0, j, squares / n / n);
        }
        return new Moments(mean, variance);
    }

    TrainingPass forward(SimpleMatrix x) {
        Moments batch = moments(x);
        return new TrainingPass(output(x, batch), normalized(x, batch), deviation(batch), batch);
    }

    /** Returns the output when x is normalised by these statistics. */
    SimpleMatrix output(SimpleMatrix x, Moments by) {
        SimpleMatrix y = normalized(x, by);
        for (int i = 0; i < y.getNumRows(); i++) {
            for (int j = 0; j < y.getNumCols(); j++) {
                y.set(i, j, gamma.get(j) * y.get(i, j) + beta.get(j));
            }
        }
        return y;
    }

    private SimpleMatrix normalized(SimpleMatrix x, Moments by) {
        SimpleMatrix xHat = new SimpleMatrix(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                xHat.set(i, j, (x.get(i, j) - by.mean().get(j)) / deviation(by).get(j));
            }
        }
        return xHat;
    }

    private SimpleMatrix deviation(Moments by) {
        SimpleMatrix s = new SimpleMatrix(1, by.features());
        for (int j = 0; j < by.features(); j++) {
            s.set(j, Math.sqrt(by.variance().get(j) + epsilon));
        }
        return s;
    }
}
