package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * He's schemes through the gain: deviation gain over root of in, limit root of three times that.
 */
class Initialization {

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        return leakyReluNormal(in, out, 0, random);
    }

    public static SimpleMatrix heUniform(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        double limit = Math.sqrt(3) * leakyReluGain(0) / Math.sqrt(in);
        return Matrices.uniform(in, out, -limit, limit, random);
    }

    public static double leakyReluGain(double slope) {
        if (Double.isNaN(slope) || Double.isInfinite(slope)) {
            throw new IllegalArgumentException("slope must be finite, but it is " + slope);
        }
        return Math.sqrt(2) / Math.hypot(1, slope);
    }
}
