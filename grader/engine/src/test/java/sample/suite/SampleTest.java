package sample.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import sample.course.Layer;
import sample.course.Mean;
import sample.course.Scale;
import sample.course.ScaleException;
import sample.course.Unit;
import sample.course.Vectors;

/** Ordinary tests. They pass on the reference directly, locally through stubs, and through a worker. */
public class SampleTest {

    private static SimpleMatrix row(double... values) {
        return new SimpleMatrix(new double[][] {values});
    }

    @Test
    void numbers_cross() {
        assertThat(Vectors.sum(1, 2, 3.5)).isEqualTo(6.5);
        assertThat(Vectors.sum()).isZero();
    }

    @Test
    void matrices_cross() {
        assertThat(Vectors.twice(row(1, Double.NaN, -3)).getDDRM().data).containsExactly(2, Double.NaN, -6);
    }

    @Test
    void an_argument_that_is_returned_is_the_same_object() {
        SimpleMatrix x = row(1);
        assertThat(Vectors.same(x)).isSameAs(x);
        assertThat(Vectors.twice(x)).isNotSameAs(x);
    }

    @Test
    void identity_within_a_list_is_kept() {
        SimpleMatrix x = row(1);
        List<SimpleMatrix> all = Vectors.both(List.of(x, row(2)));
        assertThat(all).hasSize(4);
        assertThat(all.get(0)).isSameAs(x).isSameAs(all.get(2));
    }

    @Test
    void maps_arrays_records_and_enums_cross() {
        double[] values = {1, 2};
        assertThat(Vectors.named("a", values)).containsOnlyKeys("a");
        assertThat(Vectors.named("a", values).get("a")).isSameAs(values);
        assertThat(Vectors.rescale(new Scale(2, Unit.METRE), Unit.FOOT)).isEqualTo(new Scale(4, Unit.FOOT));
    }

    @Test
    void a_random_generator_is_advanced_as_if_it_had_been_used_here() {
        Random random = new Random(7);
        Random twin = new Random(7);
        for (int i = 0; i < 5; i++) {
            assertThat(Vectors.draw(random)).isEqualTo(twin.nextGaussian());
            assertThat(random.nextInt()).isEqualTo(twin.nextInt());
        }
        assertThat(random.nextGaussian()).isEqualTo(twin.nextGaussian());
    }

    @Test
    void functions_cross_both_ways() {
        assertThat(Vectors.slope(x -> x * x, 3)).isEqualTo(6);
        DoubleUnaryOperator shifted = Vectors.shifted(x -> 10 * x, 1);
        assertThat(shifted.applyAsDouble(2)).isEqualTo(30);
        assertThat(shifted.andThen(x -> -x).applyAsDouble(2)).isEqualTo(-30);
        assertThat(Vectors.slopes(x -> x[0] * x[1], new double[] {3, 5})).containsExactly(5, 3);
    }

    @Test
    void an_exception_of_a_function_comes_back_as_itself() {
        RuntimeException mine = new RuntimeException("mine");
        assertThatThrownBy(() -> Vectors.slope(
                        x -> {
                            throw mine;
                        },
                        1))
                .isSameAs(mine);
    }

    @Test
    void exceptions_cross() {
        assertThatThrownBy(() -> Vectors.fail("argument"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("n must be positive, not -1");
        assertThatThrownBy(() -> Vectors.fail("given"))
                .isExactlyInstanceOf(ScaleException.class)
                .hasMessage("no scale");
    }

    @Test
    void objects_keep_their_state_and_identity() {
        Mean mean = Mean.ofZeros(1, 2);
        mean.add(row(1, 2));
        mean.add(row(3, 4));
        assertThat(mean.sum().getDDRM().data).containsExactly(4, 6);
        assertThat(mean.self()).isSameAs(mean);
        Mean other = new Mean(row(4, 6));
        assertThat(mean.isLike(other)).isTrue();
        assertThat(mean.last().count()).isEqualTo(2);
        Layer layer = other;
        assertThat(layer.forward(row(4, 7)).getDDRM().data).containsExactly(0, 1);
    }

    @Test
    void a_copy_is_a_copy() {
        SimpleMatrix start = row(1, 1);
        Mean mean = new Mean(start);
        start.set(0, 0, 99);
        assertThat(mean.sum().getDDRM().data).containsExactly(1, 1);
        mean.sum().set(0, 0, 98);
        assertThat(mean.sum().getDDRM().data).containsExactly(1, 1);
    }

    @Test
    void plain_values_cross_as_they_are() {
        for (Object value : new Object[] {
            null, 1, 2L, (short) 3, (byte) 4, 'c', 5f, 6.0, true, "text ✓", Unit.FOOT, new Scale(1, null)
        }) {
            assertThat(Vectors.anything(value)).isEqualTo(value);
        }
        List<Object> list = new ArrayList<>(List.of(1, List.of("a"), new int[][] {{1}, {2, 3}}));
        assertThat(Vectors.anything(list)).isSameAs(list);
    }
}
