package gradients.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.remote.CallOutcome;
import gradients.grader.remote.CallOutcome.Faulted;
import gradients.grader.remote.CallOutcome.Returned;
import gradients.grader.remote.CallOutcome.Threw;
import gradients.grader.remote.CallOutcome.Unplayed;
import gradients.grader.remote.Fault;
import gradients.grader.remote.HandleRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SameOutcomeTest {

    private record Point(double x, List<String> names) {}

    @Test
    void numbers_agree_up_to_rounding() {
        assertSame(1.0, 1 + 1e-9);
        assertDifferent(1.0, 1 + 1e-7);
        assertDifferent(1.0, -1.0);
        assertSame(0.0, -0.0);
        assertSame(3, 3);
        assertDifferent(3, 4);
    }

    @Test
    void small_numbers_are_compared_by_their_own_size() {
        assertDifferent(1e-20, 2e-20);
        assertSame(1e300, 1e300 * (1 + 1e-9));
    }

    @Test
    void numbers_that_are_not_finite_must_be_the_same() {
        assertSame(Double.NaN, Double.NaN);
        assertSame(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertDifferent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        assertDifferent(Double.NaN, 0.0);
        assertDifferent(1.0, Double.NaN);
        assertDifferent(1.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void an_entry_of_a_matrix_is_compared_by_the_size_of_the_largest() {
        assertSame(row(1000, 0), row(1000, 1e-6));
        assertDifferent(row(1, 0), row(1, 1e-6));
        assertDifferent(row(1, 2), row(2, 1));
        assertDifferent(row(1, 2), row(1, 2).transpose());
        assertDifferent(row(1, 2), row(1, 2, 3));
    }

    @Test
    void an_infinite_entry_does_not_hide_the_others() {
        assertSame(row(Double.POSITIVE_INFINITY, 1), row(Double.POSITIVE_INFINITY, 1));
        assertDifferent(row(Double.POSITIVE_INFINITY, 1), row(Double.POSITIVE_INFINITY, 2));
        assertDifferent(row(Double.NaN, 1), row(1, 1));
    }

    @Test
    void structures_agree_if_their_parts_do() {
        assertSame(List.of(row(1), 2.0), new ArrayList<>(Arrays.asList(row(1 + 1e-10), 2.0)));
        assertDifferent(List.of(1.0), List.of(1.0, 2.0));
        assertDifferent(List.of(1.0, 2.0), List.of(1.0));
        assertDifferent(List.of(1.0, 3.0), List.of(1.0, 2.0));
        assertSame(Map.of("a", 1.0), Map.of("a", 1 + 1e-10));
        assertDifferent(Map.of("a", 1.0), Map.of("b", 1.0));
        assertDifferent(Map.of("a", 1.0), Map.of("a", 2.0));
        assertSame(new double[] {1, 2}, new double[] {1, 2 + 1e-10});
        assertDifferent(new double[] {1, 2}, new double[] {1, 3});
        assertDifferent(new double[] {1, 2}, new double[] {1});
        assertDifferent(new double[] {1}, new int[] {1});
        assertSame(new Point(1, List.of("a")), new Point(1 + 1e-10, List.of("a")));
        assertDifferent(new Point(1, List.of("a")), new Point(2, List.of("a")));
        assertDifferent(new Point(1, List.of("a")), new Point(1, List.of("b")));
    }

    @Test
    void nothing_agrees_with_nothing_only() {
        assertSame(null, null);
        assertDifferent(null, 1.0);
        assertDifferent(1.0, null);
        assertSame("a", "a");
        assertDifferent("a", "b");
        assertDifferent("1", 1);
    }

    @Test
    void which_number_an_object_has_says_nothing() {
        assertSame(new HandleRef(1), new HandleRef(7));
        assertDifferent(new HandleRef(1), row(1));
    }

    @Test
    void exceptions_agree_by_class_and_faults_by_kind() {
        assertThat(same(new Threw("a.B", "x is 3"), new Threw("a.B", "x is 4"))).isTrue();
        assertThat(same(new Threw("a.B", "x"), new Threw("a.C", "x"))).isFalse();
        assertThat(same(fault(Fault.Kind.TIMED_OUT, "within 2 s"), fault(Fault.Kind.TIMED_OUT, "in time")))
                .isTrue();
        assertThat(same(fault(Fault.Kind.TIMED_OUT, "a"), fault(Fault.Kind.FORBIDDEN, "a")))
                .isFalse();
    }

    @Test
    void a_changed_argument_is_told_by_its_name() {
        Fault.Kind kind = Fault.Kind.MODIFIED_ARGUMENT;
        assertThat(same(fault(kind, "f changed its argument x"), fault(kind, "f changed its argument x")))
                .isTrue();
        assertThat(same(fault(kind, "f changed its argument x"), fault(kind, "f changed its argument y")))
                .isFalse();
    }

    @Test
    void other_endings_do_not_agree() {
        CallOutcome returned = new Returned(1.0);
        CallOutcome threw = new Threw("a.B", null);
        CallOutcome faulted = fault(Fault.Kind.TIMED_OUT, "");

        assertThat(same(returned, threw)).isFalse();
        assertThat(same(threw, returned)).isFalse();
        assertThat(same(threw, faulted)).isFalse();
        assertThat(same(faulted, threw)).isFalse();
        assertThat(same(returned, new Unplayed())).isFalse();
        assertThat(same(faulted, new Unplayed())).isFalse();
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }

    private static Faulted fault(Fault.Kind kind, String sentence) {
        return new Faulted(new Fault(kind, sentence));
    }

    private static boolean same(CallOutcome one, CallOutcome other) {
        return SameOutcome.same(one, other);
    }

    private static void assertSame(Object one, Object other) {
        assertThat(same(new Returned(one), new Returned(other))).isTrue();
    }

    private static void assertDifferent(Object one, Object other) {
        assertThat(same(new Returned(one), new Returned(other))).isFalse();
    }
}
