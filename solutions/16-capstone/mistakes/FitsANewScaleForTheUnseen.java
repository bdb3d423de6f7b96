package gradients.capstone;

import java.util.Arrays;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The unseen samples are standardised by a scale of their own.
 *
 * @loses 16.7
 * @hint One sample is asked about. What is its deviation from its own mean?
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
        trainer.fit(train.withX(standardizer.apply(train.x())), validation.withX(standardizer.apply(validation.x())));
        return CrossEntropy.softmax(trainer.logits(new Standardizer(unseen).apply(unseen)));
    }
}
