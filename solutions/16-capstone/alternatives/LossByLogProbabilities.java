package gradients.capstone;

import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Computes log-probabilities first; loss and gradient read them.
 */
class CrossEntropy {

    public static SimpleMatrix softmax(SimpleMatrix logits) {
        return logProbabilities(logits).elementExp();
    }

    public static double loss(SimpleMatrix logits, int[] labels) {
        checkLabels(logits, labels);
        SimpleMatrix log = logProbabilities(logits);
        return -IntStream.range(0, labels.length)
                .mapToDouble(i -> log.get(i, labels[i]))
                .average()
                .orElseThrow();
    }

    private static SimpleMatrix logProbabilities(SimpleMatrix logits) {
        SimpleMatrix log = logits.copy();
        for (int i = 0; i < logits.getNumRows(); i++) {
            SimpleMatrix row = logits.getRow(i);
            double max = row.elementMax();
            log.setRow(i, row.minus(max + Math.log(row.minus(max).elementExp().elementSum())));
        }
        return log;
    }
}
