package gradients.adam;

import gradients.kit.Matrices;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * An ill-conditioned quadratic, ½·w·H·wᵀ with w of shape 1×10, whose ten curvatures run from 1 to 1000 in equal ratios.
 * Straight, H is diagonal and each entry of w has one curvature. Turned, H = Q·diag·Q with a reflection Q, and each
 * entry feels all of them.
 */
record Ravine(SimpleMatrix curvature, SimpleMatrix origin) implements Terrain {

    private static final int SIZE = 10;

    static Ravine straight(long seed) {
        double[] curvatures = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            curvatures[i] = StrictMath.pow(1000, i / (SIZE - 1.0));
        }
        return new Ravine(SimpleMatrix.diag(curvatures), Matrices.normal(1, SIZE, 1, new Random(seed)));
    }

    /** Returns the same ravine seen in a mirror that stands askew: Q = I − 2·u·uᵀ/(uᵀ·u). */
    Ravine turned(long seed) {
        SimpleMatrix u = Matrices.normal(SIZE, 1, 1, new Random(seed));
        SimpleMatrix q = SimpleMatrix.identity(SIZE).minus(u.mult(u.transpose()).scale(2 / u.dot(u)));
        return new Ravine(q.mult(curvature).mult(q), origin.mult(q));
    }

    @Override
    public List<SimpleMatrix> start() {
        return List.of(origin);
    }

    @Override
    public double loss(List<SimpleMatrix> parameters) {
        return parameters.get(0).elementMult(gradients(parameters).get(0)).elementSum() / 2;
    }

    @Override
    public List<SimpleMatrix> gradients(List<SimpleMatrix> parameters) {
        return List.of(parameters.get(0).mult(curvature));
    }
}
