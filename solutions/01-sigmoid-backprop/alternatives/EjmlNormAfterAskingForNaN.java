package gradients.backprop;

/**
 * EJML's normF, which scales by itself, after NaN has been asked for.
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        return gradients.weights().stream()
                .mapToDouble(dW -> dW.hasUncountable() ? Double.NaN : dW.normF())
                .toArray();
    }
}
