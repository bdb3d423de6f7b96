package gradients.topic;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.BarChart;
import gradients.kit.chart.Charts;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** The experiment: how long a matrix is before and after your centring, if its samples share an offset. */
public final class CommonOffset {

    private static final int[] OFFSETS = {0, 1, 10};

    private CommonOffset() {}

    /** Prints both lengths for each offset, and draws them. */
    public static void main(String[] args) {
        SimpleMatrix samples = Matrices.normal(200, 10, 1, new Random(1));
        double[] before = new double[OFFSETS.length];
        double[] after = new double[OFFSETS.length];
        Table table = Table.of("offset", "length", "length when centred");
        for (int i = 0; i < OFFSETS.length; i++) {
            SimpleMatrix x = samples.plus(OFFSETS[i]);
            before[i] = x.normF();
            after[i] = Centering.columns(x).normF();
            table.row(OFFSETS[i], before[i], after[i]);
        }
        table.print();

        BarChart chart = Charts.bars("lengths", "What an offset adds to the length", "offset", "length");
        chart.categories("0", "1", "10").series("as it is", before).series("centred", after);
        chart.describedAs("The length as it is grows with the offset; the length when centred stays the same.")
                .save();
    }
}
