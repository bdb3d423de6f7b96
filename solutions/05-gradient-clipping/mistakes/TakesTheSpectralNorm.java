package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * The norm is EJML's normP2, which for a matrix is its largest singular value and not the root of the sum of
 * squares.
 *
 * @loses 5.2 5.3 5.6
 * @hint For a matrix there are several norms. Read what the library promises for a matrix that is neither a row
 *     nor a column.
 */
class GradientClipping {

    public static double norm(SimpleMatrix gradient) {
        requireFinite(List.of(gradient));
        double scale = Matrices.largestMagnitude(gradient);
        if (scale == 0) {
            return 0;
        }
        return checkNorm(scale * NormOps_DDRM.normP2(gradient.divide(scale).getDDRM()));
    }
}
