package gradients.grader.cli;

import gradients.grader.course.CourseFiles;
import gradients.grader.publish.Publisher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        description = "Makes a student repository: handouts, starters, visible tests, kit and a CI workflow.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Where the repository is written.")
    private Path to;

    @Option(
            names = "--update",
            description = "Bring changed handouts, tests and kit into an existing repository; students' files stay.")
    private boolean update;

    @Option(names = "--all", description = "Release all assignments, whatever their dates in course.yaml.")
    private boolean all;

    @Parameters(
            paramLabel = "ID",
            description = "Assignments to release; if none is named, those that course.yaml releases by now.")
    private List<String> ids = new ArrayList<>();

    @Override
    public Integer call() {
        List<String> released = all ? CourseFiles.at(Home.root()).ids() : ids;
        Publisher.publish(Home.root(), to.toAbsolutePath(), released, update).forEach(System.out::println);
        return Course.FULL_MARKS;
    }
}
