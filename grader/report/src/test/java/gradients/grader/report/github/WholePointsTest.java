package gradients.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.report.RandomGrades;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholePointsTest {

    @Test
    void the_total_is_the_exact_one_rounded_half_up() {
        RandomGrades.seeded(11).limit(2000).forEach(grade -> {
            WholePoints points = WholePoints.of(grade);

            assertThat(points.maxScore()).isEqualTo(100);
            if (!grade.isFull() && grade.score() < 99.5) {
                assertThat(points.score()).isEqualTo((int) Math.floor(grade.score() + 0.5 + 1e-6));
            }
        });
    }

    @Test
    void only_a_full_grade_is_full() {
        RandomGrades.seeded(12)
                .limit(2000)
                .forEach(grade -> assertThat(WholePoints.of(grade).score() == 100)
                        .as("%s", grade.score())
                        .isEqualTo(grade.isFull()));
    }

    @Test
    void no_part_is_more_than_a_point_off() {
        RandomGrades.seeded(13).limit(2000).forEach(grade -> {
            var parts = WholePoints.of(grade).parts();
            for (int i = 0; i < grade.tasks().size(); i++) {
                double exact = grade.tasks().get(i).score();

                assertThat(parts.get(i).score()).isBetween((int) Math.floor(exact - 1e-6), (int) Math.ceil(exact));
                assertThat(parts.get(i).score()).isBetween(0, parts.get(i).maxScore());
            }
        });
    }

    @Test
    void almost_full_is_not_full() {
        WholePoints points = WholePoints.of(RandomGrades.of(99.7, 100));

        assertThat(points.score()).isEqualTo(99);
    }
}
