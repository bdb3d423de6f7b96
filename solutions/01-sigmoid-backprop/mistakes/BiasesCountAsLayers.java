package gradients.backprop;

/**
 * The norms of the biases stand between those of the weights, as if each bias were a layer.
 *
 * @loses 1.7
 * @hint There is one norm for each layer. How many layers has a network with three weights and three biases?
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        double[] norms = new double[2 * gradients.weights().size()];
        for (int layer = 0; layer < gradients.weights().size(); layer++) {
            norms[2 * layer] = frobenius(gradients.weights().get(layer));
            norms[2 * layer + 1] = frobenius(gradients.biases().get(layer));
        }
        return norms;
    }
}
