package gradients.grader.cli;

import gradients.grader.course.CourseFiles;
import gradients.grader.experiment.ExperimentSync;
import gradients.grader.experiment.Laboratory;
import gradients.grader.source.DerivedFiles;
import gradients.grader.source.Sync;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sync",
        description = "Writes what is derived: starters from solutions, task tables in handouts; and, if asked,"
                + " what experiments print and draw.",
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {

    @Option(
            names = "--experiments",
            description = "Also run the experiments on the references, for the printed numbers and charts of the"
                    + " handouts (half a minute).")
    private boolean experiments;

    @Option(names = "--check", description = "Write nothing; name the stale files and end with 1 if there are any.")
    private boolean check;

    @Parameters(paramLabel = "ID", description = "Assignments whose experiments to run; all if none is named.")
    private List<String> ids = new ArrayList<>();

    @Override
    public Integer call() {
        CourseFiles course = CourseFiles.at(Home.root());
        Sync sync = new Sync(course);
        boolean fresh = report(check ? sync.check() : sync.write());
        if (experiments) {
            ExperimentSync printed = new ExperimentSync(
                    course, new Laboratory(Home.installation().experimentLibraries()));
            for (String id : ids.isEmpty() ? course.ids() : ids) {
                DerivedFiles derived = printed.of(id);
                fresh &= report(check ? derived.stale() : derived.write());
            }
        }
        if (check && !fresh) {
            System.out.println(
                    "Run ./course sync" + (experiments ? " --experiments" : "") + " and commit what it writes.");
            return Course.POINTS_LOST;
        }
        return Course.FULL_MARKS;
    }

    /** Tells of each stale file; returns whether there is none. */
    private boolean report(List<String> stale) {
        stale.forEach(file -> System.out.println((check ? "stale: " : "wrote ") + file));
        return stale.isEmpty();
    }
}
