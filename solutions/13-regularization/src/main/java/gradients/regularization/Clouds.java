package gradients.regularization;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Samples of three overlapping clouds in the plane, with eighteen features more that mean nothing.
 *
 * @param x N×20
 * @param labels N numbers in 0 … 2
 */
record Clouds(SimpleMatrix x, int[] labels) {

    static final int FEATURES = 20;
    static final int CLASSES = 3;

    /**
     * Draws samples.
     *
     * @param wrong share of the labels that are replaced by chance
     */
    static Clouds draw(int samples, double wrong, Random random) {
        SimpleMatrix x = new SimpleMatrix(samples, FEATURES);
        int[] labels = new int[samples];
        for (int n = 0; n < samples; n++) {
            int cloud = random.nextInt(CLASSES);
            double angle = 2 * Math.PI * cloud / CLASSES;
            for (int feature = 0; feature < FEATURES; feature++) {
                double centre = feature == 0 ? 2 * StrictMath.cos(angle) : feature == 1 ? 2 * StrictMath.sin(angle) : 0;
                x.set(n, feature, centre + random.nextGaussian());
            }
            labels[n] = random.nextDouble() < wrong ? random.nextInt(CLASSES) : cloud;
        }
        return new Clouds(x, labels);
    }

    SimpleMatrix targets(double epsilon) {
        return LabelSmoothing.targets(labels, CLASSES, epsilon);
    }
}
