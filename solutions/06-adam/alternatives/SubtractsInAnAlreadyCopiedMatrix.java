package gradients.adam;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Descent copies every parameter and subtracts entry by entry in the copy.
 */
class Sgd {

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        return IntStream.range(0, parameters.size())
                .mapToObj(k -> moved(parameters.get(k), gradients.get(k)))
                .toList();
    }

    private SimpleMatrix moved(SimpleMatrix parameter, SimpleMatrix gradient) {
        SimpleMatrix moved = parameter.copy();
        for (int row = 0; row < moved.getNumRows(); row++) {
            for (int column = 0; column < moved.getNumCols(); column++) {
                moved.set(row, column, moved.get(row, column) - learningRate * gradient.get(row, column));
            }
        }
        return moved;
    }
}
