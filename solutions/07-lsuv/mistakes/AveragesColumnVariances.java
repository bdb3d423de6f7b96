package gradients.lsuv;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is taken for each column and then averaged, so that differences between columns do not count.
 *
 * @loses 7.2 7.3 7.4
 * @hint Take one column full of 0 and another full of 10. Do their entries, all together, vary?
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        SimpleMatrix centred = Matrices.minusRow(z, Matrices.columnMeans(z));
        return centred.elementPower(2).elementSum() / z.getNumElements();
    }
}
