package gradients.capstone;

import java.util.List;

/** Clipping by global norm, as in assignment 05. */
public final class GradientClipping {

    private GradientClipping() {}

    /** Scales all gradients by limit/norm if their global norm exceeds the limit. */
    public static void byGlobalNorm(List<Parameter> parameters, double limit) {
        double norm = 0;
        for (Parameter parameter : parameters) {
            norm = Math.hypot(norm, parameter.gradient().normF());
        }
        if (norm > limit) {
            double factor = limit / norm;
            parameters.forEach(parameter -> parameter.scaleGradient(factor));
        }
    }
}
