package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Folds by asking infer: the answer to 0 is the bias, the answers to the unit vectors give the weights.
 */
class BatchNorm {

    public Dense fold(Dense before) {
        requireFeatures("the dense layer's b", before.b());
        SimpleMatrix none = new SimpleMatrix(1, before.w().getNumRows());
        SimpleMatrix units = SimpleMatrix.identity(before.w().getNumRows());
        SimpleMatrix shift = infer(before.forward(none));
        return new Dense(Matrices.minusRow(infer(before.forward(units)), shift), shift);
    }
}
