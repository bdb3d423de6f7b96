package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * The folded weights scale the rows of W instead of its columns.
 *
 * @loses 3.6
 * @hint Z = X·W: column j of W makes feature j of Z. Which part of W must shrink when feature j is divided by
 *     s(j)?
 */
class BatchNorm {

    public Dense fold(Dense before) {
        requireFeatures("the dense layer's b", before.b());
        SimpleMatrix factor = gamma.elementDiv(deviation(running));
        SimpleMatrix shift =
                before.b().minus(running.mean()).elementMult(factor).plus(beta);
        SimpleMatrix w = factor.diag().mult(before.w());
        return new Dense(w, shift);
    }
}
