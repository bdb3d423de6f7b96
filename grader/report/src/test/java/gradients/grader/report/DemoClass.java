package gradients.grader.report;

import static gradients.grader.grade.Outcome.CRASHED;
import static gradients.grader.grade.Outcome.FAILED;
import static gradients.grader.grade.Outcome.GRADER_FAULT;
import static gradients.grader.grade.Outcome.NOT_COMPILED;
import static gradients.grader.grade.Outcome.NOT_IMPLEMENTED;
import static gradients.grader.grade.Outcome.PASSED;
import static gradients.grader.grade.Outcome.TIMED_OUT;

import gradients.grader.grade.CompileError;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Picture;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small class of students, one of each kind, as the engine would grade them. */
public final class DemoClass {

    static final String FILE = "src/main/java/gradients/clipping/GradientClipping.java";

    /** Everything that ever made a report obey its author. */
    public static final String HOSTILE =
            "\u001B[31mred\u001B[0m\n::error::owned\n##[error]owned <script>alert(1)</script> "
                    + "=cmd|' /C calc'!A0 [click](https://evil.example) ![pic](https://evil.example/p.png) "
                    + "\u202Egnp.exe\u202C @everyone |`*_~ % , : ]]> & \" '";

    private DemoClass() {}

    /** Returns every grade, in the order of the names of the golden files. */
    public static Map<String, Grade> grades() {
        Map<String, Grade> grades = new LinkedHashMap<>();
        grades.put("perfect", perfect());
        grades.put("starter", starter());
        grades.put("mistake", mistake());
        grades.put("not-compiled", notCompiled());
        grades.put("timed-out", timedOut());
        grades.put("hostile", hostile());
        grades.put("fault", fault());
        return grades;
    }

    public static Grade perfect() {
        return graded("ada", tasks(PASSED, PASSED, PASSED), new Style(5, 5, List.of()));
    }

    public static Grade starter() {
        return graded(
                "untouched", tasks(NOT_IMPLEMENTED, NOT_IMPLEMENTED, NOT_IMPLEMENTED), new Style(0, 5, List.of()));
    }

    public static Grade mistake() {
        Diagnosis diagnosis = new Diagnosis(
                "ScalesShortGradients",
                "The factor limit/norm is applied even when the norm is below the limit, so short gradients grow.",
                "Short gradients must pass untouched; only shrink. What is limit/norm when norm is below the limit?",
                Diagnosis.Confidence.EXACT);
        List<TestResult> tests = new ArrayList<>(tests("clip by norm", PASSED, 8, 20));
        tests.set(1, failed("a short gradient is left alone", 20.0 / 8, "clipped is wrong at [1, 2]: got 3.75."));
        tests.set(4, failed("the zero gradient stays zero", 20.0 / 8, "clipped is not finite at [0, 0]: got NaN."));
        tests.set(6, failed("the direction is kept", 20.0 / 8, "the cosine is 0.5, which is not right."));
        List<TaskResult> tasks = List.of(
                passed("5.1", "Clip by value", 15),
                task("5.2", "Clip by norm", 20, FAILED, diagnosis, tests),
                likely());
        Style style = new Style(
                4,
                5,
                List.of(
                        new Style.Finding(FILE, 12, "NeedBraces", "'if' construct must use '{}'s."),
                        new Style.Finding(FILE, 31, "UnusedImports", "Unused import - java.util.Map.")));
        return graded("grace", tasks, style);
    }

    private static TaskResult likely() {
        Diagnosis diagnosis = new Diagnosis(
                "ClipsEachAlone",
                "Each gradient is clipped by its own norm.",
                "One norm over all gradients keeps their direction. Whose norm do you divide by?",
                Diagnosis.Confidence.LIKELY);
        List<TestResult> tests = new ArrayList<>(tests("clip by global norm", PASSED, 3, 60));
        tests.set(0, failed("all gradients share one factor", 20, "gradients[1] is wrong at [0, 3]: got -0.2."));
        return task("5.3", "Clip by global norm", 60, FAILED, diagnosis, tests);
    }

    static Grade notCompiled() {
        List<CompileError> errors = List.of(
                new CompileError(
                        FILE, 27, "cannot find symbol\n  symbol:   variable nrm\n  location: class GradientClipping"),
                new CompileError(FILE, 31, "';' expected"),
                new CompileError("", 0, "too many errors"));
        return grade(
                "linus",
                tasks(NOT_COMPILED, NOT_COMPILED, NOT_COMPILED),
                new Style(0, 5, List.of()),
                Grade.NOT_COMPILED,
                errors,
                "",
                List.of());
    }

    static Grade timedOut() {
        List<TestResult> endless = new ArrayList<>(tests("clip by norm", PASSED, 4, 20));
        endless.set(
                2,
                test("a long gradient gets the limit as its norm", TIMED_OUT, 5, "byNorm did not return within 2 s."));
        List<TestResult> gone = new ArrayList<>(tests("clip by global norm", PASSED, 4, 60));
        gone.set(
                1,
                test(
                        "the norm before clipping is returned",
                        CRASHED,
                        15,
                        "byGlobalNorm ended the program with exit code 0."));
        List<TaskResult> tasks = List.of(
                passed("5.1", "Clip by value", 15),
                task("5.2", "Clip by norm", 20, TIMED_OUT, null, endless),
                task("5.3", "Clip by global norm", 60, CRASHED, null, gone));
        return graded("edsger", tasks, new Style(5, 5, List.of()));
    }

    /** Returns a grade in which every text that could come from outside is hostile. */
    public static Grade hostile() {
        Diagnosis diagnosis = new Diagnosis(HOSTILE, HOSTILE, HOSTILE, Diagnosis.Confidence.LIKELY);
        TestResult test = new TestResult(HOSTILE, FAILED, 0, 95, HOSTILE, HOSTILE);
        TaskResult task = new TaskResult("5.1", HOSTILE, 0, 95, FAILED, diagnosis, List.of(test));
        Style style = new Style(2, 5, List.of(new Style.Finding(HOSTILE, 3, HOSTILE, HOSTILE)));
        return grade(
                HOSTILE,
                List.of(task),
                style,
                Grade.GRADED,
                List.of(new CompileError(HOSTILE, 1, HOSTILE)),
                "",
                List.of(HOSTILE));
    }

    public static Grade fault() {
        return grade(
                "barbara",
                tasks(GRADER_FAULT, GRADER_FAULT, GRADER_FAULT),
                new Style(0, 5, List.of()),
                Grade.GRADER_FAULT,
                List.of(),
                "The sandbox could not be started: no space left on the device.",
                List.of());
    }

    private static Grade graded(String name, List<TaskResult> tasks, Style style) {
        List<String> tampering = name.equals("grace")
                ? List.of("src/test/java/gradients/clipping/ClipByNormTest.java differs from the released file.")
                : List.of();
        return grade(name, tasks, style, Grade.GRADED, List.of(), "", tampering);
    }

    private static Grade grade(
            String name,
            List<TaskResult> tasks,
            Style style,
            String outcome,
            List<CompileError> errors,
            String fault,
            List<String> tampering) {
        double score =
                style.score() + tasks.stream().mapToDouble(TaskResult::score).sum();
        double max = style.maxScore()
                + tasks.stream().mapToDouble(TaskResult::maxScore).sum();
        Map<String, Double> timings = new LinkedHashMap<>();
        timings.put("compile", 0.0421);
        timings.put("tests", 0.2507);
        return new Grade(
                Grade.SCHEMA,
                "05-gradient-clipping",
                "Gradient clipping",
                name,
                "a1b2c3d",
                "7f3a",
                score,
                max,
                outcome,
                "namespaces",
                tasks,
                style,
                errors,
                fault,
                tampering,
                outcome.equals(Grade.GRADED) ? List.of(picture()) : List.of(),
                timings);
    }

    private static Picture picture() {
        List<Double> steps = List.of(1.0, 2.0, 3.0, 4.0);
        return new Picture(
                Picture.Kind.LINES,
                "Norm of the gradient, before and after clipping",
                "step",
                "norm",
                true,
                List.of(
                        new Picture.Curve("before", steps, List.of(0.5, 40.0, 3.0, 900.0)),
                        new Picture.Curve("after", steps, List.of(0.5, 1.0, 1.0, 1.0))),
                "The norm jumps to 900 before clipping and stays at or below 1 after it.");
    }

    private static List<TaskResult> tasks(Outcome first, Outcome second, Outcome third) {
        return List.of(
                task("5.1", "Clip by value", 15, first, null, tests("clip by value", first, 2, 15)),
                task("5.2", "Clip by norm", 20, second, null, tests("clip by norm", second, 4, 20)),
                task("5.3", "Clip by global norm", 60, third, null, tests("clip by global norm", third, 3, 60)));
    }

    private static TaskResult passed(String id, String title, double max) {
        return task(id, title, max, PASSED, null, tests(title, PASSED, 2, max));
    }

    private static TaskResult task(
            String id, String title, double max, Outcome outcome, Diagnosis diagnosis, List<TestResult> tests) {
        double score = tests.stream().mapToDouble(TestResult::score).sum();
        return new TaskResult(id, title, score, max, outcome, diagnosis, tests);
    }

    private static List<TestResult> tests(String subject, Outcome outcome, int count, double points) {
        List<TestResult> tests = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            tests.add(test(subject + " holds for draw " + i, outcome, points / count, ""));
        }
        return tests;
    }

    private static TestResult failed(String name, double points, String message) {
        return test(name, FAILED, points, message);
    }

    private static TestResult test(String name, Outcome outcome, double points, String message) {
        return new TestResult(name, outcome, outcome == PASSED ? points : 0, points, message, "N=5, D=3");
    }
}
