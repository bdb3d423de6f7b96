package gradients.suites.maml;

import gradients.maml.Batch;
import gradients.maml.Parameters;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of the one-hidden-layer network, sample by sample and unit by unit, in dual numbers: along θ + r·v, the
 * slopes of the gradient are H·v.
 */
final class DualNetwork {

    private final Dual[][] w1;
    private final Dual[][] b1;
    private final Dual[][] w2;
    private final Dual[][] b2;
    private final List<Dual[][]> gradient;
    private final double scale;

    private DualNetwork(Parameters theta, Parameters v, Batch batch) {
        w1 = dual(theta.get(0), v.get(0));
        b1 = dual(theta.get(1), v.get(1));
        w2 = dual(theta.get(2), v.get(2));
        b2 = dual(theta.get(3), v.get(3));
        gradient = List.of(zeros(w1), zeros(b1), zeros(w2), zeros(b2));
        scale = 2.0 / (batch.t().getNumRows() * batch.t().getNumCols());
        for (int n = 0; n < batch.x().getNumRows(); n++) {
            addSample(batch.x().getRow(n), batch.t().getRow(n));
        }
    }

    static Parameters hessianTimes(Parameters theta, Batch batch, Parameters v) {
        return new Parameters(new DualNetwork(theta, v, batch)
                .gradient.stream().map(DualNetwork::slopes).toList());
    }

    private void addSample(SimpleMatrix x, SimpleMatrix t) {
        Dual[] a = new Dual[w2.length];
        Dual[] u = new Dual[w2.length];
        for (int h = 0; h < a.length; h++) {
            Dual z = b1[0][h];
            for (int d = 0; d < w1.length; d++) {
                z = z.plus(w1[d][h].times(x.get(d)));
            }
            a[h] = z.tanh();
            u[h] = Dual.ZERO;
        }
        for (int k = 0; k < b2[0].length; k++) {
            Dual error = b2[0][k].plus(new Dual(-t.get(k), 0));
            for (int h = 0; h < a.length; h++) {
                error = error.plus(a[h].times(w2[h][k]));
            }
            addOutput(k, error.times(scale), a, u);
        }
        for (int h = 0; h < a.length; h++) {
            Dual slope = a[h].times(a[h]).times(-1).plus(new Dual(1, 0));
            addHidden(h, u[h].times(slope), x);
        }
    }

    private void addOutput(int k, Dual d, Dual[] a, Dual[] u) {
        add(3, 0, k, d);
        for (int h = 0; h < a.length; h++) {
            add(2, h, k, a[h].times(d));
            u[h] = u[h].plus(w2[h][k].times(d));
        }
    }

    private void addHidden(int h, Dual e, SimpleMatrix x) {
        add(1, 0, h, e);
        for (int d = 0; d < w1.length; d++) {
            add(0, d, h, e.times(x.get(d)));
        }
    }

    private void add(int matrix, int row, int column, Dual term) {
        gradient.get(matrix)[row][column] = gradient.get(matrix)[row][column].plus(term);
    }

    private static Dual[][] dual(SimpleMatrix value, SimpleMatrix slope) {
        Dual[][] dual = new Dual[value.getNumRows()][value.getNumCols()];
        for (int i = 0; i < dual.length; i++) {
            for (int j = 0; j < dual[i].length; j++) {
                dual[i][j] = new Dual(value.get(i, j), slope.get(i, j));
            }
        }
        return dual;
    }

    private static Dual[][] zeros(Dual[][] like) {
        Dual[][] zeros = new Dual[like.length][like[0].length];
        for (Dual[] row : zeros) {
            Arrays.fill(row, Dual.ZERO);
        }
        return zeros;
    }

    private static SimpleMatrix slopes(Dual[][] dual) {
        SimpleMatrix slopes = new SimpleMatrix(dual.length, dual[0].length);
        for (int i = 0; i < dual.length; i++) {
            for (int j = 0; j < dual[i].length; j++) {
                slopes.set(i, j, dual[i][j].slope());
            }
        }
        return slopes;
    }
}
