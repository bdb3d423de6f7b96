package gradients.grader.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Style;
import gradients.grader.report.DemoClass;
import gradients.grader.report.DemoReports;
import gradients.grader.report.Report;
import gradients.grader.report.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SarifTest {

    @Test
    void every_log_keeps_to_the_schema() throws IOException {
        Schema schema = new Schema("/schemas/sarif-2.1.0-subset.schema.json");

        for (Grade grade : DemoClass.grades().values()) {
            schema.accepts(Sarif.of(DemoReports.of(grade)));
        }
    }

    @Test
    void the_course_sample_has_the_same_shape() throws IOException {
        JsonNode sample = JsonMapper.shared().readTree(getClass().getResourceAsStream("/samples/sarif-min.json"));
        JsonNode ours = log(DemoReports.of(DemoClass.mistake()));

        assertThat(ours.propertyNames()).containsExactlyElementsOf(sample.propertyNames());
        assertThat(ours.at("/runs/0/results/0").propertyNames())
                .containsExactlyElementsOf(sample.at("/runs/0/results/0").propertyNames());
    }

    @Test
    void a_path_starts_at_the_repository() {
        JsonNode log = log(DemoReports.of(DemoClass.mistake()));

        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .startsWith("05-gradient-clipping/src/main/java/");
    }

    @Test
    void a_finding_keeps_its_fingerprint_when_its_line_moves() {
        Report report = DemoReports.of(DemoClass.mistake());
        String file = report.sources().keySet().iterator().next();
        List<String> moved = new ArrayList<>(report.sources().get(file));
        String line = moved.remove(11);
        moved.add(19, "    " + line);

        Report after = new Report(moved(report.grade()), Map.of(file, moved), report.folder());

        assertThat(fingerprint(after)).isEqualTo(fingerprint(report));
    }

    private static Grade moved(Grade g) {
        var finding = g.style().findings().get(0);
        var there = new Style.Finding(finding.file(), 20, finding.rule(), finding.message());
        var style = new Style(4, 5, List.of(there));
        return new Grade(
                g.schema(),
                g.assignment(),
                g.title(),
                g.submission(),
                g.commit(),
                g.seed(),
                g.score(),
                g.maxScore(),
                g.outcome(),
                g.isolation(),
                g.tasks(),
                style,
                g.compileErrors(),
                g.fault(),
                g.tampering(),
                g.pictures(),
                g.timings());
    }

    private static String fingerprint(Report report) {
        return log(report)
                .at("/runs/0/results/0/partialFingerprints/primaryLocationLineHash")
                .asString();
    }

    private static JsonNode log(Report report) {
        return JsonMapper.shared().readTree(Sarif.of(report));
    }
}
