package gradients.grader.cli;

import gradients.grader.course.CourseFiles;
import gradients.grader.scaffold.Scaffold;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Makes a small assignment that already passes ./course verify, to be replaced piece by piece.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NN-topic", description = "Its number and name, such as 17-weight-decay.")
    private String id;

    @Parameters(paramLabel = "TITLE", description = "What the handout is called, such as \"Weight decay\".")
    private String title;

    @Override
    public Integer call() {
        Scaffold.create(CourseFiles.at(Home.root()), id, title).forEach(file -> System.out.println("wrote " + file));
        System.out.printf(
                "%nProve it with ./course verify %s, then replace it piece by piece: docs/add-an-assignment.md.%n"
                        + "Name it in README.md, and in assignments/course.yaml where the term has dates.%n",
                id);
        return Course.FULL_MARKS;
    }
}
