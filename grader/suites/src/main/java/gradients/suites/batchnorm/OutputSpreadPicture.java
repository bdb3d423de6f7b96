package gradients.suites.batchnorm;

import gradients.batchnorm.BatchNorm;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** What the student's layer makes of a feature that sits far off and is narrow. */
@HiddenSuite
@Task("3.1")
class OutputSpreadPicture {

    @Test
    void picture(Sketch sketch) {
        SimpleMatrix x = Matrices.map(Matrices.normal(400, 2, 0.5, new Random(4)), entry -> entry + 3);

        SimpleMatrix y = new BatchNorm(2).forward(x).y();

        sketch.histogram("One feature, before and after your layer", "value")
                .values("before: mean 3, deviation 0.5", column(x))
                .values("after your layer", column(y))
                .saying("The values of one feature before and after your layer. After it they should be spread around 0"
                        + " with standard deviation 1.");
    }

    private static double[] column(SimpleMatrix matrix) {
        return matrix.getColumn(0).getDDRM().data.clone();
    }
}
