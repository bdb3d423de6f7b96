package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradients are clipped after the optimiser has used them.
 *
 * @loses 16.5
 * @hint When a gradient of norm 10⁹ arrives, what have the weights become by the time it is clipped?
 */
class Trainer {

    public double step(Dataset batch) {
        network.parameters().forEach(Parameter::zeroGradient);
        SimpleMatrix logits = network.forward(batch.x(), Mode.TRAINING);
        network.backward(CrossEntropy.gradient(logits, batch.labels()));
        adam.step();
        GradientClipping.byGlobalNorm(network.parameters(), plan.clipNorm());
        return CrossEntropy.loss(logits, batch.labels());
    }
}
