package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.benchmark.SampleClass;
import gradients.grader.course.CourseFiles;
import gradients.grader.grade.Grade;
import gradients.grader.report.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./course grade --class} and what goes with it, on a small class of every kind of submission that ends. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher here is a shell script")
class GradeClassIT {

    private static final String ASSIGNMENT = "05-gradient-clipping";
    private static final int STUDENTS = 8;

    @TempDir
    private static Path shared;

    private static Path students;
    private static Path whole;

    @TempDir
    private Path directory;

    @BeforeAll
    static void grade_a_class() throws Exception {
        students = shared.resolve("class");
        new SampleClass(CourseFiles.at(CourseRoot.path()), ASSIGNMENT).write(STUDENTS, students, true);
        whole = shared.resolve("whole");
        grade(whole, "--jobs", "2");
    }

    @Test
    void the_number_of_jobs_changes_no_byte() throws Exception {
        grade(directory.resolve("one"), "--jobs", "1");

        assertThat(files(directory.resolve("one"))).isEqualTo(files(whole));
    }

    @Test
    void merged_shards_are_one_run_byte_for_byte() throws Exception {
        List<String> merge = new ArrayList<>(
                List.of("merge", "--out", directory.resolve("merged").toString()));
        for (int shard = 3; shard >= 1; shard--) {
            Path part = directory.resolve("part-" + shard);
            grade(part, "--shard", shard + "/3");
            merge.add(part.toString());
        }

        Run run = Run.course(merge.toArray(String[]::new));

        assertThat(run.code()).as(run.errors()).isEqualTo(Course.POINTS_LOST);
        assertThat(files(directory.resolve("merged"))).isEqualTo(files(whole));
    }

    @Test
    void a_run_that_is_killed_three_times_loses_nothing_that_was_done() throws Exception {
        Random random = new Random(7);
        Path results = directory.resolve("results");
        for (int i = 0; i < 3; i++) {
            int wanted = receipts(results).size() + 1;
            Process run = new ProcessBuilder(command(results, "--jobs", "2"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (run.isAlive() && receipts(results).size() < wanted) {
                run.waitFor(10, TimeUnit.MILLISECONDS);
            }
            run.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
        }
        Map<Path, Long> done = receipts(results);

        grade(results);

        assertThat(done).isNotEmpty();
        assertThat(receipts(results)).containsAllEntriesOf(done); // not written again
        assertThat(files(results)).isEqualTo(files(whole));
    }

    @Test
    void a_second_run_grades_nothing_and_force_grades_all() throws Exception {
        Path results = directory.resolve("results");
        grade(results);
        Map<Path, Long> first = receipts(results);
        grade(results);
        assertThat(receipts(results)).isEqualTo(first);

        grade(results, "--force");

        assertThat(receipts(results).keySet()).isEqualTo(first.keySet());
        assertThat(receipts(results)).isNotEqualTo(first);
    }

    @Test
    void a_changed_submission_is_graded_again_alone_and_compare_tells_why() throws Exception {
        Path changed = directory.resolve("class");
        copy(students, changed);
        Path perfect = changed.resolve("ada");
        reference(perfect);
        Path results = directory.resolve("results");
        grade(changed, results);
        Map<Path, Long> before = receipts(results);
        Path source = perfect.resolve("src/main/java/gradients/clipping/GradientClipping.java");
        Files.writeString(source, Files.readString(source).replaceFirst("        return ", "        retrun "));

        Path second = directory.resolve("second");
        copy(results, second);
        grade(changed, second);

        Map<Path, Long> after = receipts(second);
        assertThat(after).hasSameSizeAs(before);
        Run compare = Run.course("compare", results.toString(), second.toString());
        assertThat(compare.code()).isEqualTo(Course.POINTS_LOST);
        assertThat(compare.output())
                .contains("ada, " + ASSIGNMENT + ": 100 → 0 (−100)")
                .contains("outcome: GRADED → NOT_COMPILED")
                .contains("1 of " + (STUDENTS + 1) + " results changed.");
        assertThat(Run.course("compare", results.toString(), results.toString()).code())
                .isEqualTo(Course.FULL_MARKS);
    }

    @Test
    void what_cannot_be_graded_is_listed_and_stops_nobody() throws Exception {
        Path mixed = directory.resolve("class");
        reference(mixed.resolve("ada"));
        Files.createDirectories(mixed.resolve("empty"));
        Path roster = Files.writeString(
                directory.resolve("roster.csv"),
                "\uFEFFid,name,login\n1815,\"Lovelace, \"\"Ada\"\"\",ADA\n1906,Grace Hopper,grace\n");

        Run run = Run.course(
                "grade",
                "--class",
                mixed.toString(),
                "--roster",
                roster.toString(),
                "--out",
                directory.resolve("results").toString());

        assertThat(run.code()).as(run.errors()).isEqualTo(Course.POINTS_LOST);
        assertThat(run.output())
                .contains("1 submissions by 1 students")
                .contains("empty: ")
                .contains("1906 (Grace Hopper)");
        assertThat(directory.resolve("results/1815/" + ASSIGNMENT + "/grade.json"))
                .exists();
        assertThat(Files.readString(directory.resolve("results/gradebook.csv")))
                .contains("1815,\"Lovelace, \"\"Ada\"\"\",,,100,100")
                .contains("1906,Grace Hopper,,,,");
    }

    @Test
    void a_late_submission_loses_points_and_says_why_in_every_gradebook() throws Exception {
        Path late = directory.resolve("class");
        reference(late.resolve("ada"));
        Path deliveries = Files.writeString(
                directory.resolve("deliveries.csv"), "student,submitted\nada,2027-06-07T12:00:00+02:00\n");
        Path results = directory.resolve("results");

        Run.course(
                "grade",
                "--class",
                late.toString(),
                "--deliveries",
                deliveries.toString(),
                "--out",
                results.toString());

        Grade grade = Json.read(Files.readString(results.resolve("ada/" + ASSIGNMENT + "/grade.json")));
        assertThat(grade.score()).isEqualTo(100);
        assertThat(grade.points()).isEqualTo(90);
        assertThat(grade.standing().why()).contains("1 day late", "10 points off");
        for (String format : List.of("csv", "canvas", "moodle", "classroom", "classroom50")) {
            Run run = Run.course("gradebook", results.toString(), "--format", format);
            assertThat(run.code()).as(run.errors()).isEqualTo(Course.FULL_MARKS);
            if (!format.equals("moodle")) { // which knows users by e-mail or number, and there is no roster here
                assertThat(run.output()).as(format).contains("90");
            }
        }
    }

    private static void grade(Path out, String... more) throws Exception {
        grade(students, out, more);
    }

    private static void grade(Path from, Path out, String... more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("grade", "--class", from.toString(), "--out", out.toString(), "--no-timings"));
        arguments.addAll(List.of(more));
        Run run = Run.course(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.errors()).isEqualTo(Course.POINTS_LOST);
    }

    private static List<String> command(Path out, String... more) {
        List<String> command = new ArrayList<>(List.of(
                "env", "COURSE_NO_BUILD=1", CourseRoot.path().resolve("course").toString()));
        command.addAll(List.of("grade", "--class", students.toString(), "--out", out.toString(), "--no-timings"));
        command.addAll(List.of(more));
        return command;
    }

    private static void reference(Path to) throws IOException {
        copy(CourseRoot.path().resolve("solutions/" + ASSIGNMENT + "/src"), to.resolve("src"));
    }

    /** Returns when each finished result was written; a run may be writing more of them meanwhile. */
    private static Map<Path, Long> receipts(Path results) throws IOException {
        Map<Path, Long> receipts = new TreeMap<>();
        for (Path student : folders(results)) {
            for (Path graded : folders(student)) {
                Path receipt = graded.resolve("inputs.sha256");
                if (Files.exists(receipt)) {
                    receipts.put(receipt, Files.getLastModifiedTime(receipt).toMillis());
                }
            }
        }
        return receipts;
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.exists(parent)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(Files::isDirectory).toList();
        }
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

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
