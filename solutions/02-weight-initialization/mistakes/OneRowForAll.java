package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * One row is drawn and copied to all rows.
 *
 * @loses 2.2
 * @hint Units that start equal receive equal gradients and never separate. How many numbers do you draw?
 */
class Initialization {

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        SimpleMatrix row = Matrices.normal(1, out, Math.sqrt(2.0 / (in + out)), random);
        return Matrices.repeatRow(row, in);
    }
}
