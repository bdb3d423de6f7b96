package gradients.backprop;

/**
 * The root of the mean square is returned: the sum is divided by the number of entries.
 *
 * @loses 1.7
 * @hint A Frobenius norm adds the squares; it does not average them.
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        return gradients.weights().stream()
                .mapToDouble(dW -> frobenius(dW) / Math.sqrt(dW.getNumElements()))
                .toArray();
    }
}
