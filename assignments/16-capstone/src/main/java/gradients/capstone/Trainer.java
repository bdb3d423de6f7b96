package gradients.capstone;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** A network in training: it, its optimiser, and the one source of chance that both weights and batches come from. */
public final class Trainer {

    private final Network network;
    private final Adam adam;
    private final Plan plan;
    private final Random random;

    /**
     * @param in features of a sample
     * @param classes of the labels
     * @param seed the same seed gives the same training
     */
    public Trainer(NetworkSpec spec, Plan plan, int in, int classes, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
        this.network = new Network(spec, in, classes, random);
        this.adam = new Adam(network.parameters(), plan.learningRate());
    }

    /**
     * Takes one step on this batch and returns its loss before the step. In this order: gradients to zero, forward pass
     * in training mode, loss, backward pass, gradients clipped to the plan's global norm, step of the optimiser.
     *
     * @param batch at least one sample
     */
    @Task("16.5")
    public double step(Dataset batch) {
        // TODO 16.5: One training step, and evaluation mode
        // Network.backward adds to the gradients that are there. What is there when a step begins?
        // After adam.step() it is too late to clip.
        throw new NotImplementedError("16.5 One training step, and evaluation mode");
    }

    /**
     * Returns the logits of these samples in evaluation mode, N×classes. Asking changes nothing.
     *
     * @param x N×in
     */
    @Task("16.5")
    public SimpleMatrix logits(SimpleMatrix x) {
        // TODO 16.5: One training step, and evaluation mode
        // A sample must get the same answer whoever else is asked about.
        throw new NotImplementedError("16.5 One training step, and evaluation mode");
    }

    /**
     * Goes once through the training set in random order and returns the mean loss per sample. The list 0, 1, …, N − 1
     * is shuffled by {@link Collections#shuffle(List, Random)} with this trainer's random; each batch takes the next
     * plan.batchSize() rows of it, in that order, and the last one what is left.
     */
    @Task("16.6")
    public double epoch(Dataset train) {
        // TODO 16.6: Epochs and early stopping
        // Every sample counts once, also those of a last, smaller batch: in the steps and in the mean.
        throw new NotImplementedError("16.6 Epochs and early stopping");
    }

    /**
     * Trains and returns what happened. After each epoch it measures the accuracy on the validation set; the best epoch
     * is the first with the highest accuracy. Training ends after plan.epochs() epochs, or earlier: after an epoch from
     * which the best one lies plan.patience() epochs back. At the end the network is the one of the best epoch again.
     *
     * @param train at least one sample
     * @param validation at least one sample, none of them in train
     */
    @Task("16.6")
    public History fit(Dataset train, Dataset validation) {
        // TODO 16.6: Epochs and early stopping
        // network.state() copies all that the network is, running statistics included; network.restore brings it
        // back. Keep the state when an epoch is better than all before it, and not when it is only as good.
        // The validation set chooses. Nothing is learnt from it.
        throw new NotImplementedError("16.6 Epochs and early stopping");
    }
}
