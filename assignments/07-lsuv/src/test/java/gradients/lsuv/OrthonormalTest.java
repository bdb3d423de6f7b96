package gradients.lsuv;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Task("7.1")
class OrthonormalTest {

    private static final Tolerance ORTHONORMAL = new Tolerance(0, 1e-8);

    @Test
    void a_tall_matrix_has_orthonormal_columns() {
        SimpleMatrix w = Lsuv.orthonormal(5, 3, new Random(1));

        assertThatMatrix("W", w).hasShape(5, 3);
        assertThatMatrix("WᵀW", w.transpose().mult(w)).isCloseTo(SimpleMatrix.identity(3), ORTHONORMAL, "I");
    }

    @Test
    void a_wide_matrix_has_orthonormal_rows() {
        SimpleMatrix w = Lsuv.orthonormal(2, 4, new Random(1));

        assertThatMatrix("W", w).hasShape(2, 4);
        assertThatMatrix("WWᵀ", w.mult(w.transpose())).isCloseTo(SimpleMatrix.identity(2), ORTHONORMAL, "I");
    }

    @Test
    void the_same_seed_gives_the_same_weights() {
        SimpleMatrix first = Lsuv.orthonormal(3, 3, new Random(7));
        SimpleMatrix again = Lsuv.orthonormal(3, 3, new Random(7));

        assertThatMatrix("W", again).isExactly(first, "the same seed");
    }

    @Test
    void a_layer_without_outputs_is_refused() {
        assertRejects("orthonormal(3, 0, random)", () -> Lsuv.orthonormal(3, 0, new Random(1)), "out");
    }

    @Test
    void a_network_has_one_layer_less_than_widths() {
        List<DenseLayer> layers = Lsuv.orthonormalNetwork(new int[] {4, 6, 2}, new Random(1));

        assertThat(layers).as("layers of a network with 3 widths").hasSize(2);
        assertThatMatrix("W of layer 1", layers.get(0).w()).hasShape(4, 6);
        assertThatMatrix("W of layer 2", layers.get(1).w()).hasShape(6, 2);
        assertThatMatrix("b of layer 2", layers.get(1).b()).isExactly(new SimpleMatrix(1, 2), "biases start at 0");
    }
}
