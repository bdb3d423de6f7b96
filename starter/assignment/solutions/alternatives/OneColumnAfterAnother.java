package gradients.topic;

import org.ejml.simple.SimpleMatrix;

/**
 * Each column is taken out, centred and put back.
 */
class Centering {

    public static SimpleMatrix columns(SimpleMatrix x) {
        SimpleMatrix centred = x.copy();
        for (int column = 0; column < x.getNumCols(); column++) {
            SimpleMatrix one = x.getColumn(column);
            centred.insertIntoThis(0, column, one.minus(one.elementSum() / x.getNumRows()));
        }
        return centred;
    }
}
