package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * Sets the gradients to zero after each step instead of before it, and takes the loss first.
 */
class Trainer {

    public double step(Dataset batch) {
        SimpleMatrix logits = network.forward(batch.x(), Mode.TRAINING);
        double loss = CrossEntropy.loss(logits, batch.labels());
        network.backward(CrossEntropy.gradient(logits, batch.labels()));
        GradientClipping.byGlobalNorm(network.parameters(), plan.clipNorm());
        adam.step();
        network.parameters().forEach(Parameter::zeroGradient);
        return loss;
    }
}
