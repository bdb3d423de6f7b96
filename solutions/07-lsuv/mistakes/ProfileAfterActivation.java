package gradients.lsuv;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The profile measures the outputs of the activation instead of its inputs.
 *
 * @loses 7.2
 * @hint The profile is about z = h·W + b, the number that goes into the activation. Which of the two do you pass
 *     to variance?
 */
class Lsuv {

    public static double[] varianceProfile(List<DenseLayer> layers, Activation activation, SimpleMatrix x) {
        double[] variances = new double[layers.size()];
        SimpleMatrix h = x;
        for (int i = 0; i < variances.length; i++) {
            SimpleMatrix z = layers.get(i).preActivation(h);
            h = activation.apply(z);
            variances[i] = variance(h);
        }
        return variances;
    }
}
