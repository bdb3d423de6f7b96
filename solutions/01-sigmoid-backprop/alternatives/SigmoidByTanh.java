package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The sigmoid as (1 + tanh(z/2))/2, in a loop over rows and columns.
 */
class Sigmoid {

    public static SimpleMatrix value(SimpleMatrix z) {
        SimpleMatrix a = new SimpleMatrix(z.getNumRows(), z.getNumCols());
        for (int i = 0; i < z.getNumRows(); i++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                a.set(i, j, 0.5 * (1 + Math.tanh(0.5 * z.get(i, j))));
            }
        }
        return a;
    }
}
