package gradients.grader.report.github;

import gradients.grader.grade.Grade;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Points;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outputs of a grading step, as lines for the file that {@code GITHUB_OUTPUT} names. */
public final class StepOutputs {

    private StepOutputs() {}

    /** Returns one {@code name=value} a line; no value holds a line end, so none can smuggle in another output. */
    public static String of(Grade raw) {
        Grade grade = Plain.grade(raw);
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("assignment", grade.assignment());
        outputs.put("submission", grade.submission());
        outputs.put("outcome", Plain.line(grade.outcome()));
        outputs.put("score", grade.isWithheld() ? "" : Points.text(grade.score()));
        outputs.put("max-score", Points.text(grade.maxScore()));
        outputs.put("result", LegacyClassroom.base64(grade));
        StringBuilder lines = new StringBuilder();
        outputs.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }
}
