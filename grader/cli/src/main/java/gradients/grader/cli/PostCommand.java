package gradients.grader.cli;

import gradients.grader.cli.github.Feedback;
import gradients.grader.cli.github.GitHub;
import gradients.grader.course.UserError;
import gradients.grader.grade.Grade;
import gradients.grader.report.Markdown;
import gradients.grader.report.results.ClassIndex;
import gradients.grader.report.results.Results;
import gradients.grader.report.text.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "post",
        description =
                "Gives the grades of a class back to the graded commits on GitHub: a commit status, and the report as"
                        + " a comment. Posting again changes nothing. The token is read from the environment variable"
                        + " CLASS_TOKEN.",
        mixinStandardHelpOptions = true)
final class PostCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESULTS", description = "Results of a class that was graded with --deliveries.")
    private Path directory;

    @Option(names = "--api", description = "Default: ${DEFAULT-VALUE}.")
    private URI api = URI.create("https://api.github.com");

    @Override
    public Integer call() {
        Results results = new Results(directory);
        ClassIndex index = ClassFiles.read(results::index)
                .orElseThrow(
                        () -> new UserError(directory + " has no class.json; name the --out of a run on a class."));
        Feedback feedback = new Feedback(new GitHub(api, Token.fromEnvironment()));
        List<String> problems = new ArrayList<>();
        int given = 0;
        for (ClassIndex.Entry entry : index.grades()) {
            if (entry.commit().isEmpty() || entry.delivery().repository().isEmpty()) {
                problems.add(entry.student() + ": its repository or commit is not known");
                continue;
            }
            try {
                feedback.give(post(entry, results.grade(entry)));
                given++;
            } catch (GitHub.Failure e) {
                problems.add(entry.student() + ": " + e.getMessage());
            }
        }
        Output.stream().println("Feedback on " + given + " of " + index.grades().size() + " results is in place.");
        problems.forEach(problem -> System.err.println("course: " + problem));
        return problems.isEmpty() ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private static Feedback.Post post(ClassIndex.Entry entry, Grade grade) {
        String state = grade.isWithheld() ? "error" : grade.isFull() ? "success" : "failure";
        return new Feedback.Post(
                entry.delivery().repository(),
                entry.commit(),
                entry.assignment(),
                state,
                Wording.points(grade),
                Markdown.of(grade));
    }
}
