package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * Questions are answered in training mode: an answer depends on the other samples, and asking changes the running
 * statistics.
 *
 * @loses 16.5 16.6 16.7
 * @hint Ask about one sample alone. What does batch norm make of a batch of one?
 */
class Trainer {

    public SimpleMatrix logits(SimpleMatrix x) {
        return network.forward(x, Mode.TRAINING);
    }
}
