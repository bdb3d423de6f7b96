package gradients.grader.report.github;

import gradients.grader.grade.CompileError;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.report.Report;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A grade as annotations in GitHub's interface: compile errors are errors, changed files and style findings warnings,
 * the score and what lost points notices. GitHub shows ten of each; with more, the tenth says how many are left out.
 */
public final class Annotations {

    private static final int MOST = 10;

    private Annotations() {}

    /** Returns workflow commands, one a line. */
    public static String of(Report raw) {
        Report report = new Report(Plain.grade(raw.grade()), raw.sources(), raw.folder());
        List<String> lines = new ArrayList<>();
        lines.addAll(capped("error", errors(report)));
        lines.addAll(capped("warning", warnings(report)));
        lines.addAll(capped("notice", notices(report.grade())));
        return String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    private static List<String> errors(Report report) {
        Grade grade = report.grade();
        List<String> commands = new ArrayList<>();
        if (grade.isWithheld()) {
            commands.add(
                    command("error", "", 0, "Grade withheld", "This is no zero: the grader failed. " + grade.fault()));
        }
        for (CompileError error : grade.compileErrors()) {
            String file = report.inRepository(error.file());
            commands.add(command("error", file, error.line(), "Does not compile", error.message()));
        }
        return commands;
    }

    private static List<String> warnings(Report report) {
        List<String> commands = new ArrayList<>();
        for (String sentence : report.grade().tampering()) {
            commands.add(command("warning", "", 0, "Not the released file", sentence));
        }
        for (Style.Finding found : report.grade().style().findings()) {
            String file = report.inRepository(found.file());
            commands.add(command("warning", file, found.line(), "Style: " + found.rule(), found.message()));
        }
        return commands;
    }

    private static List<String> notices(Grade grade) {
        List<String> commands = new ArrayList<>();
        if (!grade.isWithheld()) {
            commands.add(command("notice", "", 0, grade.title(), Wording.score(grade)));
        }
        for (TaskResult task : grade.tasks()) {
            if (task.outcome() != Outcome.PASSED && task.outcome() != Outcome.GRADER_FAULT) {
                String title = task.id() + " " + task.title();
                String message = task.diagnosis() == null
                        ? Wording.state(task)
                        : Wording.diagnosis(task.diagnosis()) + " Hint: "
                                + task.diagnosis().hint();
                commands.add(command("notice", "", 0, title, message));
            }
        }
        return commands;
    }

    private static List<String> capped(String level, List<String> commands) {
        if (commands.size() <= MOST) {
            return commands;
        }
        List<String> shown = new ArrayList<>(commands.subList(0, MOST - 1));
        int rest = commands.size() - shown.size();
        shown.add(command(level, "", 0, "… and " + rest + " more", "The report lists all " + commands.size() + "."));
        return shown;
    }

    private static String command(String level, String file, long line, String title, String message) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", file);
        properties.put("line", line > 0 ? String.valueOf(line) : "");
        properties.put("title", title);
        return WorkflowCommand.of(level, properties, message);
    }
}
