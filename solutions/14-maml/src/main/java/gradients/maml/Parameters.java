package gradients.maml;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * All parameters of a model, θ; or anything of the same shapes: a gradient, a direction. Together they are one long
 * vector, and this class has the two operations that a vector needs.
 *
 * @param matrices weights and biases in a fixed order
 */
public record Parameters(List<SimpleMatrix> matrices) {

    public Parameters {
        matrices = List.copyOf(matrices);
    }

    /** Returns the parameters that consist of these matrices. */
    public static Parameters of(SimpleMatrix... matrices) {
        return new Parameters(List.of(matrices));
    }

    /** Returns matrix number i, counted from 0. */
    public SimpleMatrix get(int i) {
        return matrices.get(i);
    }

    /**
     * Returns this + factor·direction: {@code theta.plus(-alpha, gradient)} is a step of gradient descent.
     *
     * @throws IllegalArgumentException if the direction has other shapes
     */
    public Parameters plus(double factor, Parameters direction) {
        requireShapesOf("direction", direction);
        List<SimpleMatrix> sums = new ArrayList<>();
        for (int i = 0; i < matrices.size(); i++) {
            sums.add(get(i).plus(direction.get(i).scale(factor)));
        }
        return new Parameters(sums);
    }

    /** Returns factor·this; with factor 0, zeros in these shapes. */
    public Parameters scale(double factor) {
        return new Parameters(
                matrices.stream().map(matrix -> matrix.scale(factor)).toList());
    }

    /**
     * Returns nothing if the other parameters have the shapes of these, in the same order.
     *
     * @param name what the other ones are called, for the message
     * @throws IllegalArgumentException if they do not
     */
    public void requireShapesOf(String name, Parameters other) {
        List<String> shapes = matrices.stream().map(Matrices::shape).toList();
        List<String> others = other.matrices.stream().map(Matrices::shape).toList();
        if (!shapes.equals(others)) {
            throw new IllegalArgumentException(name + " has shapes " + others + " but the parameters have " + shapes
                    + "; " + name + " needs those.");
        }
    }
}
