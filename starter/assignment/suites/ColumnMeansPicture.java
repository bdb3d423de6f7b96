package gradients.suites.topic;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import gradients.topic.Centering;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The column means of a batch, before and after the student's centring. */
@HiddenSuite
@Task("0.1")
class ColumnMeansPicture {

    private static final int COLUMNS = 12;

    @Test
    void picture(Sketch sketch) {
        SimpleMatrix x = Matrices.normal(20, COLUMNS, 1, new Random(1));
        for (int i = 0; i < x.getNumElements(); i++) {
            x.set(i, x.get(i) + i % COLUMNS);
        }

        double[] columns = IntStream.rangeClosed(1, COLUMNS).asDoubleStream().toArray();
        sketch.lines("The means of twelve columns", "column", "mean")
                .curve("before", columns, means(x))
                .curve("after your centring", columns, means(Centering.columns(x)))
                .saying("The means grow from column to column. After your centring, all of them should be 0.");
    }

    private static double[] means(SimpleMatrix x) {
        return Matrices.columnMeans(x).getDDRM().data.clone();
    }
}
