package gradients.kit.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gradients.kit.CourseAssertions;
import gradients.kit.NotImplementedError;
import gradients.kit.scoreboard.Result.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreboardTest {

    private static final Assignment ASSIGNMENT =
            Assignment.find(ScoreboardTest.class.getClassLoader()).orElseThrow();

    @Test
    void at_the_start_everything_is_to_do() {
        assertThat(board(toDo("9.1", "one and one"), toDo("9.2", "the identity")))
                .isEqualTo("""

                        Fixture

                          9.1  Add                [........]  0 of 1 test     40 points   to do
                          9.2  Multiply matrices  [........]  0 of 1 test     55 points   to do

                          Visible tests: 0 of 2 pass. Tasks that pass all of theirs: 0 of 100 points (5 are for style).
                          This is a preview: hidden tests of the same kind decide the points.

                        Next: 9.1 A method
                          Still to be written: plus in Student.java:7.
                        Stuck? ./course-hint 9.1 gives one hint at a time.
                        """);
    }

    @Test
    void a_wrong_value_is_told_with_its_place_and_its_source() {
        Throwable wrong =
                catchThrowable(() -> CourseAssertions.assertThatNumber("sum", 3).isExactly(2, "one and one"));

        assertThat(board(failed("9.1", "one and one", wrong), passed("9.2", "the identity")))
                .contains("  9.1  Add                [........]  0 of 1 test     40 points   wrong\n")
                .contains("  9.2  Multiply matrices  [########]  1 of 1 test     55 points\n")
                .contains("theirs: 55 of 100 points")
                .contains("""
                        To fix: 9.1 Add
                          one and one
                            sum is 3.0, which is not right.
                            Wanted 2.0 exactly (one and one); the difference is 1.000e+00.
                            The test:  ScoreboardTest.java:""");
    }

    @Test
    void an_exception_is_told_with_the_line_that_threw_it() {
        Throwable thrown = at(new ArrayIndexOutOfBoundsException("Index 3 out of bounds for length 3"));

        assertThat(board(failed("9.1", "one and one", thrown)))
                .contains("It threw ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3")
                .contains("Your code: Student.java:7");
    }

    @Test
    void a_loop_that_never_stops_is_told_as_such() {
        TimeoutException timeout = new TimeoutException("plus() timed out after 10 seconds");
        timeout.addSuppressed(at(new RuntimeException("Execution timed out in another thread")));

        assertThat(board(failed("9.1", "one and one", timeout)))
                .contains("It did not end in time. Is there a loop that never stops?")
                .contains("Your code: Student.java:7");
    }

    @Test
    void what_is_wrong_in_a_task_that_is_not_begun_waits_until_its_turn() {
        String board = board(
                toDo("9.1", "one and one"),
                toDo("9.2", "the identity"),
                failed("9.2", "zero", at(new AssertionError("x"))));

        assertThat(board).contains("Next: 9.1 A method").doesNotContain("To fix");
    }

    @Test
    void what_is_wrong_in_the_current_task_comes_before_what_is_unwritten_in_it() {
        String board = board(toDo("9.1", "one and one"), failed("9.1", "zero", at(new AssertionError("x"))));

        assertThat(board).containsSubsequence("To fix: 9.1 Add", "zero", "Next: 9.1 A method", "Stuck?");
    }

    @Test
    void at_the_end_there_is_nothing_to_fix() {
        assertThat(board(passed("9.1", "one and one"), passed("9.2", "the identity")))
                .contains("Visible tests: 2 of 2 pass. Tasks that pass all of theirs: 95 of 100 points")
                .contains("Every visible test passes.")
                .doesNotContain("Stuck?");
    }

    @Test
    void hints_come_one_at_a_time_and_are_remembered(@TempDir Path repository) throws Exception {
        Path file = repository.resolve(Folders.FILE);
        Files.createDirectories(file.getParent());
        try (var in = getClass().getResourceAsStream("/" + Assignment.FILE)) {
            Files.copy(in, file);
        }

        assertThat(new Hints(repository).next("9.1"))
                .contains("hint 1 of 2", "What is 1 + 1?")
                .doesNotContain("plus");
        assertThat(new Hints(repository).next("9.1")).contains("hint 2 of 2", "Use the plus sign.", "That is the last");
        assertThat(new Hints(repository).next("9.1")).contains("hint 2 of 2", "That was the last one already.");
        assertThat(new Hints(repository).next("9.2")).isEqualTo("Task 9.2 has no hints: ask in the course.");
        assertThat(new Hints(repository).next("1.1")).isEqualTo("There is no task 1.1 here. There are 9.1, 9.2.");
    }

    private static String board(Result... results) {
        return new Scoreboard(ASSIGNMENT, List.of(results)).text(Ink.NONE);
    }

    private static Result passed(String task, String name) {
        return new Result(task + name, task, name, Status.PASSED, null);
    }

    private static Result failed(String task, String name, Throwable problem) {
        return new Result(task + name, task, name, Status.FAILED, problem);
    }

    private static Result toDo(String task, String name) {
        Throwable aborted =
                new TestAbortedException("not implemented", at(new NotImplementedError(task + " A method")));
        return new Result(task + name, task, name, Status.NOT_IMPLEMENTED, aborted);
    }

    /** As if it had been thrown by line 7 of the student's class. */
    private static <T extends Throwable> T at(T thrown) {
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.lang.Math", "max", "Math.java", 1),
            new StackTraceElement("gradients.kit.scoreboard.Student", "plus", "Student.java", 7)
        });
        return thrown;
    }
}
