package gradients.adam;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * v takes the matrix product of the gradient with its transpose where the entry-wise square is meant.
 *
 * @loses 6.5 6.6
 * @hint Every entry has a second moment of its own. Which EJML product works entry by entry?
 */
class Adam {

    /** Returns the row sums of squares, spread over the columns: the diagonal of g·gᵀ. */
    private static SimpleMatrix products(SimpleMatrix gradient) {
        SimpleMatrix products = new SimpleMatrix(gradient.getNumRows(), gradient.getNumCols());
        SimpleMatrix square = gradient.mult(gradient.transpose());
        for (int row = 0; row < products.getNumRows(); row++) {
            for (int column = 0; column < products.getNumCols(); column++) {
                products.set(row, column, square.get(row, row));
            }
        }
        return products;
    }

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (t == 0) {
            m.addAll(Parameters.zerosLike(parameters));
            v.addAll(Parameters.zerosLike(parameters));
        }
        t++;
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            SimpleMatrix gradient = gradients.get(k);
            m.set(k, m.get(k).scale(beta1).plus(gradient.scale(1 - beta1)));
            v.set(k, v.get(k).scale(beta2).plus(products(gradient).scale(1 - beta2)));
            next.add(parameters.get(k).minus(direction(k).scale(learningRate)));
        }
        return next;
    }
}
