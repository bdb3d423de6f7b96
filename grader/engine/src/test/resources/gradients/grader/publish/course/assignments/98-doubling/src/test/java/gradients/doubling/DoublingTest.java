package gradients.doubling;

import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DoublingTest {

    @Test
    @Task("8.1")
    void two_and_two() {
        assertThatNumber("result", Doubling.twice(2, 2)).isExactly(4, "pencil");
    }

    @Test
    @Task("8.2")
    void minus_three() {
        assertThatNumber("result", Doubling.minus(3)).isExactly(-3, "pencil");
    }
}
