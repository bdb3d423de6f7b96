package gradients.suites.capstone;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.capstone.Activation;
import gradients.capstone.Dataset;
import gradients.capstone.NetworkSpec;
import gradients.capstone.Plan;
import gradients.capstone.Trainer;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Every test runs the same steps with the trainer and with a simulation, and compares what they answer then. */
@HiddenSuite
@Task("16.5")
class StepTest {

    private static final String SIMULATION = "a simulation on the given network";

    @Test
    void one_step_returns_the_loss_before_it_and_moves_the_network(Draw draw) {
        assertFollows(draw, Samples.plain(), Samples.plan(1, 1), 1);
    }

    @Test
    void several_steps_start_each_from_fresh_gradients(Draw draw) {
        assertFollows(draw, Samples.plain(), Samples.plan(1, 1), 4);
    }

    @Test
    void batch_norm_is_trained_on_its_batches(Draw draw) {
        assertFollows(draw, Samples.cured(), Samples.plan(1, 1), 3);
    }

    @Test
    void the_gradient_is_clipped_before_the_step(Draw draw) {
        double limit = draw.between(0.05, 0.1);
        draw.note("a clip norm below 0.1");

        assertFollows(draw, Samples.plain(), new Plan(1, 1, 0.03, limit, 1), 4);
    }

    @Test
    void networks_of_every_kind_are_trained(Draw draw) {
        for (Activation activation : Activation.values()) {
            assertFollows(draw, new NetworkSpec(3, 4, activation, true, false, true), Samples.plan(1, 1), 2);
        }
    }

    @Test
    void a_sample_gets_the_same_answer_in_any_company(Draw draw) {
        Trainer trainer = trainer(Samples.cured(), Samples.plan(1, 1), 5);
        trainer.step(Samples.clouds(draw, 7));
        SimpleMatrix x = draw.normal(4, Samples.FEATURES);

        SimpleMatrix together = trainer.logits(x);

        assertThatMatrix("the logits of the last sample alone", trainer.logits(x.getRow(3)))
                .isCloseTo(together.getRow(3), "its logits among others");
    }

    @Test
    void asking_changes_nothing(Draw draw) {
        long seed = draw.random().nextLong();
        Dataset batch = Samples.clouds(draw, 6);
        SimpleMatrix x = draw.normal(5, Samples.FEATURES, 3);
        Trainer trainer = trainer(Samples.cured(), Samples.plan(1, 1), seed);
        Simulation simulation = simulation(Samples.cured(), Samples.plan(1, 1), seed);

        trainer.logits(x);
        trainer.step(batch);
        trainer.logits(x);
        trainer.step(batch);

        simulation.step(batch);
        simulation.step(batch);
        assertThatMatrix("the logits after two steps, asked in between", trainer.logits(x))
                .isCloseTo(simulation.logits(x), SIMULATION);
    }

    private static void assertFollows(Draw draw, NetworkSpec spec, Plan plan, int steps) {
        long seed = draw.random().nextLong();
        Trainer trainer = trainer(spec, plan, seed);
        Simulation simulation = simulation(spec, plan, seed);

        for (int step = 1; step <= steps; step++) {
            Dataset batch = Samples.clouds(draw, 4 + draw.random().nextInt(5));
            double loss = trainer.step(batch);
            assertThatNumber("the loss of step " + step, loss).isCloseTo(simulation.step(batch), SIMULATION);
        }

        SimpleMatrix x = draw.normal(5, Samples.FEATURES);
        assertThatMatrix("the logits after the last step", trainer.logits(x))
                .isCloseTo(simulation.logits(x), SIMULATION);
    }

    private static Trainer trainer(NetworkSpec spec, Plan plan, long seed) {
        return new Trainer(spec, plan, Samples.FEATURES, Samples.CLASSES, seed);
    }

    private static Simulation simulation(NetworkSpec spec, Plan plan, long seed) {
        return new Simulation(spec, plan, Samples.FEATURES, Samples.CLASSES, seed);
    }
}
