package gradients.grader.cli;

import gradients.grader.course.Installation;
import gradients.grader.publish.GradescopePackage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "gradescope",
        description = "Packs one assignment and its grader as an autograder for Gradescope.",
        mixinStandardHelpOptions = true)
final class GradescopeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The assignment.")
    private String id;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The zip to write.")
    private Path to;

    @Override
    public Integer call() {
        Installation installation = Home.installation();
        GradescopePackage.write(installation, installation.course().assignment(id), to.toAbsolutePath());
        System.out.println(to + ": upload it as the assignment's autograder.");
        return Course.FULL_MARKS;
    }
}
