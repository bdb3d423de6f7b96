package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The curved valley of Rosenbrock: (1 − x)² + 100·(y − x²)², with its lowest point, 0, at x = y = 1. One parameter, the
 * row (x, y).
 */
record Valley() implements Terrain {

    static double height(double x, double y) {
        return Math.pow(1 - x, 2) + 100 * Math.pow(y - x * x, 2);
    }

    @Override
    public List<SimpleMatrix> start() {
        return List.of(row(-1.5, 2));
    }

    @Override
    public double loss(List<SimpleMatrix> parameters) {
        return height(parameters.get(0).get(0), parameters.get(0).get(1));
    }

    @Override
    public List<SimpleMatrix> gradients(List<SimpleMatrix> parameters) {
        double x = parameters.get(0).get(0);
        double y = parameters.get(0).get(1);
        double off = y - x * x;
        return List.of(row(-2 * (1 - x) - 400 * x * off, 200 * off));
    }

    private static SimpleMatrix row(double x, double y) {
        return new SimpleMatrix(new double[][] {{x, y}});
    }
}
