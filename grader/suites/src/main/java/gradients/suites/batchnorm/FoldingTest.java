package gradients.suites.batchnorm;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.Dense;
import gradients.batchnorm.Moments;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("3.6")
class FoldingTest {

    @Test
    void the_folded_layer_does_what_the_two_layers_did(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "in", "D");
        Oracle oracle = Oracle.draw(draw, size[2]);
        Dense before = new Dense(draw.normal(size[1], size[2]), draw.normal(1, size[2], 3));
        SimpleMatrix x = draw.normal(size[0], size[1]);

        Dense folded = oracle.layer().fold(before);

        assertThatMatrix("the folded layer's output", folded.forward(x))
                .isCloseTo(oracle.output(before.forward(x), oracle.running()), "dense layer, then plain loops");
    }

    @Test
    void weights_and_bias_agree_with_PyTorch() {
        Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

        Dense folded = PyTorch.layer(pytorch).fold(new Dense(pytorch.matrix("w"), pytorch.matrix("b")));

        assertThatMatrix("the folded W", folded.w()).isCloseTo(pytorch.matrix("foldedW"), "PyTorch's fusion");
        assertThatMatrix("the folded b", folded.b()).isCloseTo(pytorch.matrix("foldedB"), "PyTorch's fusion");
    }

    @Test
    void a_square_layer_folds_too(Draw draw) {
        int features = draw.size("in = D", 3, 6);
        Oracle oracle = Oracle.draw(draw, features);
        Dense before = new Dense(draw.normal(features, features), draw.normal(1, features));
        SimpleMatrix x = draw.normal(2, features);

        Dense folded = oracle.layer().fold(before);

        assertThatMatrix("the folded layer's output", folded.forward(x))
                .isCloseTo(oracle.output(before.forward(x), oracle.running()), "dense layer, then plain loops");
    }

    @Test
    void a_running_variance_near_epsilon_folds_with_epsilon(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "in", "D");
        Oracle oracle = Oracle.draw(draw, size[1])
                .with(new Moments(draw.normal(1, size[1]), draw.uniform(1, size[1], 0.5e-5, 3e-5)));
        Dense before = new Dense(draw.normal(size[0], size[1]), draw.normal(1, size[1]));

        Dense folded = oracle.layer().fold(before);

        SimpleMatrix zero = new SimpleMatrix(1, size[0]);
        assertThatMatrix("the folded b", folded.b())
                .isCloseTo(oracle.output(before.forward(zero), oracle.running()), "the answer to x = 0");
    }

    @Test
    void a_feature_with_gamma_zero_folds_to_beta(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "in", "D");
        Oracle drawn = Oracle.draw(draw, size[2]);
        BatchNorm layer = new BatchNorm(
                new SimpleMatrix(1, size[2]), drawn.beta(), drawn.running(), drawn.momentum(), drawn.epsilon());
        Dense before = new Dense(draw.normal(size[1], size[2]), draw.normal(1, size[2]));

        Dense folded = layer.fold(before);

        assertThatMatrix("the folded layer's output", folded.forward(draw.normal(size[0], size[1])))
                .isCloseTo(Matrices.repeatRow(drawn.beta(), size[0]), "γ = 0");
    }

    @Test
    void folding_changes_neither_layer(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "in", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        BatchNorm layer = oracle.layer();
        Dense before = new Dense(draw.normal(size[0], size[1]), draw.normal(1, size[1]));

        Dense once = layer.fold(before);
        Dense twice = layer.fold(before);

        assertThatMatrix("W folded a second time", twice.w()).isExactly(once.w(), "the first time");
        assertThatMatrix("b folded a second time", twice.b()).isExactly(once.b(), "the first time");
        assertThatMatrix("the running mean after fold", layer.running().mean())
                .isExactly(oracle.running().mean(), "fold must not write it");
    }

    @Test
    void a_dense_layer_that_does_not_fit_is_refused(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "in", "D", "other D");
        BatchNorm layer = Oracle.draw(draw, size[1]).layer();
        Dense wrong = new Dense(draw.normal(size[0], size[2]), draw.normal(1, size[2]));

        assertRejects("fold with a dense layer of another width", () -> layer.fold(wrong), "b", "" + size[2]);
        assertRejects("a dense layer of two widths", () -> new Dense(wrong.w(), draw.normal(1, size[1])), "b");
        assertRejects("a dense layer with two biases", () -> new Dense(wrong.w(), draw.normal(2, size[2])), "b");
    }
}
