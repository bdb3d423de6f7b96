package gradients.adam;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** A loss to descend: what the race is run on. */
interface Terrain {

    /** Returns where every run begins. */
    List<SimpleMatrix> start();

    double loss(List<SimpleMatrix> parameters);

    /** Returns the loss's gradient by each parameter, in its shape. */
    List<SimpleMatrix> gradients(List<SimpleMatrix> parameters);
}
