package gradients.suites.attention;

import gradients.attention.ScaledDotProduct;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Where the student's attention looks, in a sequence of which two places are alike. */
@HiddenSuite
@Task("8.3")
class AttentionWeightsPicture {

    private static final int LENGTH = 8;
    private static final int ALIKE = 5;

    @Test
    void picture(Sketch sketch) {
        SimpleMatrix x = Matrices.normal(LENGTH, 16, 1, new Random(8));
        x.insertIntoThis(ALIKE, 0, x.getRow(1));

        SimpleMatrix weights = ScaledDotProduct.forward(x, x, x).weights();

        sketch.heatMap("Your attention weights, places 1 and 5 alike", "key", "query");
        for (int query = 0; query < LENGTH; query++) {
            sketch.values(String.valueOf(query), row(weights, query));
        }
        sketch.saying("Your weights of eight queries over eight keys. Each row should sum to 1 and be darkest on the"
                + " diagonal; queries 1 and 5 should share their weight between keys 1 and 5.");
    }

    private static double[] row(SimpleMatrix matrix, int i) {
        return matrix.getRow(i).getDDRM().data.clone();
    }
}
