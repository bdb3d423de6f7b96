package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.maml.Batch;
import gradients.maml.Episode;
import gradients.maml.InnerLoop;
import gradients.maml.Learner;
import gradients.maml.LinearModel;
import gradients.maml.Parameters;
import gradients.maml.TanhNetwork;
import gradients.suites.Fixture;
import java.util.List;
import java.util.stream.IntStream;

/** The models and episodes of {@code pytorch.json}. */
final class PyTorch {

    private static final Fixture FIXTURE = Fixture.of(PyTorch.class, "pytorch.json");

    private PyTorch() {}

    /** Returns the network with a Hessian of the suite's own, so that a test of MAML needs nothing else. */
    static Learner network() {
        return new Learner(
                TanhNetwork::loss,
                TanhNetwork::gradient,
                (theta, batch) -> v -> DualNetwork.hessianTimes(theta, batch, v));
    }

    /** Returns the linear model with a Hessian of the suite's own: its gradient is H·θ plus a constant. */
    static Learner linear() {
        return new Learner(
                LinearModel::loss,
                LinearModel::gradient,
                (theta, batch) ->
                        v -> LinearModel.gradient(v, batch).plus(-1, LinearModel.gradient(v.scale(0), batch)));
    }

    static InnerLoop inner(int steps) {
        return new InnerLoop(FIXTURE.number("alpha"), steps);
    }

    static List<Episode> episodes() {
        return List.of(episode("episode0"), episode("episode1"));
    }

    static Parameters of(String model, String name) {
        int matrices = model.equals("network") ? 4 : 2;
        return new Parameters(IntStream.range(0, matrices)
                .mapToObj(i -> FIXTURE.matrix(model + "." + name + i))
                .toList());
    }

    /** Asserts that each matrix is PyTorch's. */
    static void assertAgrees(String quantity, Parameters got, String model, String name) {
        Parameters wanted = of(model, name);
        for (int i = 0; i < wanted.matrices().size(); i++) {
            assertThatMatrix(quantity + ", matrix " + i, got.get(i)).isCloseTo(wanted.get(i), "PyTorch");
        }
    }

    private static Episode episode(String key) {
        return new Episode(batch(key + ".support"), batch(key + ".query"));
    }

    private static Batch batch(String key) {
        return new Batch(FIXTURE.matrix(key + "X"), FIXTURE.matrix(key + "T"));
    }
}
