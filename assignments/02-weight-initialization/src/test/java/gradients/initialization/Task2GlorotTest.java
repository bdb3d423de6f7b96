package gradients.initialization;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** From 100 inputs to 50 outputs: the variance is 2/150, the uniform limit is √(6/150) = 0.2. */
@Task("2.2")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task2GlorotTest {

    @Test
    void uniform_weights_fill_their_interval() {
        SimpleMatrix w = Initialization.glorotUniform(100, 50, new Random(1));

        Weights.check(w, 100, 50, 2 / 150.0, 1.8);
        Weights.checkLimit(w, 0.2);
    }

    @Test
    void normal_weights_have_the_same_variance() {
        SimpleMatrix w = Initialization.glorotNormal(100, 50, new Random(1));

        Weights.check(w, 100, 50, 2 / 150.0, 3);
    }

    @Test
    void the_same_seed_gives_the_same_weights() {
        SimpleMatrix first = Initialization.glorotNormal(4, 3, new Random(9));
        SimpleMatrix second = Initialization.glorotNormal(4, 3, new Random(9));

        assertThatMatrix("W", second).isExactly(first, "the first draw from seed 9");
    }
}
