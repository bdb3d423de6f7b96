package gradients.suites.capstone;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.capstone.Split;
import gradients.capstone.Splits;
import gradients.kit.Task;
import gradients.suites.Chance;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("16.1")
class SplitsTest {

    @Test
    void every_row_is_in_exactly_one_part(Draw draw) {
        int[] labels = labels(draw, draw.size("N", 40, 60));

        Split split = Splits.stratified(labels, 0.25, 0.3, draw.random());

        int[] all = IntStream.concat(
                        Arrays.stream(split.train()),
                        IntStream.concat(Arrays.stream(split.validation()), Arrays.stream(split.test())))
                .sorted()
                .toArray();
        assertThat(all)
                .as("the rows of all three parts together")
                .isEqualTo(IntStream.range(0, labels.length).toArray());
    }

    @Test
    void every_class_has_its_share_of_every_part(Draw draw) {
        int[] labels = labels(draw, draw.size("N", 40, 60));
        double validation = draw.between(0.1, 0.4);
        double test = draw.between(0.1, 0.4);

        Split split = Splits.stratified(labels, validation, test, draw.random());

        for (int c = 0; c < 3; c++) {
            long size = count(c, labels, IntStream.range(0, labels.length).toArray());
            assertThat(count(c, labels, split.test()))
                    .as("test rows of class %d, which has %d", c, size)
                    .isEqualTo(Math.round(test * size));
            assertThat(count(c, labels, split.validation()))
                    .as("validation rows of class %d, which has %d", c, size)
                    .isEqualTo(Math.round(validation * size));
        }
    }

    @Test
    void each_part_lists_its_rows_in_ascending_order(Draw draw) {
        Split split = Splits.stratified(labels(draw, 40), 0.3, 0.3, draw.random());

        assertThat(split.train()).as("the training rows, ascending").isSorted();
        assertThat(split.validation()).as("the validation rows, ascending").isSorted();
        assertThat(split.test()).as("the test rows, ascending").isSorted();
    }

    @Test
    void any_row_may_come_into_any_part(Draw draw) {
        draw.note("100 splits of 12 rows, 4 of each class");
        int[] labels = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
        int[] tested = new int[12];
        int[] validated = new int[12];

        for (int i = 0; i < 100; i++) {
            Split split = Splits.stratified(
                    labels, 0.25, 0.25, new Random(draw.random().nextLong()));
            Arrays.stream(split.test()).forEach(row -> tested[row]++);
            Arrays.stream(split.validation()).forEach(row -> validated[row]++);
        }

        for (int row = 0; row < 12; row++) {
            assertThatHolds(
                    Chance.allows(tested[row], 100, 0.25) && Chance.allows(validated[row], 100, 0.25),
                    "Row %d came into the test part %d times and into the validation part %d times, of 100 splits"
                            + " that give each a quarter.",
                    row,
                    tested[row],
                    validated[row]);
        }
    }

    @Test
    void the_same_seed_gives_the_same_split_and_another_seed_another(Draw draw) {
        int[] labels = labels(draw, 60);
        long seed = draw.random().nextLong();

        Split one = Splits.stratified(labels, 0.2, 0.2, new Random(seed));
        Split again = Splits.stratified(labels, 0.2, 0.2, new Random(seed));
        Split other = Splits.stratified(labels, 0.2, 0.2, new Random(seed + 1));

        assertThat(again.test()).as("the test rows, with the same seed again").isEqualTo(one.test());
        assertThat(again.train())
                .as("the training rows, with the same seed again")
                .isEqualTo(one.train());
        assertThat(other.test()).as("the test rows, with another seed").isNotEqualTo(one.test());
    }

    @Test
    void a_share_of_0_is_an_empty_part(Draw draw) {
        Split split = Splits.stratified(labels(draw, 30), 0, 0, draw.random());

        assertThat(split.train()).as("all rows are for training").hasSize(30);
        assertThat(split.validation()).as("the validation rows").isEmpty();
        assertThat(split.test()).as("the test rows").isEmpty();
        assertThat(Splits.stratified(new int[0], 0.1, 0.1, draw.random()).train())
                .as("the training rows of nothing")
                .isEmpty();
    }

    @Test
    void shares_that_leave_nothing_to_learn_from_are_rejected(Draw draw) {
        int[] labels = labels(draw, 20);

        assertRejects(
                "stratified with −0.1", () -> Splits.stratified(labels, -0.1, 0.2, draw.random()), "validationShare");
        assertRejects(
                "stratified with NaN", () -> Splits.stratified(labels, 0.1, Double.NaN, draw.random()), "testShare");
        assertRejects(
                "stratified with 0.5, 0.5", () -> Splits.stratified(labels, 0.5, 0.5, draw.random()), "testShare");
    }

    /** Returns labels of three classes of different sizes, sorted by class, as files often are. */
    private static int[] labels(Draw draw, int size) {
        return draw.random().ints(size, 0, 6).map(i -> i / 3 + i / 5).sorted().toArray();
    }

    private static long count(int label, int[] labels, int[] rows) {
        return Arrays.stream(rows).filter(row -> labels[row] == label).count();
    }
}
