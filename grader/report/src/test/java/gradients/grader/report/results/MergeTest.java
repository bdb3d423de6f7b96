package gradients.grader.report.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradients.grader.grade.Grade;
import gradients.grader.report.DemoClass;
import gradients.grader.report.Report;
import gradients.grader.report.gradebook.Mark.Delivery;
import gradients.grader.report.gradebook.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeTest {

    private static final List<Student> ROSTER = DemoClass.grades().values().stream()
            .map(grade -> new Student(grade.submission(), "Name of " + grade.submission(), "", "", "", "", ""))
            .toList();

    @TempDir
    private Path directory;

    @Test
    void merged_shards_equal_one_run_byte_for_byte_in_any_order() throws IOException {
        List<Grade> all = List.copyOf(DemoClass.grades().values());
        Results one = run("one", all);
        Results left = run("left", all.subList(0, 3));
        Results right = run("right", all.subList(3, all.size()));

        Merge.of(List.of(left, right), new Results(directory.resolve("merged")));
        Merge.of(List.of(right, left), new Results(directory.resolve("swapped")));

        assertThat(files(directory.resolve("merged"))).isEqualTo(files(one.directory()));
        assertThat(files(directory.resolve("swapped"))).isEqualTo(files(one.directory()));
    }

    @Test
    void two_results_for_one_submission_are_refused() {
        Results once = run("once", List.of(DemoClass.mistake()));
        Results again = run("again", List.of(DemoClass.mistake()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Merge.of(List.of(once, again), new Results(directory.resolve("merged"))))
                .withMessageContaining(DemoClass.mistake().submission())
                .withMessageContaining("shards of one run");
    }

    @Test
    void a_part_that_did_not_come_to_its_end_is_refused() {
        Results part = new Results(directory.resolve("part"));
        part.put(Report.of(DemoClass.mistake()), "01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Merge.of(List.of(part), new Results(directory.resolve("merged"))))
                .withMessageContaining("class.json");
    }

    private Results run(String name, List<Grade> grades) {
        Results results = new Results(directory.resolve(name));
        grades.forEach(grade -> results.put(Report.of(grade), "inputs of " + grade.submission()));
        results.writeClass(new ClassIndex(
                ClassIndex.SCHEMA,
                "Demo",
                ROSTER,
                grades.stream()
                        .map(grade -> ClassIndex.Entry.of(grade, Delivery.UNKNOWN))
                        .toList(),
                List.of()));
        return results;
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
