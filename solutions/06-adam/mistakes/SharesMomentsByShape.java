package gradients.adam;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Parameters of equal shape share their m and v.
 *
 * @loses 6.7
 * @hint State belongs to a parameter, and a parameter is found by its place in the list. What do two equal
 *     shapes prove?
 */
class Adam {

    private static int first(List<SimpleMatrix> parameters, int k) {
        int first = 0;
        while (!Matrices.shape(parameters.get(first)).equals(Matrices.shape(parameters.get(k)))) {
            first++;
        }
        return first;
    }

    public List<SimpleMatrix> step(List<SimpleMatrix> parameters, List<SimpleMatrix> gradients) {
        Parameters.requireFit(parameters, gradients);
        if (t == 0) {
            m.addAll(Parameters.zerosLike(parameters));
            v.addAll(Parameters.zerosLike(parameters));
        }
        t++;
        List<SimpleMatrix> next = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            int first = first(parameters, k);
            SimpleMatrix gradient = gradients.get(k);
            m.set(first, m.get(first).scale(beta1).plus(gradient.scale(1 - beta1)));
            v.set(
                    first,
                    v.get(first)
                            .scale(beta2)
                            .plus(gradient.elementMult(gradient).scale(1 - beta2)));
            next.add(parameters.get(k).minus(direction(first).scale(learningRate)));
        }
        return next;
    }
}
