package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * Normalises sample by sample, in loops.
 */
class LayerNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        requireFits(x, gamma, beta, epsilon);
        int features = x.getNumCols();
        SimpleMatrix xHat = new SimpleMatrix(x.getNumRows(), features);
        SimpleMatrix y = new SimpleMatrix(x.getNumRows(), features);
        SimpleMatrix deviation = new SimpleMatrix(x.getNumRows(), 1);
        for (int i = 0; i < x.getNumRows(); i++) {
            double mean = 0;
            double squares = 0;
            for (int j = 0; j < features; j++) {
                double before = x.get(i, j) - mean;
                mean += before / (j + 1);
                squares += before * (x.get(i, j) - mean);
            }
            deviation.set(i, Math.sqrt(squares / features + epsilon));
            for (int j = 0; j < features; j++) {
                xHat.set(i, j, (x.get(i, j) - mean) / deviation.get(i));
                y.set(i, j, gamma.get(j) * xHat.get(i, j) + beta.get(j));
            }
        }
        return new Pass(y, xHat, deviation);
    }
}
