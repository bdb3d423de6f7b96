package gradients.grader.cli;

import gradients.grader.batch.Shard;
import gradients.grader.course.UserError;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What {@code ./course grade} is told about a class. */
final class ClassOptions {

    @Option(
            names = "--class",
            paramLabel = "DIR",
            description =
                    "Grade a class: each folder in DIR is a student, as cloned by GitHub Classroom's tool, as named by"
                            + " Classroom 50, or plain. What was graded before is not graded again.")
    Path directory;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "CSV of the class: id, name, email, sisId, login, section, canvasId; only id is needed.")
    Path roster;

    @Option(
            names = "--deliveries",
            paramLabel = "FILE",
            description = "CSV of when work was handed in: student, submitted, and assignment where it differs.")
    Path deliveries;

    @Option(names = "--jobs", paramLabel = "N", description = "How many are graded at a time. Default: the cores.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--shard", paramLabel = "I/N", description = "Grade only part I of N; see ./course merge.")
    String shard;

    @Option(names = "--force", description = "Grade again what was graded before.")
    boolean force;

    @Option(
            names = "--timings",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Write how long each step took. With --no-timings two runs write the same bytes.")
    boolean timings;

    /** Returns whether a class is to be graded. */
    boolean isGiven() {
        boolean isForClass = roster != null || deliveries != null || shard != null || force || !timings;
        if (directory == null && isForClass) {
            throw new UserError("--roster, --deliveries, --shard, --force and --no-timings go with --class DIR.");
        }
        if (jobs < 1) {
            throw new UserError("--jobs is " + jobs + "; it needs to be at least 1.");
        }
        return directory != null;
    }

    Shard part() {
        return shard == null ? Shard.ALL : Shard.of(shard);
    }
}
