package gradients.grader.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.Grade;
import gradients.grader.report.ClassReport;
import gradients.grader.report.DemoClass;
import gradients.grader.report.DemoReports;
import gradients.grader.report.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlReportTest {

    static Stream<Map.Entry<String, Grade>> demo() {
        return DemoClass.grades().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("demo")
    void the_report_shows(Map.Entry<String, Grade> student) throws IOException {
        String html = HtmlReport.of(DemoReports.of(student.getValue()));

        Golden.check("html/" + student.getKey() + ".html", withoutPictures(withoutStyleSheet(html)));
    }

    @Test
    void a_picture_is_an_image_with_the_same_in_words() {
        String html = HtmlReport.of(DemoReports.of(DemoClass.mistake()));

        String image =
                html.replaceAll("(?s).*<img src=\"data:image/svg\\+xml;base64,([^\"]+)\" alt=\"[^\"]+\">.*", "$1");
        String svg = new String(Base64.getDecoder().decode(image), StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg").contains("before", "after", "step", "norm");
        assertThat(svg).contains("The norm jumps to 900");
        assertThat(html).contains("<figcaption>The norm jumps to 900");
    }

    @Test
    void hostile_text_is_text() {
        String html = HtmlReport.of(DemoReports.of(DemoClass.hostile()));

        assertThat(html).doesNotContain("<script", "evil.example\"", "\u202E", "\u001B");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        String html = HtmlReport.of(DemoReports.of(DemoClass.mistake()));

        assertThat(html.replace("&#39;", "'")).contains("default-src 'none'; style-src 'sha256-");
        assertThat(html).doesNotContain("unsafe-inline", "<script", "src=\"http", "url(", "style=\"", "<link");
    }

    @Test
    void an_expected_value_has_no_place_in_it() {
        assertThat(HtmlReport.of(DemoReports.of(DemoClass.mistake())).toLowerCase())
                .doesNotContain("wanted");
    }

    @Test
    void the_dashboard_of_a_thousand_is_small_and_counts_right() {
        String html = Dashboard.of(new ClassReport("Deep <learning>", thousand()));

        assertThat(html).hasSizeLessThan(300_000).contains("Deep &lt;learning&gt;");
        assertThat(html).contains("<dt>Submissions</dt><dd>1000</dd>", "<dt>Withheld</dt><dd>100</dd>");
        assertThat(html)
                .contains("<strong>300 × ScalesShortGradients</strong>", "<td class=\"amount\">600 of 900</td>");
        assertThat(html).contains("href=\"./s%23%201/05-gradient-clipping/report.html\"");
    }

    @Test
    void the_dashboard_of_the_demo_class_shows() throws IOException {
        List<ClassReport.Entry> entries = DemoClass.grades().values().stream()
                .map(grade -> new ClassReport.Entry(grade.submission(), "a/b", grade))
                .toList();

        Golden.check("html/dashboard.html", withoutStyleSheet(Dashboard.of(new ClassReport("Demo class", entries))));
    }

    /** Three of ten perfect, three with a mistake, three untouched, one withheld. */
    private static List<ClassReport.Entry> thousand() {
        List<Grade> kinds = List.of(DemoClass.perfect(), DemoClass.mistake(), DemoClass.starter());
        List<ClassReport.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Grade grade = i % 10 == 9 ? DemoClass.fault() : kinds.get(i % 10 / 3);
            String name = "s# " + i;
            entries.add(new ClassReport.Entry(name, name + "/05-gradient-clipping", grade));
        }
        return entries;
    }

    /** A picture's bytes depend on the machine's fonts. */
    private static String withoutPictures(String html) {
        return html.replaceAll("base64,[A-Za-z0-9+/=]+", "base64,…");
    }

    private static String withoutStyleSheet(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…");
    }
}
