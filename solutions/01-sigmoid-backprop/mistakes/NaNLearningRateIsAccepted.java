package gradients.backprop;

/**
 * The learning rate is compared in a way that lets NaN pass, and every weight becomes NaN.
 *
 * @loses 1.8
 * @hint NaN < 0 is false, and so is every other comparison. Write down what you require, and negate that.
 */
class Backprop {

    public static Network step(Network network, Gradients gradients, double learningRate) {
        if (learningRate < 0 || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException(
                    "learningRate is " + learningRate + "; it must be a finite number, 0 or more.");
        }
        return new Network(
                descend(network.weights(), gradients.weights(), learningRate),
                descend(network.biases(), gradients.biases(), learningRate),
                network.hidden(),
                network.output());
    }
}
