package gradients.grader.cli;

import gradients.grader.report.results.ClassIndex;
import gradients.grader.report.results.Merge;
import gradients.grader.report.results.Results;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description =
                "Puts the results of shards together: gradebook, dashboard and all, as one run would have made them.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESULTS", arity = "1..*", description = "What each shard wrote.")
    private List<Path> parts;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the whole goes.")
    private Path out;

    @Override
    public Integer call() {
        List<Results> results = parts.stream().map(Results::new).toList();
        ClassIndex index = ClassFiles.read(() -> Merge.of(results, new Results(out)));
        ClassSummary summary = new ClassSummary(index);
        Output.stream().println(summary.text(out));
        return summary.exitCode();
    }
}
