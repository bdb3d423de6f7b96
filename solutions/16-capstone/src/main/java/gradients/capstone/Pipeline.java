package gradients.capstone;

import gradients.kit.Task;
import java.util.Arrays;
import java.util.Random;
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
        // : Write down, before you code, what each number that you compute may depend on. The scale of the pixels: on
        // : the training part only. An answer: on the network and on this one sample.
        Split split = Splits.stratified(labelled.labels(), VALIDATION_SHARE, 0, new Random(seed));
        Dataset train = labelled.subset(split.train());
        Dataset validation = labelled.subset(split.validation());
        Standardizer standardizer = new Standardizer(train.x());
        int classes = Arrays.stream(labelled.labels()).max().orElseThrow() + 1;
        Trainer trainer = new Trainer(spec, plan, labelled.x().getNumCols(), classes, seed);
        trainer.fit(train.withX(standardizer.apply(train.x())), validation.withX(standardizer.apply(validation.x())));
        return CrossEntropy.softmax(trainer.logits(standardizer.apply(unseen)));
    }

    /**
     * Returns a network of this depth, 16 units wide, that does train: activation, start, batch norm and residual
     * blocks are yours to choose.
     *
     * @param depth hidden layers, from 1 to 50
     */
    @Task("16.7")
    public static NetworkSpec recipe(int depth) {
        // : Run the experiment with a recipe of your own, and look at its table before you choose.
        return new NetworkSpec(depth, 16, Activation.RELU, true, true, true);
    }
}
