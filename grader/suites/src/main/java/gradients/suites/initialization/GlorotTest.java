package gradients.suites.initialization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;

import gradients.initialization.Initialization;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("2.2")
class GlorotTest {

    @Test
    void uniform_weights_of_a_narrowing_layer_have_the_right_spread(Draw draw) {
        int in = draw.size("in", 150, 200);
        int out = draw.size("out", 60, 90);

        SimpleMatrix w = Initialization.glorotUniform(in, out, draw.random());

        Sample.of(w, in, out).isUniform(Math.sqrt(3 * variance(in, out)));
    }

    @Test
    void uniform_weights_of_a_widening_layer_have_the_right_spread(Draw draw) {
        int in = draw.size("in", 40, 60);
        int out = draw.size("out", 190, 240);

        SimpleMatrix w = Initialization.glorotUniform(in, out, draw.random());

        Sample.of(w, in, out).isUniform(Math.sqrt(3 * variance(in, out)));
    }

    @Test
    void normal_weights_of_a_narrowing_layer_have_the_right_spread(Draw draw) {
        int in = draw.size("in", 150, 200);
        int out = draw.size("out", 60, 90);

        SimpleMatrix w = Initialization.glorotNormal(in, out, draw.random());

        Sample.of(w, in, out).isNormal(variance(in, out));
    }

    @Test
    void normal_weights_of_a_widening_layer_have_the_right_spread(Draw draw) {
        int in = draw.size("in", 40, 60);
        int out = draw.size("out", 190, 240);

        SimpleMatrix w = Initialization.glorotNormal(in, out, draw.random());

        Sample.of(w, in, out).isNormal(variance(in, out));
    }

    @Test
    void no_two_units_start_alike(Draw draw) {
        int[] size = draw.distinctSizes(5, 15, "in", "out");

        SimpleMatrix uniform = Initialization.glorotUniform(size[0], size[1], draw.random());
        SimpleMatrix normal = Initialization.glorotNormal(size[0], size[1], draw.random());

        Sample.of(uniform, size[0], size[1]).hasDistinctUnits();
        Sample.of(normal, size[0], size[1]).hasDistinctUnits();
    }

    @Test
    void the_same_seed_gives_the_same_weights(Draw draw) {
        int[] size = draw.distinctSizes(3, 9, "in", "out");
        long seed = draw.random().nextLong();

        SimpleMatrix uniform = Initialization.glorotUniform(size[0], size[1], new Random(seed));
        SimpleMatrix again = Initialization.glorotUniform(size[0], size[1], new Random(seed));
        SimpleMatrix normal = Initialization.glorotNormal(size[0], size[1], new Random(seed));
        SimpleMatrix normalAgain = Initialization.glorotNormal(size[0], size[1], new Random(seed));

        Sample.of(uniform, size[0], size[1]).isTheSameAs(again, "glorotUniform");
        Sample.of(normal, size[0], size[1]).isTheSameAs(normalAgain, "glorotNormal");
    }

    @Test
    void a_stream_that_is_used_twice_gives_new_weights(Draw draw) {
        int[] size = draw.distinctSizes(3, 9, "in", "out");
        Random random = new Random(draw.random().nextLong());

        SimpleMatrix first = Initialization.glorotUniform(size[0], size[1], random);
        SimpleMatrix second = Initialization.glorotUniform(size[0], size[1], random);
        SimpleMatrix third = Initialization.glorotNormal(size[0], size[1], random);
        SimpleMatrix fourth = Initialization.glorotNormal(size[0], size[1], random);

        assertThatHolds(first.minus(second).elementMaxAbs() > 0, "two calls of glorotUniform gave the same weights");
        assertThatHolds(third.minus(fourth).elementMaxAbs() > 0, "two calls of glorotNormal gave the same weights");
    }

    @Test
    void layers_without_units_are_refused(Draw draw) {
        int size = draw.size("size", 2, 9);

        assertRejects("glorotUniform with in = 0", () -> Initialization.glorotUniform(0, size, draw.random()), "in");
        assertRejects(
                "glorotUniform with out = −1", () -> Initialization.glorotUniform(size, -1, draw.random()), "out");
        assertRejects("glorotNormal with in = −3", () -> Initialization.glorotNormal(-3, size, draw.random()), "in");
        assertRejects("glorotNormal with out = 0", () -> Initialization.glorotNormal(size, 0, draw.random()), "out");
    }

    private static double variance(int in, int out) {
        return 1 / (in / 2.0 + out / 2.0);
    }
}
