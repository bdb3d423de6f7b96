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
import gradients.grader.report.Report;
import gradients.grader.report.files.ReportWriter;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.sandbox.SandboxException;
import gradients.grader.submission.Submission;
import gradients.grader.submission.Submissions;
import gradients.grader.submission.Submissions.Located;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    @Option(names = "--demo", description = "Compose a small sample class and grade it.")
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
            output().println(new Console(colour).of(grade));
        }
    }

    private void showAll(List<Grade> grades) {
        switch (format) {
            case JSON -> output().println(Json.of(grades));
            case MARKDOWN -> output().println(Markdown.of(grades));
            default -> {
                if (out != null) {
                    output().println("Reports: " + out.toAbsolutePath().normalize());
                }
            }
        }
    }

    private void write(Grade grade, Submission submission, Job job) {
        if (out == null) {
            return;
        }
        Map<String, List<String>> lines = new TreeMap<>();
        submission
                .sources()
                .forEach((path, text) -> lines.put(path, text.lines().toList()));
        String folder = job.located().directory().equals(job.located().root()) ? "" : grade.assignment();
        Path target = out.resolve(grade.submission()).resolve(grade.assignment());
        try {
            Files.createDirectories(target);
            new ReportWriter(Optional.empty()).write(new Report(grade, lines, folder), target);
        } catch (IOException e) {
            throw new UserError("The results cannot be written to " + target + " (" + e.getMessage()
                    + "); pass --out with a directory you may write to.");
        } catch (UncheckedIOException e) {
            throw new UserError("The results cannot be written to " + target + ": " + e.getMessage());
        }
    }

    private static PrintStream output() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    private static int exitCode(List<Grade> grades) {
        if (grades.stream().anyMatch(Grade::isWithheld)) {
            return Course.OUR_FAULT;
        }
        return grades.stream().allMatch(Grade::isFull) ? Course.FULL_MARKS : Course.POINTS_LOST;
    }
}
