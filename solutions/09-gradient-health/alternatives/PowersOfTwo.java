package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * The norm's unit is a power of two near the largest magnitude, so that scaling is exact.
 */
class GradientNorms {

    public static double norm(SimpleMatrix gradient) {
        double largest = 0;
        for (double entry : gradient.getDDRM().data) {
            largest = Math.max(largest, Math.abs(entry));
        }
        if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
            return largest;
        }
        int exponent = Math.getExponent(largest);
        double sum = 0;
        for (double entry : gradient.getDDRM().data) {
            double scaled = Math.scalb(entry, -exponent);
            sum += scaled * scaled;
        }
        return Math.scalb(Math.sqrt(sum), exponent);
    }
}
