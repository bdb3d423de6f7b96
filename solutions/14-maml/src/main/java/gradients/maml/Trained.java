package gradients.maml;

import java.util.List;

/**
 * What meta-training leaves behind.
 *
 * @param theta the parameters after the last outer step
 * @param objectives one number for each outer step: the meta-objective of that step's episodes, before the step
 */
public record Trained(Parameters theta, List<Double> objectives) {

    public Trained {
        objectives = List.copyOf(objectives);
    }
}
