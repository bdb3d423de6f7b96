package gradients.backprop;

import org.ejml.simple.SimpleMatrix;

/**
 * The mean of the rows' means, and a gradient filled entry by entry.
 */
class MeanSquaredError {

    public static double loss(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        double mean = 0;
        for (int i = 0; i < predictions.getNumRows(); i++) {
            SimpleMatrix error = predictions.getRow(i).minus(targets.getRow(i));
            mean += error.dot(error) / error.getNumCols() / predictions.getNumRows();
        }
        return mean;
    }

    public static SimpleMatrix gradient(SimpleMatrix predictions, SimpleMatrix targets) {
        checkShapes(predictions, targets);
        SimpleMatrix gradient = new SimpleMatrix(predictions.getNumRows(), predictions.getNumCols());
        double entries = predictions.getNumRows() * predictions.getNumCols();
        for (int i = 0; i < gradient.getNumRows(); i++) {
            for (int j = 0; j < gradient.getNumCols(); j++) {
                double error = predictions.get(i, j) - targets.get(i, j);
                gradient.set(i, j, (error + error) / entries);
            }
        }
        return gradient;
    }
}
