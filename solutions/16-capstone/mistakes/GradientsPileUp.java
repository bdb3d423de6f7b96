package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradients are never set to zero, so each step also follows all gradients before it.
 *
 * @loses 16.5 16.6 16.7
 * @hint Network.backward adds. To what?
 */
class Trainer {

    public double step(Dataset batch) {
        SimpleMatrix logits = network.forward(batch.x(), Mode.TRAINING);
        network.backward(CrossEntropy.gradient(logits, batch.labels()));
        GradientClipping.byGlobalNorm(network.parameters(), plan.clipNorm());
        adam.step();
        return CrossEntropy.loss(logits, batch.labels());
    }
}
