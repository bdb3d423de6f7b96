package gradients.lsuv;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The profile passes z on to the next layer, as if there were no activation.
 *
 * @loses 7.2
 * @hint What does layer 2 see: the pre-activation of layer 1, or what the activation makes of it?
 */
class Lsuv {

    public static double[] varianceProfile(List<DenseLayer> layers, Activation activation, SimpleMatrix x) {
        double[] variances = new double[layers.size()];
        SimpleMatrix h = x;
        for (int i = 0; i < variances.length; i++) {
            h = layers.get(i).preActivation(h);
            variances[i] = variance(h);
        }
        return variances;
    }
}
