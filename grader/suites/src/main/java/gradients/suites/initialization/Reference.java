package gradients.suites.initialization;

import gradients.initialization.Activation;
import gradients.initialization.Layer;
import gradients.suites.Fixture;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** The numbers of {@code pytorch.json}. */
final class Reference {

    private static final Fixture PYTORCH = Fixture.of(Reference.class, "pytorch.json");

    private Reference() {}

    /** Returns one row of fan-in and fan-out per shape. */
    static SimpleMatrix fans() {
        return PYTORCH.matrix("fans");
    }

    static int[] shape(int row) {
        double[] extents = PYTORCH.matrix("shapes." + row).getDDRM().data;
        return Arrays.stream(extents).mapToInt(extent -> (int) extent).toArray();
    }

    /** Returns rows of slope and gain. */
    static SimpleMatrix gains() {
        return PYTORCH.matrix("gains");
    }

    static SimpleMatrix x() {
        return PYTORCH.matrix("x");
    }

    static List<Layer> layers() {
        return IntStream.range(0, 3)
                .mapToObj(i -> new Layer(PYTORCH.matrix("w." + i), PYTORCH.matrix("b." + i)))
                .toList();
    }

    static SimpleMatrix variances(Activation activation) {
        return PYTORCH.matrix("variances." + activation);
    }
}
