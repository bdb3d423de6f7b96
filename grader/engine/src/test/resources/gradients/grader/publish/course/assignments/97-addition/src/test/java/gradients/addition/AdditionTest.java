package gradients.addition;

import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdditionTest {

    @Test
    @Task("7.1")
    void two_and_two() {
        assertThatNumber("result", Addition.plus(2, 2)).isExactly(4, "pencil");
    }

    @Test
    @Task("7.2")
    void minus_three() {
        assertThatNumber("result", Addition.minus(3)).isExactly(-3, "pencil");
    }
}
