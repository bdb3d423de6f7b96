package gradients.capstone;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** A = f(Z). */
final class Activate implements Layer {

    private final Activation f;
    private SimpleMatrix a;

    Activate(Activation f) {
        this.f = f;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix z, Mode mode) {
        a = f.apply(z);
        return a;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dA) {
        return dA.elementMult(f.slope(a));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }
}
