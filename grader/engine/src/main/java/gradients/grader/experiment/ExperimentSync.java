package gradients.grader.experiment;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import gradients.grader.source.DerivedFiles;
import gradients.grader.source.Handout;
import java.nio.file.Path;
import java.util.List;

/** Keeps what experiments made fresh: the output in the handouts, and the pictures in {@code charts/}. */
public final class ExperimentSync {

    private final CourseFiles course;
    private final Laboratory laboratory;

    public ExperimentSync(CourseFiles course, Laboratory laboratory) {
        this.course = course;
        this.laboratory = laboratory;
    }

    /**
     * Runs the experiments of one assignment, and returns what its handout and its charts should be. The handout has to
     * show every output and every chart.
     */
    public DerivedFiles of(String id) {
        AssignmentSpec assignment = course.assignment(id);
        Path folder = course.starter(id);
        Path readme = folder.resolve("README.md");
        DerivedFiles derived = new DerivedFiles(course.root());
        derived.wantNothingIn(folder.resolve("charts"));
        Handout handout =
                new Handout(derived.shown(readme), DerivedFiles.read(readme).orElse(""));
        requireSame(handout, assignment.experiments());
        for (String experiment : assignment.experiments()) {
            Printout printout = laboratory.run(experiment);
            handout = handout.withOutput(experiment, printout.output());
            printout.charts()
                    .forEach(
                            (name, svg) -> derived.want(folder.resolve("charts").resolve(name), svg));
            for (String chart : printout.charts().keySet()) {
                requireShown(handout, chart);
            }
        }
        derived.want(readme, handout.text());
        return derived;
    }

    private static void requireSame(Handout handout, List<String> experiments) {
        if (!handout.printers().equals(experiments)) {
            throw new UserError(handout.path() + " shows what " + handout.printers()
                    + " print, but the experiments in assignment.yaml are " + experiments + "; make them the same.");
        }
    }

    private static void requireShown(Handout handout, String chart) {
        if (!handout.text().contains("](charts/" + chart + ")")) {
            throw new UserError(handout.path() + " does not show charts/" + chart + "; put ![what one sees](charts/"
                    + chart + ") where it belongs.");
        }
    }
}
