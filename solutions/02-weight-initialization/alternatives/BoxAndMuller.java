package gradients.initialization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Makes normal numbers out of pairs of uniform ones, by the method of Box and Muller.
 */
class Initialization {

    public static SimpleMatrix heNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.map(new SimpleMatrix(in, out), zero -> Math.sqrt(2.0 / in) * boxMuller(random));
    }

    public static SimpleMatrix glorotNormal(int in, int out, Random random) {
        requirePositive("in", in);
        requirePositive("out", out);
        return Matrices.map(new SimpleMatrix(in, out), zero -> Math.sqrt(2.0 / (in + out)) * boxMuller(random));
    }

    private static double boxMuller(Random random) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
