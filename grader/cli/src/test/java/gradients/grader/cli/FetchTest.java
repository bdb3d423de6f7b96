package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.batch.Shard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/class/fetch}, on repositories in a directory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledOnOs(OS.LINUX)
class FetchTest {

    private static final String TOKEN = "ghp_secretSecretSecret";
    private static final List<String> STUDENTS = List.of("ada", "bob", "Zoë", "dan.d");

    @TempDir
    private Path directory;

    @Test
    void each_shard_gets_its_students_at_their_commits_and_no_clone_holds_the_token() throws Exception {
        StringBuilder clones = new StringBuilder();
        for (String student : STUDENTS) {
            clones.append(String.join("\t", student, "class/" + student, repository(student)))
                    .append('\n');
        }
        Path list = Files.writeString(directory.resolve("clones.tsv"), clones);

        for (int shard = 1; shard <= 2; shard++) {
            Path clonesOfShard = directory.resolve("shard-" + shard);
            String said = run(fetch(list, shard + "/2", clonesOfShard), 0);

            int index = shard;
            assertThat(names(clonesOfShard))
                    .containsExactlyElementsOf(STUDENTS.stream()
                            .filter(student -> new Shard(index, 2).holds(student))
                            .sorted()
                            .toList());
            assertThat(said).doesNotContain(TOKEN);
            for (String student : names(clonesOfShard)) {
                assertThat(clonesOfShard.resolve(student).resolve("Answer.java"))
                        .hasContent("// " + student);
                assertThat(text(clonesOfShard)).doesNotContain(TOKEN);
            }
        }
    }

    @Test
    void a_repository_that_is_gone_stops_nobody_else() throws Exception {
        Path list = Files.writeString(
                directory.resolve("clones.tsv"),
                "gone\tclass/gone\t" + "0".repeat(40) + "\nada\tclass/ada\t" + repository("ada") + "\n");

        String said = run(fetch(list, "1/1", directory.resolve("all")), 1);

        assertThat(said).contains("class/gone cannot be fetched");
        assertThat(names(directory.resolve("all"))).containsExactly("ada");
    }

    private ProcessBuilder fetch(Path list, String shard, Path to) {
        ProcessBuilder fetch = new ProcessBuilder(
                CourseRoot.path().resolve("scripts/class/fetch").toString(), list.toString(), shard, to.toString());
        fetch.environment()
                .put(
                        "GITHUB_SERVER_URL",
                        directory.resolve("server").toUri().toString().replaceAll("/$", ""));
        fetch.environment().put("CLASS_TOKEN", TOKEN);
        return fetch;
    }

    /** Makes a repository with one commit and returns its hash. */
    private String repository(String student) throws Exception {
        Path repository =
                Files.createDirectories(directory.resolve("server/class").resolve(student));
        git(repository, "init", "-q");
        Files.writeString(repository.resolve("Answer.java"), "// " + student);
        git(repository, "add", ".");
        git(repository, "-c", "user.name=a", "-c", "user.email=a@example.edu", "commit", "-q", "-m", "Answer");
        return git(repository, "rev-parse", "HEAD").strip();
    }

    private static String git(Path repository, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command), 0);
    }

    private static String run(ProcessBuilder command, int code) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }
}
