package gradients.backprop;

/**
 * The norm of a layer is taken over its weights and its bias together.
 *
 * @loses 1.7
 * @hint This norm is about dW alone. What happens to your number when dW is 0 and db is not?
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        double[] norms = new double[gradients.weights().size()];
        for (int layer = 0; layer < norms.length; layer++) {
            norms[layer] = Math.hypot(
                    frobenius(gradients.weights().get(layer)),
                    frobenius(gradients.biases().get(layer)));
        }
        return norms;
    }
}
