package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance is computed as mean(x²) − μ², which loses its digits when μ is far larger than the spread.
 *
 * @loses 3.1
 * @hint On paper your formula is right. Try it on 100000001, 100000002, 100000003: how many digits does x² need,
 *     and how many has a double? Subtract the mean before you square.
 */
class BatchNorm {

    public static Moments moments(SimpleMatrix x) {
        requireRows("x", x);
        SimpleMatrix mean = Matrices.columnMeans(x);
        SimpleMatrix meanSquare = Matrices.columnMeans(x.elementMult(x));
        return new Moments(mean, meanSquare.minus(mean.elementMult(mean)));
    }
}
