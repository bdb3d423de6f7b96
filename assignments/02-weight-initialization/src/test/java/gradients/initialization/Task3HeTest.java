package gradients.initialization;

import gradients.kit.Task;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** From 150 inputs to 40 outputs: the variance is 2/150, the uniform limit is √(6/150) = 0.2. */
@Task("2.3")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task3HeTest {

    @Test
    void normal_weights_look_at_their_inputs_only() {
        SimpleMatrix w = Initialization.heNormal(150, 40, new Random(1));

        Weights.check(w, 150, 40, 2 / 150.0, 3);
    }

    @Test
    void uniform_weights_fill_their_interval() {
        SimpleMatrix w = Initialization.heUniform(150, 40, new Random(1));

        Weights.check(w, 150, 40, 2 / 150.0, 1.8);
        Weights.checkLimit(w, 0.2);
    }
}
