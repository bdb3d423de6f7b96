package gradients.capstone;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.data.Digits;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrainingTest {

    private static final NetworkSpec SPEC = new NetworkSpec(2, 5, Activation.RELU, true, true, false);

    @Test
    @Task("16.5")
    void the_first_loss_is_that_of_the_network_as_it_was_made() {
        Dataset batch = clouds(8);

        double loss = trainer(plan(1, 8, 1)).step(batch);

        Network network = new Network(SPEC, 2, 2, new Random(3));
        SimpleMatrix logits = network.forward(batch.x(), Mode.TRAINING);
        assertThatNumber("the loss", loss).isCloseTo(CrossEntropy.loss(logits, batch.labels()), "the same network");
    }

    @Test
    @Task("16.5")
    void a_sample_is_answered_alike_alone_and_among_others() {
        Trainer trainer = trainer(plan(1, 8, 1));
        trainer.step(clouds(8));
        SimpleMatrix x = clouds(5).x();

        SimpleMatrix together = trainer.logits(x);

        assertThatMatrix("the logits of the last sample alone", trainer.logits(x.getRow(4)))
                .isCloseTo(together.getRow(4), "its logits among others");
    }

    @Test
    @Task("16.5")
    void the_loss_falls_on_a_batch_that_is_learnt_again_and_again() {
        Trainer trainer = trainer(plan(1, 8, 1));
        Dataset batch = clouds(8);

        double first = trainer.step(batch);
        double last =
                IntStream.range(0, 50).mapToDouble(i -> trainer.step(batch)).reduce(first, (a, b) -> b);

        assertThatHolds(last < first / 4, "The loss went from %.3g to %.3g in 50 steps.", first, last);
    }

    @Test
    @Task("16.6")
    void the_last_batch_counts_although_it_is_smaller() {
        Dataset train = clouds(7);
        NetworkSpec still = new NetworkSpec(1, 4, Activation.TANH, false, false, false);
        Trainer trainer = new Trainer(still, new Plan(1, 3, 1e-300, 1, 1), 2, 2, 3);

        double loss = trainer.epoch(train);

        Network network = new Network(still, 2, 2, new Random(3));
        double wanted = CrossEntropy.loss(network.forward(train.x(), Mode.TRAINING), train.labels());
        assertThatNumber("the mean loss of 3 + 3 + 1 samples", loss)
                .isCloseTo(wanted, "the loss of all seven: with this learning rate the network stands still");
    }

    @Test
    @Task("16.6")
    void the_history_has_one_entry_an_epoch_and_names_the_best() {
        Dataset train = clouds(20);
        Dataset validation = clouds(10);

        History history = trainer(plan(4, 5, 4)).fit(train, validation);

        assertThat(history.losses()).as("losses of four epochs").hasSize(4);
        double best = history.accuracies().stream()
                .mapToDouble(accuracy -> accuracy)
                .max()
                .orElseThrow();
        assertThat(history.accuracies().indexOf(best))
                .as("the first epoch with the highest accuracy")
                .isEqualTo(history.bestEpoch());
    }

    @Test
    @Task("16.6")
    void without_progress_patience_runs_out() {
        Plan idle = new Plan(50, 5, 1e-300, 1, 3);

        History history = new Trainer(SPEC, idle, 2, 2, 3).fit(clouds(20), oneSample());

        assertThat(history.bestEpoch())
                .as("the best of epochs that are all alike")
                .isZero();
        assertThat(history.losses()).as("epoch 0 and three more").hasSize(4);
    }

    @Test
    @Task("16.7")
    void most_digits_are_read() {
        Digits digits = Digits.load();
        Dataset all = new Dataset(digits.images(), digits.labels());
        Dataset labelled = all.subset(IntStream.range(0, 500).toArray());
        Dataset unseen = all.subset(IntStream.range(1000, 1300).toArray());
        NetworkSpec spec = new NetworkSpec(1, 24, Activation.RELU, true, false, false);

        SimpleMatrix p = Pipeline.probabilities(spec, new Plan(6, 20, 0.01, 1, 6), labelled, unseen.x(), 1);

        double accuracy = Evaluation.accuracy(Evaluation.predict(p), unseen.labels());
        assertThatHolds(accuracy >= 0.8, "It reads %.0f %% of digits that it has never seen.", 100 * accuracy);
        assertThatMatrix("the sums of the rows of P", Matrices.rowSums(p))
                .isCloseTo(SimpleMatrix.filled(300, 1, 1), "each sample is of some class");
    }

    @Test
    @Task("16.7")
    void a_recipe_is_for_the_depth_that_is_asked_for() {
        assertThat(Pipeline.recipe(20).depth()).as("the depth").isEqualTo(20);
        assertThat(Pipeline.recipe(20).width()).as("the width").isEqualTo(16);
    }

    private static Plan plan(int epochs, int batchSize, int patience) {
        return new Plan(epochs, batchSize, 0.02, 1, patience);
    }

    private static Trainer trainer(Plan plan) {
        return new Trainer(SPEC, plan, 2, 2, 3);
    }

    /** Returns two clouds, class 0 to the left and class 1 to the right. */
    private static Dataset clouds(int size) {
        SimpleMatrix x = Matrices.normal(size, 2, 1, new Random(size));
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = i % 2;
            x.set(i, 0, x.get(i, 0) + (labels[i] == 0 ? -2 : 2));
        }
        return new Dataset(x, labels);
    }

    private static Dataset oneSample() {
        return new Dataset(new SimpleMatrix(new double[][] {{9, 0}}), new int[] {1});
    }
}
