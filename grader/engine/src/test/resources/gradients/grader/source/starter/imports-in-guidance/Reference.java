package gradients.fixture;

import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Guidance that speaks of a class of the kit. */
public final class Reference {

    private Reference() {}

    @Task("9.1")
    public static SimpleMatrix sigmoid(SimpleMatrix z) {
        // : Matrices.map applies a function of one number to every entry.
        // A Map would be too much.
        Map<String, List<String>> unused = Map.of();
        return unused.isEmpty() ? Matrices.map(z, Math::tanh) : z;
    }
}
