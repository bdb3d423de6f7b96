package gradients.backprop;

/**
 * EJML's normF is used, which is 0 for a matrix of nothing but NaN: a layer that has blown up looks like one that
 * has vanished.
 *
 * @loses 1.7
 * @hint Call the method that you use on a 1×1 matrix of NaN. Ask for NaN first.
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        return gradients.weights().stream().mapToDouble(dW -> dW.normF()).toArray();
    }
}
