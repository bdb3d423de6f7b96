package gradients.grader.attacks;

import gradients.grader.Benches;
import gradients.grader.Deadlines;
import gradients.grader.Grader;
import gradients.grader.Seeds;
import gradients.grader.course.UserError;
import gradients.grader.grade.Grade;
import gradients.grader.remote.CallLimits;
import gradients.grader.report.Json;
import gradients.grader.report.Report;
import gradients.grader.report.files.ReportWriter;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.submission.Submission;
import gradients.grader.submission.Submissions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Grades submissions at one level with one grader, as one job of a class does, and looks at what comes out. */
final class Arena implements AutoCloseable {

    /** Attacks that never end are many, and the same at any deadline. */
    static final Deadlines SHORT = new Deadlines(
            new CallLimits(Duration.ofSeconds(1), Duration.ofSeconds(8), 12),
            Duration.ofSeconds(6),
            Duration.ofSeconds(3));

    private final Ground ground;
    private final Isolation level;
    private final String job;
    private final Benches benches;
    private final Submissions submissions;
    private final Grader grader;
    private final TellingCall telling;

    /**
     * @param job names this one's directories
     */
    Arena(Ground ground, Benches benches, Sandbox sandbox, String job) {
        this.ground = ground;
        this.level = sandbox.level();
        this.job = level.label() + "/" + job;
        this.benches = benches;
        this.submissions = new Submissions(ground.course());
        this.grader =
                new Grader(benches, sandbox, Seeds.secret(System.getenv().getOrDefault("COURSE_SECRET", "")), SHORT);
        this.telling = new TellingCall(benches, sandbox);
    }

    /** Lets the attack happen. */
    Row run(Attack attack) throws IOException {
        Path directory = written(attack);
        int visitors = ground.listener().visitors();

        long start = System.nanoTime();
        List<String> problems = new ArrayList<>();
        Grade grade = null;
        try {
            Submission submission = read(directory, attack.assignment());
            grade = grader.grade(submission, attack.name());
            problems.addAll(attack.expected().differences(grade));
            problems.addAll(Inspection.ofReports(reports(grade, submission)));
            if (attack.isTelling()) {
                String told = telling.of(submission);
                Inspection.secrets(told).forEach(secret -> problems.add("found " + secret));
            }
        } catch (UserError e) {
            problems.addAll(attack.expected().differences(e));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (ground.listener().visitors() > visitors) {
            problems.add("reached the listener");
        }
        return grade == null
                ? new Row(attack, level, Expectation.REFUSED, seconds, "-", problems)
                : Row.of(attack, level, grade, seconds, problems);
    }

    /** Returns what the submission tells. */
    String told(Attack attack) throws IOException {
        return telling.of(read(written(attack), attack.assignment()));
    }

    private Path written(Attack attack) throws IOException {
        Path directory = ground.empty(job + "/" + attack.name());
        Workspace workspace = new Workspace(directory, ground.places());
        workspace.files(ground.honest().answer(attack.assignment()));
        attack.recipe().write(workspace);
        return directory;
    }

    /** Returns the student's grade as bytes that must be the same whoever else is in the class. */
    String grade(String student, Map<String, String> sources) throws IOException {
        Path directory = ground.empty(job + "/" + student);
        new Workspace(directory, Map.of()).files(sources);
        Grade grade = grader.grade(read(directory, Attack.CLIPPING), student);
        return Json.of(grade).replaceAll("(?s)\"timings\"\\s*:\\s*\\{[^}]*}", "");
    }

    private Submission read(Path directory, String assignment) {
        return submissions.read(
                submissions.locate(directory, Optional.of(assignment)).get(0));
    }

    private Path reports(Grade grade, Submission submission) throws IOException {
        Path results = ground.empty(job + "-results/" + grade.submission());
        Map<String, List<String>> lines = new TreeMap<>();
        submission
                .sources()
                .forEach((path, text) -> lines.put(path, text.lines().toList()));
        new ReportWriter(Optional.empty()).write(new Report(grade, lines, ""), results);
        return results;
    }

    @Override
    public void close() {
        grader.close();
        telling.close();
    }
}
