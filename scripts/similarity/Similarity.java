import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.java.Language;
import de.jplag.options.JPlagOptions;
import de.jplag.reporting.reportobject.ReportObjectFactory;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Runs JPlag on the folders of a directory and writes its report and a table of the pairs. A source file that Java runs
 * as it is, with JPlag's jars on the class path; see ./course similarity.
 */
final class Similarity {

    private static final int SHOWN = 10;
    private static final int REPORTED = 500;

    private Similarity() {}

    /**
     * @param args directory of submissions, directory of what students were given, directory for the results
     */
    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[2]);
        JPlagOptions options = new JPlagOptions(new Language(), Set.of(new File(args[0])), Set.of())
                .withBaseCodeSubmissionDirectory(new File(args[1]))
                .withMaximumNumberOfComparisons(REPORTED);
        JPlagResult result = new JPlag(options).run();
        new ReportObjectFactory()
                .createAndSaveReport(result, out.resolve("similarity").toString());

        List<JPlagComparison> pairs = result.getAllComparisons().stream()
                .sorted(Comparator.comparingDouble(JPlagComparison::similarity).reversed())
                .toList();
        StringBuilder table = new StringBuilder("first,second,similarity,tokens\n");
        for (JPlagComparison pair : pairs) {
            table.append(String.format(
                    Locale.ROOT,
                    "\"%s\",\"%s\",%.3f,%d%n",
                    pair.firstSubmission().getName().replace("\"", "\"\""),
                    pair.secondSubmission().getName().replace("\"", "\"\""),
                    pair.similarity(),
                    pair.getNumberOfMatchedTokens()));
        }
        Files.writeString(out.resolve("similarity.csv"), table);
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        console.println(result.getNumberOfSubmissions() + " submissions compared, the most similar pairs:");
        pairs.stream()
                .limit(SHOWN)
                .forEach(pair -> console.printf(
                        Locale.ROOT,
                        "  %3.0f %%  %s, %s%n",
                        100 * pair.similarity(),
                        pair.firstSubmission().getName(),
                        pair.secondSubmission().getName()));
        console.println("All pairs: " + out.resolve("similarity.csv"));
        console.println("Report: open " + out.resolve("similarity.zip")
                + " in JPlag's viewer, https://jplag.github.io/JPlag/ (it stays in your browser).");
    }
}
