package gradients.suites.capstone;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.capstone.Activation;
import gradients.capstone.Dataset;
import gradients.capstone.History;
import gradients.capstone.NetworkSpec;
import gradients.capstone.Plan;
import gradients.capstone.Trainer;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Collections;
import java.util.function.Predicate;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("16.6")
class FitTest {

    private static final String SIMULATION = "a simulation on the given network";

    @Test
    void an_epoch_takes_every_sample_once_in_random_order(Draw draw) {
        assertEpochs(draw, Samples.plain(), 13, 4);
    }

    @Test
    void an_epoch_of_batch_norm_keeps_a_last_batch_of_one(Draw draw) {
        assertEpochs(draw, Samples.cured(), 11, 5);
    }

    @Test
    void a_batch_may_be_larger_than_the_training_set(Draw draw) {
        assertEpochs(draw, Samples.plain(), 6, 50);
    }

    @Test
    void the_same_seed_gives_the_same_training_bit_by_bit(Draw draw) {
        Dataset train = Samples.clouds(draw, 12);
        Dataset validation = Samples.clouds(draw, 5);
        SimpleMatrix x = draw.normal(3, Samples.FEATURES);
        Trainer one = trainer(Samples.cured(), Samples.plan(2, 4), 9);
        Trainer again = trainer(Samples.cured(), Samples.plan(2, 4), 9);
        Trainer other = trainer(Samples.cured(), Samples.plan(2, 4), 10);

        one.fit(train, validation);
        again.fit(train, validation);
        other.fit(train, validation);

        SimpleMatrix logits = one.logits(x);
        assertThatMatrix("the logits of a second training", again.logits(x)).isExactly(logits, "the first");
        assertThat(other.logits(x).isIdentical(logits, 1e-6))
                .as("another seed gives the same network")
                .isFalse();
    }

    @Test
    void the_network_of_the_best_epoch_is_kept(Draw draw) {
        Plan plan = new Plan(8, 4, 0.2, Double.POSITIVE_INFINITY, 8);
        draw.note("a best epoch that is not the last");

        assertFits(draw, plan, history -> history.bestEpoch() < 5);
    }

    @Test
    void of_equally_good_epochs_the_first_is_the_best(Draw draw) {
        Plan plan = new Plan(6, 4, 0.1, Double.POSITIVE_INFINITY, 6);
        draw.note("two epochs as good as each other");

        assertFits(draw, plan, history -> isTie(history) && history.bestEpoch() < 4);
    }

    @Test
    void patience_ends_the_training(Draw draw) {
        int patience = draw.size("patience", 1, 3);
        Plan plan = new Plan(12, 4, 0.2, Double.POSITIVE_INFINITY, patience);

        assertFits(draw, plan, history -> history.losses().size() < 10 && history.bestEpoch() > 0);
    }

    @Test
    void one_epoch_is_enough_for_a_history_and_less_is_rejected(Draw draw) {
        assertFits(draw, new Plan(1, 4, 0.02, Double.POSITIVE_INFINITY, 1), history -> true);

        assertRejects("no epochs", () -> new Plan(0, 4, 0.02, 1, 1), "epochs");
        assertRejects("batches of none", () -> new Plan(1, 0, 0.02, 1, 1), "batchSize");
        assertRejects("no patience", () -> new Plan(1, 4, 0.02, 1, 0), "patience");
        assertRejects("a learning rate of 0", () -> new Plan(1, 4, 0, 1, 1), "learningRate");
        assertRejects("a clip norm of NaN", () -> new Plan(1, 4, 0.02, Double.NaN, 1), "clipNorm");
        assertRejects("no layers", () -> new NetworkSpec(0, 4, Activation.RELU, true, true, true), "depth");
        assertRejects("no units", () -> new NetworkSpec(1, 0, Activation.RELU, true, true, true), "width");
        assertRejects("a label too few", () -> new Dataset(draw.normal(3, 2), new int[2]), "labels");
    }

    private static boolean isTie(History history) {
        return Collections.frequency(history.accuracies(), Collections.max(history.accuracies())) > 1;
    }

    private static void assertEpochs(Draw draw, NetworkSpec spec, int size, int batchSize) {
        long seed = draw.random().nextLong();
        Dataset train = Samples.clouds(draw, size);
        draw.note("N=" + size + ", batches of " + batchSize);
        Plan plan = Samples.plan(2, batchSize);
        Trainer trainer = trainer(spec, plan, seed);
        Simulation simulation = new Simulation(spec, plan, Samples.FEATURES, Samples.CLASSES, seed);

        for (int epoch = 1; epoch <= 2; epoch++) {
            assertThatNumber("the mean loss of epoch " + epoch, trainer.epoch(train))
                    .isCloseTo(simulation.epoch(train), SIMULATION);
        }

        SimpleMatrix x = draw.normal(4, Samples.FEATURES);
        assertThatMatrix("the logits after two epochs", trainer.logits(x)).isCloseTo(simulation.logits(x), SIMULATION);
    }

    /** Looks for a seed whose simulated history is of the wanted kind, and trains with it. */
    private static void assertFits(Draw draw, Plan plan, Predicate<History> kind) {
        Dataset train = Samples.clouds(draw, 14);
        Dataset validation = Samples.clouds(draw, 9);
        SimpleMatrix x = draw.normal(4, Samples.FEATURES);
        long seed = draw.random().nextInt(1000);
        Simulation simulation;
        History wanted;
        do {
            seed++;
            simulation = new Simulation(Samples.plain(), plan, Samples.FEATURES, Samples.CLASSES, seed);
            wanted = simulation.fit(train, validation);
        } while (!kind.test(wanted));
        Trainer trainer = trainer(Samples.plain(), plan, seed);

        History history = trainer.fit(train, validation);

        assertThat(history.losses()).as("one loss for each epoch of training").hasSameSizeAs(wanted.losses());
        assertThat(history.accuracies()).as("one accuracy for each epoch").hasSameSizeAs(wanted.accuracies());
        for (int epoch = 0; epoch < wanted.losses().size(); epoch++) {
            assertThatNumber("the loss of epoch " + epoch, history.losses().get(epoch))
                    .isCloseTo(wanted.losses().get(epoch), SIMULATION);
            assertThatNumber(
                            "the accuracy of epoch " + epoch,
                            history.accuracies().get(epoch))
                    .isCloseTo(wanted.accuracies().get(epoch), SIMULATION);
        }
        assertThat(history.bestEpoch()).as("the best epoch, counted from 0").isEqualTo(wanted.bestEpoch());
        assertThatMatrix("the logits of the network that was kept", trainer.logits(x))
                .isCloseTo(simulation.logits(x), SIMULATION);
    }

    private static Trainer trainer(NetworkSpec spec, Plan plan, long seed) {
        return new Trainer(spec, plan, Samples.FEATURES, Samples.CLASSES, seed);
    }
}
