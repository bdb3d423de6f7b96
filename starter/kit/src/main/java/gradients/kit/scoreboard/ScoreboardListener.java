package gradients.kit.scoreboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints the scoreboard at the end of a test run where the configuration parameter {@code gradients.scoreboard} is
 * {@code true}: in a student's repository. Everywhere else that JUnit finds it, as in the grader, it is silent.
 */
public final class ScoreboardListener extends ResultCollector {

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!plan.getConfigurationParameters()
                .getBoolean("gradients.scoreboard")
                .orElse(false)) {
            return;
        }
        Optional<Assignment> assignment = Assignment.find(Thread.currentThread().getContextClassLoader());
        if (assignment.isPresent() && !results().isEmpty()) {
            System.out.println(new Scoreboard(assignment.get(), results()).text(Ink.NONE));
            System.out.flush();
            Path target = Path.of("target");
            if (Files.isDirectory(target)) {
                ResultsFile.write(target.resolve("scoreboard.properties"), assignment.get(), results());
                ClassPathFile.write(target);
            }
        }
    }
}
