package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * Instance norm keeps the groups of the layout.
 *
 * @loses 11.6
 * @hint How many channels share a mean in instance norm?
 */
class InstanceNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        return GroupNorm.forward(x, gamma, beta, layout, epsilon);
    }

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass, Layout layout) {
        return GroupNorm.backward(
                dY, gamma, new Pass(pass.y(), pass.xHat(), pass.deviation().cols(0, layout.groups())), layout);
    }
}
