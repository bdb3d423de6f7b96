package gradients.grader.cli;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "list", description = "Lists the assignments and their tasks.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        for (AssignmentSpec assignment : assignments()) {
            System.out.printf("%n%s  %s%n", assignment.id(), assignment.title());
            assignment
                    .tasks()
                    .forEach(task -> System.out.printf("  %-5s %3d  %s%n", task.id(), task.points(), task.title()));
            System.out.printf("  %-5s %3d%n", "style", assignment.style());
        }
        return Course.FULL_MARKS;
    }

    private static List<AssignmentSpec> assignments() {
        CourseFiles course = CourseFiles.at(Home.root());
        return course.ids().stream().map(course::assignment).toList();
    }
}
