package gradients.grader.cli;

import gradients.grader.course.CourseFiles;
import gradients.grader.source.Sync;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sync",
        description = "Writes what is derived: starters from solutions, task tables and printed numbers in handouts.",
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {

    @Option(names = "--check", description = "Write nothing; name the stale files and end with 1 if there are any.")
    private boolean check;

    @Override
    public Integer call() {
        Sync sync = new Sync(CourseFiles.at(Home.root()));
        List<String> stale = check ? sync.check() : sync.write();
        stale.forEach(file -> System.out.println((check ? "stale: " : "wrote ") + file));
        if (check && !stale.isEmpty()) {
            System.out.println("Run ./course sync and commit what it writes.");
            return Course.POINTS_LOST;
        }
        return Course.FULL_MARKS;
    }
}
