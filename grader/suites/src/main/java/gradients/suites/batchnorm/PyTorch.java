package gradients.suites.batchnorm;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.Moments;
import gradients.batchnorm.TrainingPass;
import gradients.suites.Fixture;
import org.ejml.simple.SimpleMatrix;

/** The layer and the training pass of {@code pytorch.json}. */
final class PyTorch {

    private PyTorch() {}

    static BatchNorm layer(Fixture pytorch) {
        Moments running = new Moments(pytorch.matrix("runningMean"), pytorch.matrix("runningVariance"));
        return new BatchNorm(pytorch.matrix("gamma"), pytorch.matrix("beta"), running, 0.9, pytorch.number("epsilon"));
    }

    static TrainingPass pass(Fixture pytorch) {
        Moments batch = new Moments(pytorch.matrix("mean"), pytorch.matrix("variance"));
        SimpleMatrix beta = pytorch.matrix("beta");
        Oracle oracle = new Oracle(pytorch.matrix("gamma"), beta, batch, 0.9, pytorch.number("epsilon"));
        return oracle.forward(pytorch.matrix("x"));
    }
}
