package gradients.capstone;

import java.util.Arrays;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The trainer always gets the seed 0.
 *
 * @loses 16.7
 * @hint Two seeds, one network: what was the seed for?
 */
class Pipeline {

    public static SimpleMatrix probabilities(
            NetworkSpec spec, Plan plan, Dataset labelled, SimpleMatrix unseen, long seed) {
        Split split = Splits.stratified(labelled.labels(), VALIDATION_SHARE, 0, new Random(seed));
        Dataset train = labelled.subset(split.train());
        Dataset validation = labelled.subset(split.validation());
        Standardizer standardizer = new Standardizer(train.x());
        int classes = Arrays.stream(labelled.labels()).max().orElseThrow() + 1;
        Trainer trainer = new Trainer(spec, plan, labelled.x().getNumCols(), classes, 0);
        trainer.fit(train.withX(standardizer.apply(train.x())), validation.withX(standardizer.apply(validation.x())));
        return CrossEntropy.softmax(trainer.logits(standardizer.apply(unseen)));
    }
}
