package gradients.capstone;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Adam as in assignment 06, with β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
public final class Adam {

    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final List<Parameter> parameters;
    private final List<SimpleMatrix> m = new ArrayList<>();
    private final List<SimpleMatrix> v = new ArrayList<>();
    private final double rate;
    private int t;

    /**
     * @param parameters what will be moved, by their gradients of the moment
     * @param rate the learning rate
     */
    public Adam(List<Parameter> parameters, double rate) {
        this.parameters = List.copyOf(parameters);
        this.rate = rate;
        for (Parameter parameter : parameters) {
            m.add(parameter.value().scale(0));
            v.add(parameter.value().scale(0));
        }
    }

    /** Moves every parameter by its gradient as it stands now. */
    public void step() {
        t++;
        double first = rate / (1 - Math.pow(BETA_1, t));
        double second = 1 - Math.pow(BETA_2, t);
        for (int i = 0; i < parameters.size(); i++) {
            SimpleMatrix gradient = parameters.get(i).gradient();
            m.set(i, m.get(i).scale(BETA_1).plus(gradient.scale(1 - BETA_1)));
            v.set(i, v.get(i).scale(BETA_2).plus(gradient.elementPower(2).scale(1 - BETA_2)));
            SimpleMatrix root = v.get(i).divide(second).elementPower(0.5).plus(EPSILON);
            parameters
                    .get(i)
                    .set(parameters
                            .get(i)
                            .value()
                            .minus(m.get(i).elementDiv(root).scale(first)));
        }
    }
}
