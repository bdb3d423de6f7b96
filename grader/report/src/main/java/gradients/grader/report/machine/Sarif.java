package gradients.grader.report.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import gradients.grader.grade.Style;
import gradients.grader.report.Json;
import gradients.grader.report.Report;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.UriPath;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Style findings as SARIF 2.1.0, for GitHub's code scanning and for editors. */
public final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final int MOST_RESULTS = 5000;
    private static final int HASH_DIGITS = 16;

    private Sarif() {}

    /** Returns the log: one run, a rule for each check that found something, at most the 5000 results GitHub shows. */
    public static String of(Report report) {
        List<Style.Finding> findings = report.grade().style().findings();
        List<Rule> rules = findings.stream()
                .map(finding -> Plain.line(finding.rule()))
                .distinct()
                .sorted()
                .map(Sarif::rule)
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        List<Result> results = findings.stream()
                .limit(MOST_RESULTS)
                .map(finding -> result(report, finding, seen))
                .toList();
        Run run = new Run(new Tool(new Driver("gradients style", rules)), results, "utf16CodeUnits");
        return Json.pretty(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    private static Rule rule(String id) {
        return new Rule(
                id,
                new Text("Checkstyle's check " + id),
                new Text("The course's style rule that Checkstyle calls " + id + "."),
                new Text("See config/checkstyle.xml for the rules of the course."));
    }

    private static Result result(Report report, Style.Finding finding, Map<String, Integer> seen) {
        String file = report.inRepository(finding.file());
        String hash = hash(finding.rule() + "\n" + file + "\n" + line(report, finding));
        int occurrence = seen.merge(hash, 1, Integer::sum);
        Place place = new Place(new Artifact(UriPath.of(Plain.line(file))), new Region(Math.max(1, finding.line())));
        return new Result(
                Plain.line(finding.rule()),
                "warning",
                new Text(Plain.line(finding.message())),
                List.of(new Location(place)),
                Map.of("primaryLocationLineHash", hash + ":" + occurrence));
    }

    /** The line itself where known, so that a finding keeps its identity when lines above it move. */
    private static String line(Report report, Style.Finding finding) {
        List<String> lines = report.sources().getOrDefault(finding.file(), List.of());
        boolean known = finding.line() >= 1 && finding.line() <= lines.size();
        return known ? lines.get(finding.line() - 1).strip() : finding.line() + ": " + finding.message();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, List<Result> results, String columnKind) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, List<Rule> rules) {}

    private record Rule(String id, Text shortDescription, Text fullDescription, Text help) {}

    private record Result(
            String ruleId,
            String level,
            Text message,
            List<Location> locations,
            Map<String, String> partialFingerprints) {}

    private record Location(Place physicalLocation) {}

    private record Place(Artifact artifactLocation, Region region) {}

    private record Artifact(String uri) {}

    private record Region(int startLine) {}

    private record Text(String text) {}
}
