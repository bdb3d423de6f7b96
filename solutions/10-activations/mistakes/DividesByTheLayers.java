package gradients.activations;

/**
 * The factor of one layer is taken as factor/n, as if factors added up.
 *
 * @loses 10.7
 * @hint Three layers of 0.1 make 0.001. Which operation leads back from 0.001 to 0.1?
 */
class GradientFactor {

    public static double perLayer(double factor, int layers) {
        checkFactor(factor, layers);
        return factor / layers;
    }
}
