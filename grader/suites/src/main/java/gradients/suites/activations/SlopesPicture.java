package gradients.suites.activations;

import gradients.activations.Elu;
import gradients.activations.Gelu;
import gradients.activations.Relu;
import gradients.activations.Swish;
import gradients.activations.Tanh;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** What a gradient sees of the student's six activations. */
@HiddenSuite
@Task("10.5")
class SlopesPicture {

    private static final double[] PLACES =
            IntStream.rangeClosed(-60, 60).mapToDouble(i -> i / 10.0).toArray();

    @Test
    void picture(Sketch sketch) {
        SimpleMatrix z = new SimpleMatrix(1, PLACES.length, true, PLACES);

        sketch.lines("The slopes of your six activations", "z", "f′(z)");
        draw(sketch, "tanh", Tanh.derivative(z));
        draw(sketch, "ReLU", Relu.derivative(z));
        draw(sketch, "leaky, 0.1", Relu.leakyDerivative(z, 0.1));
        draw(sketch, "ELU, α = 1", Elu.derivative(z, 1));
        draw(sketch, "Swish", Swish.derivative(z));
        draw(sketch, "GELU", Gelu.derivative(z));
        sketch.saying("The slopes of your activations between −6 and 6. That of tanh should be a hill of height 1 which"
                + " is gone beyond 3. All others should end at 1 on the right. On the left ReLU should be 0, leaky 0.1,"
                + " ELU fade to 0, and Swish and GELU dip below 0 before they fade.");
    }

    private static void draw(Sketch sketch, String name, SimpleMatrix slopes) {
        sketch.curve(name, PLACES, slopes.getDDRM().data.clone());
    }
}
