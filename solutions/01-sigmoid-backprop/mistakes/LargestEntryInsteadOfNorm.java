package gradients.backprop;

import gradients.kit.Matrices;

/**
 * The largest entry of each gradient is returned instead of its Frobenius norm.
 *
 * @loses 1.7
 * @hint All the entries count, not only the largest one. What is the norm of the matrix (3 4)?
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        return gradients.weights().stream()
                .mapToDouble(dW -> dW.hasUncountable() ? Double.NaN : Matrices.largestMagnitude(dW))
                .toArray();
    }
}
