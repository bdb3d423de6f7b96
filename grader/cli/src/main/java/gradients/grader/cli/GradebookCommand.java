package gradients.grader.cli;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.CourseSpec.Counting;
import gradients.grader.course.UserError;
import gradients.grader.grade.Grade;
import gradients.grader.policy.Attempts;
import gradients.grader.report.files.ReportWriter;
import gradients.grader.report.gradebook.Gradebook;
import gradients.grader.report.gradebook.Mark;
import gradients.grader.report.gradebook.Mark.Delivery;
import gradients.grader.report.gradebook.Student;
import gradients.grader.report.results.ClassIndex;
import gradients.grader.report.results.Columns;
import gradients.grader.report.results.Results;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "gradebook",
        description = "Writes the marks of a class for a spreadsheet or somebody's gradebook. Of several results, the"
                + " rule \"counts\" of assignments/course.yaml chooses one per student and assignment.",
        mixinStandardHelpOptions = true)
final class GradebookCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESULTS", arity = "1..*", description = "Results of runs on the class, oldest first.")
    private List<Path> directories;

    @Option(names = "--format", required = true, description = "csv, canvas, moodle, classroom or classroom50.")
    private Format format;

    @Option(names = "--roster", paramLabel = "FILE", description = "The class; default: the roster of the last run.")
    private Path roster;

    @Option(names = "--assignment", paramLabel = "ID", description = "Only this assignment.")
    private String assignment;

    @Option(
            names = "--column",
            paramLabel = "ID=TITLE",
            description = "How an assignment is called there; Canvas needs its header, such as \"HW1 (12345)\".")
    private Map<String, String> titles = new TreeMap<>();

    @Option(names = "--assignment-url", description = "For classroom.", defaultValue = "")
    private String assignmentUrl;

    @Option(names = "--starter-url", description = "For classroom.", defaultValue = "")
    private String starterUrl;

    @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
    private Path out;

    /** Whose gradebook it is for. */
    enum Format {
        CSV,
        CANVAS,
        MOODLE,
        CLASSROOM,
        CLASSROOM50
    }

    @Override
    public Integer call() {
        String text = ClassFiles.read(this::text);
        if (out == null) {
            Output.stream().print(text);
        } else {
            ClassFiles.read(() -> {
                ReportWriter.replace(out, text);
                return out;
            });
        }
        return Course.FULL_MARKS;
    }

    private String text() {
        Map<String, List<Grade>> attempts = new LinkedHashMap<>();
        Map<String, Delivery> deliveries = new TreeMap<>();
        ClassIndex last = null;
        for (Path directory : directories) {
            Results results = new Results(directory);
            last = results.index()
                    .orElseThrow(() -> new UserError(directory + " has no class.json; name the --out of a run on a"
                            + " class that came to its end."));
            for (ClassIndex.Entry entry : last.grades()) {
                if (assignment == null || assignment.equals(entry.assignment())) {
                    Grade grade = results.grade(entry).inShort();
                    attempts.computeIfAbsent(key(grade), key -> new ArrayList<>())
                            .add(grade);
                    deliveries.put(key(grade) + grade.commit(), entry.delivery());
                }
            }
        }
        Counting rule = rule();
        List<Grade> counting = attempts.values().stream()
                .map(grades -> Attempts.counting(rule, grades))
                .toList();
        List<Mark> marks = counting.stream()
                .map(grade -> Mark.of(grade, deliveries.get(key(grade) + grade.commit())))
                .toList();
        return format(new Gradebook(people(last), Columns.of(counting, titles), marks), Columns.of(counting, titles));
    }

    private String format(Gradebook gradebook, List<Gradebook.Column> columns) {
        gradebook
                .strangers()
                .forEach(id -> System.err.println("course: " + id + " is not on the roster and is left out."));
        return switch (format) {
            case CSV -> gradebook.spreadsheet();
            case CANVAS -> gradebook.canvas();
            case MOODLE -> gradebook.moodle();
            case CLASSROOM -> gradebook.classroom(only(columns), assignmentUrl, starterUrl);
            case CLASSROOM50 -> gradebook.classroom50(only(columns));
        };
    }

    private static Gradebook.Column only(List<Gradebook.Column> columns) {
        if (columns.size() != 1) {
            throw new UserError("This format holds one assignment; choose it by --assignment. There are: "
                    + String.join(
                            ", ",
                            columns.stream().map(Gradebook.Column::assignment).toList()) + ".");
        }
        return columns.get(0);
    }

    private List<Student> people(ClassIndex last) {
        return roster == null ? last.everybody() : ClassPeople.of(roster).roster();
    }

    private static Counting rule() {
        CourseFiles course = CourseFiles.at(Home.root());
        return course.hasCourse() ? course.course().counts() : Counting.LAST;
    }

    private static String key(Grade grade) {
        return grade.submission() + "\n" + grade.assignment() + "\n";
    }
}
