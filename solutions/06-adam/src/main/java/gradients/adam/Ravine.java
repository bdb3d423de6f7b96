package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * An ill-conditioned quadratic, ½·Σ cᵢ·wᵢ², whose ten curvatures cᵢ run from 1 to 1000 in equal ratios. One parameter,
 * a
 * row of ten.
 */
record Ravine() implements Terrain {

    private static final int SIZE = 10;

    @Override
    public List<SimpleMatrix> start() {
        return List.of(SimpleMatrix.filled(1, SIZE, 1));
    }

    @Override
    public double loss(List<SimpleMatrix> parameters) {
        return parameters.get(0).elementMult(gradients(parameters).get(0)).elementSum() / 2;
    }

    @Override
    public List<SimpleMatrix> gradients(List<SimpleMatrix> parameters) {
        SimpleMatrix gradient = parameters.get(0).copy();
        for (int i = 0; i < SIZE; i++) {
            gradient.set(i, gradient.get(i) * Math.pow(1000, i / (SIZE - 1.0)));
        }
        return List.of(gradient);
    }
}
