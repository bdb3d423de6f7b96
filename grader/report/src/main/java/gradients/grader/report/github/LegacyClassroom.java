package gradients.grader.report.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import gradients.grader.grade.Grade;
import gradients.grader.grade.TaskResult;
import gradients.grader.report.Json;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Wording;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The {@code result} output that the autograding reporter of GitHub Classroom reads, and its descendants. The reporter
 * prints passed tests ÷ tests × points in its table but adds up the tests' scores for the grade. The two agree, for
 * partial credit too, because here every test is one whole point (see {@link WholePoints} for the rounding).
 */
public final class LegacyClassroom {

    /** Base64 of it still fits into one environment variable of Linux. */
    static final int MOST_BYTES = 95 * 1024;

    private static final int[][] LENGTHS = {{120, 500}, {60, 100}, {12, 0}};

    private LegacyClassroom() {}

    /** Returns the result as JSON. */
    public static String json(Grade raw) {
        Grade grade = Plain.grade(raw);
        for (int[] lengths : LENGTHS) {
            String json = Json.compact(result(grade, lengths[0], lengths[1]));
            if (json.getBytes(UTF_8).length <= MOST_BYTES) {
                return json;
            }
        }
        throw new IllegalArgumentException("The assignment " + grade.assignment() + " has " + grade.maxScore()
                + " points, too many for GitHub Classroom's result; let it total 100.");
    }

    /** Returns the result as the action's output carries it: the JSON in base64, on one line. */
    public static String base64(Grade grade) {
        return Base64.getEncoder().encodeToString(json(grade).getBytes(UTF_8));
    }

    private static Result result(Grade grade, int nameLength, int messageLength) {
        if (grade.isWithheld()) {
            String message = cut("This is no zero: the grader failed. " + grade.fault(), messageLength);
            return new Result(1, "error", 0, List.of(new Test("Grade withheld", "error", 0, message, "", "", 0, 0)));
        }
        List<Test> tests = new ArrayList<>();
        WholePoints points = WholePoints.of(grade);
        for (WholePoints.Part part : points.parts()) {
            String why = cut(why(grade, part), messageLength);
            for (int point = 1; point <= part.maxScore(); point++) {
                String name = cut(part.name(), nameLength) + ": point " + point + " of " + part.maxScore();
                boolean earned = point <= part.score();
                boolean firstLost = point == part.score() + 1;
                tests.add(new Test(name, earned ? "pass" : "fail", earned ? 1 : 0, firstLost ? why : "", "", "", 0, 0));
            }
        }
        return new Result(1, points.score() == points.maxScore() ? "pass" : "fail", points.maxScore(), tests);
    }

    private static String why(Grade grade, WholePoints.Part part) {
        return grade.tasks().stream()
                .filter(task -> task.id().equals(part.id()))
                .map(LegacyClassroom::why)
                .findFirst()
                .orElseGet(() -> Wording.count(grade.style().findings().size(), "style finding"));
    }

    private static String why(TaskResult task) {
        return Wording.failures(task).stream()
                .findFirst()
                .map(test -> test.name() + ": " + Wording.failure(test))
                .orElse(Wording.state(task));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : longest == 0 ? "" : text.substring(0, longest - 1) + "…";
    }

    private record Result(
            int version,
            String status,
            @JsonProperty("max_score") int maxScore,
            List<Test> tests) {}

    private record Test(
            String name,
            String status,
            int score,
            String message,
            @JsonProperty("test_code") String testCode,
            String filename,
            @JsonProperty("line_no") int lineNo,
            int duration) {}
}
