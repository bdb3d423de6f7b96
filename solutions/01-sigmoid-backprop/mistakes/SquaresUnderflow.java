package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The entries are squared as they are: squares of tiny entries are 0, those of huge ones infinite.
 *
 * @loses 1.7
 * @hint What is (1e-200)² as a double? Scale before you square, or let Math.hypot do it.
 */
class Backprop {

    private static double frobenius(SimpleMatrix matrix) {
        double squares = 0;
        for (int i = 0; i < matrix.getNumElements(); i++) {
            squares += matrix.get(i) * matrix.get(i);
        }
        return Math.sqrt(squares);
    }
}
