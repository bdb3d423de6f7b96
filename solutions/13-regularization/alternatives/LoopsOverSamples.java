package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * Loss and gradient loop over samples and classes, with the logarithm of the sum of exponentials.
 */
class LabelSmoothing {

    public static double crossEntropy(SimpleMatrix logits, SimpleMatrix targets) {
        Settings.requireSameShape("targets", targets, "logits", logits);
        double sum = 0;
        for (int n = 0; n < logits.getNumRows(); n++) {
            double logSum = logSumExp(logits, n);
            for (int k = 0; k < logits.getNumCols(); k++) {
                sum += targets.get(n, k) * (logSum - logits.get(n, k));
            }
        }
        return sum / logits.getNumRows();
    }

    public static SimpleMatrix gradient(SimpleMatrix logits, SimpleMatrix targets) {
        Settings.requireSameShape("targets", targets, "logits", logits);
        SimpleMatrix gradient = targets.negative();
        for (int n = 0; n < logits.getNumRows(); n++) {
            for (int k = 0; k < logits.getNumCols(); k++) {
                double softmax = Math.exp(logits.get(n, k) - logSumExp(logits, n));
                gradient.set(n, k, (softmax + gradient.get(n, k)) / logits.getNumRows());
            }
        }
        return gradient;
    }

    private static double logSumExp(SimpleMatrix logits, int row) {
        double largest = logits.getRow(row).elementMax();
        double sum = 0;
        for (int k = 0; k < logits.getNumCols(); k++) {
            sum += Math.exp(logits.get(row, k) - largest);
        }
        return largest + Math.log(sum);
    }
}
