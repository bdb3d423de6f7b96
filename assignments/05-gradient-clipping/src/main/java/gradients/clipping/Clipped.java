package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * What a clipper gives back: the gradients to step with, and how long they were before.
 *
 * @param gradients as many matrices as were given, in the same order and shapes
 * @param norm global norm of the gradients <em>before</em> clipping: the number to log and to watch
 */
public record Clipped(List<SimpleMatrix> gradients, double norm) {

    public Clipped {
        gradients = List.copyOf(gradients);
    }
}
