package gradients.grader.cli;

import gradients.grader.Benches;
import gradients.grader.Grader;
import gradients.grader.Seeds;
import gradients.grader.course.Installation;
import gradients.grader.course.UserError;
import gradients.grader.grade.Grade;
import gradients.grader.report.Console;
import gradients.grader.report.Json;
import gradients.grader.report.Markdown;
import gradients.grader.report.files.ReportWriter;
import gradients.grader.report.github.Classroom50;
import gradients.grader.report.results.ClassIndex;
import gradients.grader.report.results.Results;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.sandbox.SandboxException;
import gradients.grader.submission.Submission;
import gradients.grader.submission.Submissions;
import gradients.grader.submission.Submissions.Located;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "grade",
        description = "Grades submissions with the hidden tests. A directory holds one assignment (src/main/java at its"
                + " root) or several (NN-topic folders).",
        footer = "Exit codes: 0 full marks, 1 points lost, 2 wrong usage, 3 our fault.",
        mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Submissions.")
    private List<Path> directories = new ArrayList<>();

    @Option(names = "--demo", description = "Compose a small sample class and grade it; exit code 0.")
    private boolean demo;

    @Option(names = "--assignment", paramLabel = "ID", description = "Grade only this assignment.")
    private String assignment;

    @Option(names = "--out", paramLabel = "DIR", description = "Write all formats to DIR/<submission>/<assignment>/.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What goes to standard output: console, json or markdown.")
    private Format format = Format.CONSOLE;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "Draw the hidden inputs from this seed instead of course secret and student.")
    private String seed;

    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            description = "Require this level: namespaces or process. Default: the strongest.")
    private Isolation isolation;

    @Mixin
    private ClassOptions classOptions;

    /** What goes to standard output. */
    enum Format {
        CONSOLE,
        JSON,
        MARKDOWN
    }

    private record Job(String student, Located located) {}

    @Override
    public Integer call() throws IOException {
        Installation installation = Home.installation();
        if (classOptions.isGiven()) {
            return gradeClass(installation);
        }
        Submissions submissions = new Submissions(installation.course());
        if (demo) {
            Path demoClass = installation.cache().resolveSibling("demo");
            directories.addAll(DemoClass.compose(installation.course(), demoClass.resolve("submissions")));
            out = out == null ? demoClass.resolve("results") : out;
        }
        List<Job> jobs = jobs(submissions);
        List<Grade> grades = new ArrayList<>();
        try (Grader grader = new Grader(new Benches(installation), sandbox(installation), seeds())) {
            for (Job job : jobs) {
                Submission submission = submissions.read(job.located());
                Grade grade = grader.grade(submission, job.student());
                grades.add(grade);
                show(grade);
                write(grade, submission, job);
            }
        }
        showAll(grades);
        return exitCode(grades);
    }

    private int gradeClass(Installation installation) {
        if (out == null || !directories.isEmpty() || demo) {
            throw new UserError("--class needs --out DIR for the results, and no other directories.");
        }
        ClassGrading grading =
                new ClassGrading(installation, sandbox(installation), seeds(), classOptions, new Results(out));
        ClassIndex index = grading.run(Optional.ofNullable(assignment));
        ClassSummary summary = new ClassSummary(index);
        Output.stream().println(format == Format.JSON ? Json.pretty(index) : summary.text(out));
        return summary.exitCode();
    }

    private List<Job> jobs(Submissions submissions) {
        if (directories.isEmpty()) {
            throw new UserError("Name a directory to grade, or use --demo; see ./course grade --help.");
        }
        List<Job> jobs = new ArrayList<>();
        for (Path directory : directories) {
            String student =
                    directory.toAbsolutePath().normalize().getFileName().toString();
            submissions
                    .locate(directory, Optional.ofNullable(assignment))
                    .forEach(located -> jobs.add(new Job(student, located)));
        }
        return jobs;
    }

    private Sandbox sandbox(Installation installation) {
        try {
            return isolation == null
                    ? Sandbox.strongest(installation.cache())
                    : Sandbox.required(isolation, installation.cache());
        } catch (SandboxException e) {
            throw new UserError(e.getMessage());
        }
    }

    private Seeds seeds() {
        String secret = System.getenv().getOrDefault("COURSE_SECRET", "");
        return seed == null ? Seeds.secret(secret) : Seeds.fixed(seed);
    }

    private void show(Grade grade) {
        if (format == Format.CONSOLE) {
            boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
            Output.stream().println(new Console(colour).of(grade));
        }
    }

    private void showAll(List<Grade> grades) {
        switch (format) {
            case JSON -> Output.stream().println(Json.of(grades));
            case MARKDOWN -> Output.stream().println(Markdown.of(grades));
            default -> {
                if (out != null) {
                    Output.stream().println("Reports: " + out.toAbsolutePath().normalize());
                }
            }
        }
    }

    private void write(Grade grade, Submission submission, Job job) {
        if (out == null) {
            return;
        }
        String folder = job.located().directory().equals(job.located().root()) ? "" : grade.assignment();
        Path target = out.resolve(grade.submission()).resolve(grade.assignment());
        try {
            Files.createDirectories(target);
            writer().write(GradeFiles.report(grade, submission, folder), target);
        } catch (IOException e) {
            throw new UserError("The results cannot be written to " + target + " (" + e.getMessage()
                    + "); pass --out with a directory you may write to.");
        } catch (UncheckedIOException e) {
            throw new UserError("The results cannot be written to " + target + ": " + e.getMessage());
        }
    }

    /** Inside Classroom 50's autograder its environment says whose result this is. */
    private static ReportWriter writer() {
        try {
            return new ReportWriter(Classroom50.Submission.of(System.getenv()));
        } catch (IllegalArgumentException e) {
            throw new UserError(e.getMessage());
        }
    }

    /** The demo's students are made to lose points: that is no failure. */
    private int exitCode(List<Grade> grades) {
        if (grades.stream().anyMatch(Grade::isWithheld)) {
            return Course.OUR_FAULT;
        }
        return demo || grades.stream().allMatch(Grade::isFull) ? Course.FULL_MARKS : Course.POINTS_LOST;
    }
}
