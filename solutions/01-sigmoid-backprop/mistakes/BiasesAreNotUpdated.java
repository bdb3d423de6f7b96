package gradients.backprop;

/**
 * The step moves the weights only; the biases stay where they are.
 *
 * @loses 1.8
 * @hint A layer has two parameters, and the gradients list both.
 */
class Backprop {

    public static Network step(Network network, Gradients gradients, double learningRate) {
        if (!(learningRate >= 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException(
                    "learningRate is " + learningRate + "; it must be a finite number, 0 or more.");
        }
        return new Network(
                descend(network.weights(), gradients.weights(), learningRate),
                network.biases(),
                network.hidden(),
                network.output());
    }
}
