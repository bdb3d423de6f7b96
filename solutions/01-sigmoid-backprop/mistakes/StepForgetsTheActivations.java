package gradients.backprop;

/**
 * The network after the step has sigmoid and linear activations, whatever it had before.
 *
 * @loses 1.8
 * @hint A step changes numbers, not the architecture: carry the activations over.
 */
class Backprop {

    public static Network step(Network network, Gradients gradients, double learningRate) {
        if (!(learningRate >= 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException(
                    "learningRate is " + learningRate + "; it must be a finite number, 0 or more.");
        }
        return new Network(
                descend(network.weights(), gradients.weights(), learningRate),
                descend(network.biases(), gradients.biases(), learningRate),
                Activation.SIGMOID,
                Activation.LINEAR);
    }
}
