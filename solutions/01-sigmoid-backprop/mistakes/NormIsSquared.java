package gradients.backprop;

/**
 * The sum of the squares is returned without its root.
 *
 * @loses 1.7
 * @hint Double a gradient: its norm doubles. What does your number do?
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        return gradients.weights().stream()
                .mapToDouble(dW -> dW.elementMult(dW).elementSum())
                .toArray();
    }
}
