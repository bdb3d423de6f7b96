package gradients.maml;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * A task: the curve y = amplitude · sin(x + phase). All sinusoids are alike, and no two are the same.
 *
 * @param amplitude between 0.1 and 5
 * @param phase between 0 and π
 */
record Sinusoid(double amplitude, double phase) {

    private static final double EDGE = 5;

    static Sinusoid draw(Random random) {
        return new Sinusoid(0.1 + 4.9 * random.nextDouble(), Math.PI * random.nextDouble());
    }

    double at(double x) {
        return amplitude * StrictMath.sin(x + phase);
    }

    /** Returns an episode with samples at random places of [−5, 5]. */
    Episode episode(int support, int query, Random random) {
        return new Episode(batch(support, random), batch(query, random));
    }

    private Batch batch(int samples, Random random) {
        SimpleMatrix x = Matrices.uniform(samples, 1, -EDGE, EDGE, random);
        return new Batch(x, Matrices.map(x, this::at));
    }
}
