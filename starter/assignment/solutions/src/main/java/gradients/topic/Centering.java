package gradients.topic;

import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** Takes from a matrix what all of its rows share. */
public final class Centering {

    private Centering() {}

    /**
     * Returns x with the mean of each column subtracted from that column: yᵢⱼ = xᵢⱼ − μⱼ, μⱼ = (1/N)·Σᵢ xᵢⱼ.
     *
     * @param x N×D, one sample in each row
     * @return N×D; every column has mean 0
     */
    @Task("0.1")
    public static SimpleMatrix columns(SimpleMatrix x) {
        // : There are D means, one for each column, and each is subtracted N times.
        return Matrices.minusRow(x, Matrices.columnMeans(x));
    }
}
