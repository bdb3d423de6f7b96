package gradients.capstone;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** From labelled samples to answers about samples that nobody has labelled. */
public final class Pipeline {

    /** Share of the labelled samples that choose the epoch instead of being learnt from. */
    public static final double VALIDATION_SHARE = 0.2;

    private Pipeline() {}

    /**
     * Returns the probability of each class for each unseen sample. The labelled samples are split, by chance from
     * {@code seed}, into {@value #VALIDATION_SHARE} for validation and the rest for training; everything that is fitted
     * is fitted on the training part; a {@link Trainer} with the same seed is trained; its network answers.
     *
     * @param labelled M×D, of at least two classes, each with at least three samples
     * @param unseen N×D
     * @return N×K, where K − 1 is the highest label
     */
    @Task("16.7")
    public static SimpleMatrix probabilities(
            NetworkSpec spec, Plan plan, Dataset labelled, SimpleMatrix unseen, long seed) {
        // TODO 16.7: The whole pipeline, and a recipe for depth
        // Write down, before you code, what each number that you compute may depend on. The scale of the pixels: on
        // the training part only. An answer: on the network and on this one sample.
        throw new NotImplementedError("16.7 The whole pipeline, and a recipe for depth");
    }

    /**
     * Returns a network of this depth, 16 units wide, that does train: activation, start, batch norm and residual
     * blocks are yours to choose.
     *
     * @param depth hidden layers, from 1 to 50
     */
    @Task("16.7")
    public static NetworkSpec recipe(int depth) {
        // TODO 16.7: The whole pipeline, and a recipe for depth
        // Run the experiment with a recipe of your own, and look at its table before you choose.
        throw new NotImplementedError("16.7 The whole pipeline, and a recipe for depth");
    }
}
