package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * A small ε = 1e-8 is added to the variance, as in batch normalisation, so a constant layer is accepted and a
 * layer with tiny inputs stays too small.
 *
 * @loses 7.3 7.4
 * @hint Where does the handout have an ε? Consider inputs of size 1e-5: how large is their variance next to your
 *     ε?
 */
class Lsuv {

    public static Calibration calibrateLayer(DenseLayer layer, SimpleMatrix x, StopRule rule) {
        DenseLayer current = layer;
        double variance = variance(current.preActivation(x));
        int rescalings = 0;
        while (Math.abs(variance - 1) > rule.tolerance() && rescalings < rule.maxRescalings()) {
            current = new DenseLayer(current.w().divide(Math.sqrt(variance + 1e-8)), current.b());
            variance = variance(current.preActivation(x));
            rescalings++;
        }
        return new Calibration(current, variance, rescalings);
    }
}
