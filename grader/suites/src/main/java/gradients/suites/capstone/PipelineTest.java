package gradients.suites.capstone;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.capstone.Activation;
import gradients.capstone.Dataset;
import gradients.capstone.NetworkSpec;
import gradients.capstone.Pipeline;
import gradients.capstone.Plan;
import gradients.capstone.Split;
import gradients.capstone.Splits;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("16.7")
class PipelineTest {

    private static final double UNCLIPPED = Double.POSITIVE_INFINITY;
    private static final NetworkSpec SMALL = new NetworkSpec(1, 6, Activation.RELU, true, true, false);
    private static final Plan SHORT = new Plan(2, 16, 0.02, UNCLIPPED, 2);

    @Test
    void digits_are_read_by_one_hidden_layer(Draw draw) {
        List<Dataset> parts = Samples.digits(draw, 200, 200);
        NetworkSpec spec = new NetworkSpec(1, 24, Activation.RELU, true, false, false);

        assertReads(parts, spec, new Plan(4, 20, 0.02, 1, 4), 0.7);
    }

    @Test
    void digits_are_read_by_eight_hidden_layers_with_all_cures(Draw draw) {
        List<Dataset> parts = Samples.digits(draw, 240, 200);
        NetworkSpec spec = new NetworkSpec(8, 16, Activation.RELU, true, true, true);

        assertReads(parts, spec, new Plan(6, 20, 0.02, 1, 6), 0.7);
    }

    @Test
    void the_recipe_makes_a_deep_network_train(Draw draw) {
        int depth = draw.size("depth", 8, 9);
        List<Dataset> parts = Samples.digits(draw, 200, 200);
        SimpleMatrix centred = parts.get(0).x().minus(8).divide(6);

        NetworkSpec spec = Pipeline.recipe(depth);

        assertThat(spec.depth()).as("the depth of the recipe").isEqualTo(depth);
        assertThat(spec.width()).as("the width of the recipe").isEqualTo(16);
        Simulation simulation = new Simulation(spec, new Plan(4, 20, 0.02, 1, 4), 64, 10, 1);
        for (int epoch = 0; epoch < 4; epoch++) {
            simulation.epoch(parts.get(0).withX(centred));
        }
        double accuracy = Simulation.accuracy(
                simulation.logits(parts.get(1).x().minus(8).divide(6)),
                parts.get(1).labels());
        assertThatHolds(
                accuracy >= 0.35,
                "After four epochs on 200 digits the network of your recipe reads %.0f %% of 200 others; it must be"
                        + " 35.",
                100 * accuracy);
    }

    @Test
    void probabilities_are_shares_of_every_class(Draw draw) {
        Dataset labelled = labelled(draw);

        SimpleMatrix p = Pipeline.probabilities(SMALL, SHORT, labelled, draw.normal(4, Samples.FEATURES), 3);

        assertThatMatrix("P", p).hasShape(4, Samples.CLASSES).isFinite();
        assertThatMatrix("the sums of the rows of P", Matrices.rowSums(p))
                .isCloseTo(SimpleMatrix.filled(4, 1, 1), "each sample is of some class");
        assertThatHolds(p.elementMin() >= 0, "A probability is %.3g; none may be below 0.", p.elementMin());
    }

    @Test
    void an_answer_does_not_depend_on_who_else_is_asked_about(Draw draw) {
        Dataset labelled = labelled(draw);
        SimpleMatrix unseen = draw.normal(5, Samples.FEATURES, 2);
        SimpleMatrix others = unseen.copy();
        others.setRow(0, draw.normal(1, Samples.FEATURES, 50));

        SimpleMatrix one = Pipeline.probabilities(SMALL, SHORT, labelled, unseen, 3);
        SimpleMatrix other = Pipeline.probabilities(SMALL, SHORT, labelled, others, 3);
        SimpleMatrix alone = Pipeline.probabilities(SMALL, SHORT, labelled, unseen.getRow(4), 3);

        assertThatMatrix("P of the same samples beside another one", other.rows(1, 5))
                .isCloseTo(one.rows(1, 5), "P before");
        assertThatMatrix("P of a sample alone", alone).isCloseTo(one.getRow(4), "its P among others");
    }

    @Test
    void the_units_of_the_features_do_not_matter(Draw draw) {
        Dataset labelled = labelled(draw);
        SimpleMatrix unseen = draw.normal(5, Samples.FEATURES, 2);
        SimpleMatrix units = new SimpleMatrix(new double[][] {{1024, 0.0625, 1, 32}});

        SimpleMatrix one = Pipeline.probabilities(SMALL, SHORT, labelled, unseen, 3);
        SimpleMatrix other = Pipeline.probabilities(
                SMALL,
                SHORT,
                labelled.withX(Matrices.timesRow(labelled.x(), units)),
                Matrices.timesRow(unseen, units),
                3);

        assertThatMatrix("P with the features in other units", other).isCloseTo(one, "P before");
    }

    @Test
    void with_one_epoch_the_validation_samples_have_no_influence(Draw draw) {
        Dataset labelled = labelled(draw);
        SimpleMatrix unseen = draw.normal(5, Samples.FEATURES);
        Plan once = new Plan(1, 8, 0.02, UNCLIPPED, 1);
        Split split = Splits.stratified(labelled.labels(), Pipeline.VALIDATION_SHARE, 0, new Random(7));
        SimpleMatrix changed = labelled.x().copy();
        for (int row : split.validation()) {
            changed.setRow(row, draw.normal(1, Samples.FEATURES, 30));
        }

        SimpleMatrix one = Pipeline.probabilities(SMALL, once, labelled, unseen, 7);
        SimpleMatrix other = Pipeline.probabilities(SMALL, once, labelled.withX(changed), unseen, 7);

        assertThatMatrix("P after the validation samples were changed", other).isCloseTo(one, "P before");
    }

    @Test
    void the_seed_decides_everything_that_is_chance(Draw draw) {
        Dataset labelled = labelled(draw);
        SimpleMatrix unseen = draw.normal(5, Samples.FEATURES);

        SimpleMatrix one = Pipeline.probabilities(SMALL, SHORT, labelled, unseen, 11);
        SimpleMatrix again = Pipeline.probabilities(SMALL, SHORT, labelled, unseen, 11);
        SimpleMatrix other = Pipeline.probabilities(SMALL, SHORT, labelled, unseen, 12);

        assertThatMatrix("P with the same seed", again).isExactly(one, "P before");
        assertThatHolds(other.minus(one).elementMaxAbs() > 1e-6, "Another seed gives the very same probabilities.");
    }

    @Test
    void the_network_is_what_your_trainer_makes_of_your_split(Draw draw) {
        Dataset labelled = tenOfEachClass(draw);
        draw.note("one epoch of two batches of 12");
        SimpleMatrix unseen = draw.normal(5, Samples.FEATURES);
        Plan twoSteps = new Plan(1, 12, 0.05, UNCLIPPED, 2);
        long seed = draw.random().nextInt(1000);

        SimpleMatrix p = Pipeline.probabilities(SMALL, twoSteps, labelled, unseen, seed);

        Split split = Splits.stratified(labelled.labels(), Pipeline.VALIDATION_SHARE, 0, new Random(seed));
        Dataset train = labelled.subset(split.train());
        SimpleMatrix mean = Matrices.columnMeans(train.x());
        SimpleMatrix deviation = Matrices.columnMeans(
                        Matrices.minusRow(train.x(), mean).elementPower(2))
                .elementPower(0.5);
        SimpleMatrix all = Matrices.divideRow(Matrices.minusRow(labelled.x(), mean), deviation);
        Simulation simulation = new Simulation(SMALL, twoSteps, Samples.FEATURES, Samples.CLASSES, seed);
        simulation.fit(
                labelled.withX(all).subset(split.train()), labelled.withX(all).subset(split.validation()));
        SimpleMatrix scaled = Matrices.divideRow(Matrices.minusRow(unseen, mean), deviation);
        assertThatMatrix("P", p)
                .isCloseTo(Simulation.softmax(simulation.logits(scaled)), "a simulation on your own split");
    }

    private static Dataset tenOfEachClass(Draw draw) {
        SimpleMatrix x = draw.normal(30, Samples.FEATURES);
        int[] labels = new int[30];
        for (int i = 0; i < 30; i++) {
            labels[i] = i % 3;
            x.set(i, labels[i], x.get(i, labels[i]) + 2);
        }
        return new Dataset(x, labels);
    }

    private static Dataset labelled(Draw draw) {
        Dataset clouds = Samples.clouds(draw, 30);
        int[] labels = clouds.labels();
        for (int i = 0; i < 9; i++) {
            labels[i] = i / 3;
        }
        return new Dataset(clouds.x(), labels);
    }

    /** Learns from the first part, and counts how many of the second are read; their labels stay here. */
    private static void assertReads(List<Dataset> parts, NetworkSpec spec, Plan plan, double wanted) {
        Dataset unseen = parts.get(1);

        SimpleMatrix p = Pipeline.probabilities(spec, plan, parts.get(0), unseen.x(), 5);

        assertThatMatrix("P", p).hasShape(unseen.size(), 10);
        double accuracy = Simulation.accuracy(p, unseen.labels());
        assertThatHolds(
                accuracy >= wanted,
                "Of %d digits that it has never seen, it reads %.1f %%; it must be %.0f %%.",
                unseen.size(),
                100 * accuracy,
                100 * wanted);
    }
}
