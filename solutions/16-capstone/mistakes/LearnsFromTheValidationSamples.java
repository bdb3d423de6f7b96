package gradients.capstone;

import java.util.Arrays;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The network is trained on all labelled samples; those that choose the epoch are among them.
 *
 * @loses 16.7
 * @hint Can somebody be an impartial judge of what he has learnt by heart?
 */
class Pipeline {

    public static SimpleMatrix probabilities(
            NetworkSpec spec, Plan plan, Dataset labelled, SimpleMatrix unseen, long seed) {
        Split split = Splits.stratified(labelled.labels(), VALIDATION_SHARE, 0, new Random(seed));
        Dataset train = labelled.subset(split.train());
        Dataset validation = labelled.subset(split.validation());
        Standardizer standardizer = new Standardizer(train.x());
        int classes = Arrays.stream(labelled.labels()).max().orElseThrow() + 1;
        Trainer trainer = new Trainer(spec, plan, labelled.x().getNumCols(), classes, seed);
        trainer.fit(
                labelled.withX(standardizer.apply(labelled.x())), validation.withX(standardizer.apply(validation.x())));
        return CrossEntropy.softmax(trainer.logits(standardizer.apply(unseen)));
    }
}
