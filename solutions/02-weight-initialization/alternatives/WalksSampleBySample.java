package gradients.initialization;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Walks each sample through each layer by loops, and sums in another order.
 */
class ActivationVariance {

    public static double[] perLayer(SimpleMatrix x, List<Layer> layers, Activation activation) {
        SimpleMatrix signal = x;
        double[] variances = new double[layers.size()];
        for (int l = 0; l < variances.length; l++) {
            requireFit(signal, l, layers.get(l));
            SimpleMatrix w = layers.get(l).w();
            SimpleMatrix next = new SimpleMatrix(x.getNumRows(), w.getNumCols());
            for (int i = 0; i < next.getNumRows(); i++) {
                for (int j = 0; j < next.getNumCols(); j++) {
                    double z = signal.getRow(i).dot(w.getColumn(j).transpose())
                            + layers.get(l).b().get(j);
                    next.set(i, j, activation.of(z));
                }
            }
            signal = next;
            variances[l] = variance(signal);
        }
        return variances;
    }
}
