package gradients.grader.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.AssignmentSpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One scoreboard on the way.
 *
 * @param title what the student did before
 * @param passed visible tests that pass
 * @param tests visible tests
 * @param points of the tasks that pass all of theirs
 */
record Progress(String title, String scoreboard, int passed, int tests, int points) {

    private static final Pattern SUMMARY = Pattern.compile(
            "Visible tests: (\\d+) of (\\d+) pass\\. Tasks that pass all of theirs: (\\d+) of 100 points");

    static Progress of(String title, String scoreboard) {
        Matcher summary = SUMMARY.matcher(scoreboard);
        assertThat(summary.find()).as(scoreboard).isTrue();
        return new Progress(
                title,
                scoreboard.strip() + "\n",
                Integer.parseInt(summary.group(1)),
                Integer.parseInt(summary.group(2)),
                Integer.parseInt(summary.group(3)));
    }

    Progress withTitle(String other) {
        return new Progress(other, scoreboard, passed, tests, points);
    }

    String text() {
        return "──── " + title + "\n" + scoreboard;
    }

    /**
     * Passes if it begins with nothing, never falls, and ends with every test. It may rest: a body of the reference may
     * call a method of a later task.
     */
    static void assertGrowth(List<Progress> steps, AssignmentSpec assignment) {
        Progress first = steps.get(0);
        Progress last = steps.get(steps.size() - 1);
        assertThat(first.passed + first.points).as(first.text()).isZero();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).passed)
                    .as("tests that pass:\n" + steps.get(i).text())
                    .isGreaterThanOrEqualTo(steps.get(i - 1).passed);
            assertThat(steps.get(i).points)
                    .as("points:\n" + steps.get(i).text())
                    .isGreaterThanOrEqualTo(steps.get(i - 1).points);
        }
        assertThat(last.passed).as(last.text()).isEqualTo(last.tests);
        assertThat(last.points).as(last.text()).isEqualTo(AssignmentSpec.TOTAL - assignment.style());
    }
}
