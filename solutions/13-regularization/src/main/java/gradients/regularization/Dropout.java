package gradients.regularization;

import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Inverted dropout: in training each entry is dropped with probability p, and those that stay are made larger, so that
 * nothing needs to be done at inference.
 *
 * <p>Source: N. Srivastava and others, <em>Dropout: a simple way to prevent neural networks from overfitting</em>,
 * 2014.
 */
public final class Dropout {

    private Dropout() {}

    /**
     * Returns x ⊙ mask and the mask. In training each entry of the mask is, independently of all others, 0 with
     * probability p and 1/(1−p) otherwise, so the expected output is x. Outside of training the mask is all ones, and
     * the random stream is not touched.
     *
     * @param x N×D
     * @param p probability of <em>dropping</em> an entry, in [0, 1)
     * @param training whether this is training
     * @param random the only source of chance
     * @throws IllegalArgumentException if p is NaN or outside [0, 1)
     */
    @Task("13.3")
    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        // : Settings.requireShare("p", p) first.
        // : random.nextDouble() is below p with probability p. One draw for each entry, not one for a row or a unit.
        // : What must the survivors be multiplied by, so that the mean of the output is x?
        Settings.requireShare("p", p);
        SimpleMatrix mask = training
                ? Matrices.map(x, entry -> random.nextDouble() < p ? 0 : 1 / (1 - p))
                : Matrices.map(x, entry -> 1);
        return new Dropped(x.elementMult(mask), mask);
    }

    /**
     * Returns dX = dY ⊙ mask: an entry that was dropped gets no gradient, and one that was made larger gets a larger
     * one.
     *
     * @param dY N×D, the gradient by the output
     * @param mask N×D, from the forward pass that is being undone
     * @throws IllegalArgumentException if the shapes differ
     */
    @Task("13.3")
    public static SimpleMatrix backward(SimpleMatrix dY, SimpleMatrix mask) {
        // : requireSameShape("mask", mask, "dY", dY). By what was x multiplied?
        Settings.requireSameShape("mask", mask, "dY", dY);
        return dY.elementMult(mask);
    }
}
