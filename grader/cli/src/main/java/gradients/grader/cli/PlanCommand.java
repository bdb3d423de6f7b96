package gradients.grader.cli;

import gradients.grader.cli.github.GitHub;
import gradients.grader.cli.github.Plan;
import gradients.grader.report.Json;
import gradients.grader.report.files.ReportWriter;
import gradients.grader.report.gradebook.Deliveries;
import gradients.grader.report.gradebook.Repositories;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        description =
                "Asks GitHub for the newest commit of every student on the roster (columns id and repository), and"
                        + " writes what is to be graded: deliveries.csv, clones.tsv, shards.json. The token comes from"
                        + " the environment variable CLASS_TOKEN.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Option(names = "--roster", paramLabel = "FILE", required = true, description = "The class.")
    private Path roster;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description = "How many machines at most (default: ${DEFAULT-VALUE}).")
    private int shards = 8;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the plan goes.")
    private Path out;

    @Option(names = "--api", description = "Default: ${DEFAULT-VALUE}.")
    private URI api = URI.create("https://api.github.com");

    @Override
    public Integer call() {
        List<Repositories.Entry> repositories = ClassFiles.read(() -> Repositories.read(roster));
        Plan plan = Plan.of(new GitHub(api, Token.fromEnvironment()), repositories);
        ClassFiles.read(() -> {
            Files.createDirectories(out);
            ReportWriter.replace(out.resolve("deliveries.csv"), deliveries(plan));
            ReportWriter.replace(out.resolve("clones.tsv"), clones(plan));
            ReportWriter.replace(out.resolve("shards.json"), Json.compact(plan.shards(shards)) + "\n");
            return out;
        });
        Output.stream().println(plan.commits().size() + " of " + repositories.size() + " repositories can be graded.");
        plan.problems().forEach(problem -> System.err.println("course: " + problem));
        return plan.problems().isEmpty() ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private static String deliveries(Plan plan) {
        return Deliveries.csv(plan.commits().stream()
                .map(commit -> List.of(
                        commit.student(),
                        commit.submitted(),
                        commit.repository(),
                        "https://github.com/" + commit.repository()))
                .toList());
    }

    /** One clone a line; none of the fields can hold a tab. */
    private static String clones(Plan plan) {
        return plan.commits().stream()
                .map(commit -> String.join("\t", commit.student(), commit.repository(), commit.hash()) + "\n")
                .collect(Collectors.joining());
    }
}
