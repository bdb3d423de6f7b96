package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./course new}, in a copy of this repository with what the build has compiled so far. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher here is a shell script")
class ScaffoldIT {

    /** Folders that a build does not need. */
    private static final Set<String> LEFT_OUT =
            Set.of(".git", "node_modules", "charts", "cache", "surefire-reports", "failsafe-reports", "site");

    private static final List<String> MODULES = List.of("solutions", "assignments", "grader/suites");

    @Test
    void a_new_assignment_builds_is_tested_and_proved(@TempDir Path copy) throws Exception {
        copyOfTheCourse(copy);

        Run made = Run.in(copy, "./course", "new", "97-weight-decay", "Weight decay");
        Run built = Run.in(
                copy,
                "./mvnw",
                "-o",
                "-q",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "package",
                "-pl",
                String.join(",", MODULES),
                "-am",
                "-Dtest=gradients/**/weightdecay/*Test",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Djacoco.skip",
                "-Dspotless.check.skip");
        putWhereTheLauncherDoes(copy, "solutions/target/solutions-1.0.0.jar");
        putWhereTheLauncherDoes(copy, "grader/suites/target/suites-1.0.0.jar");
        Run proved = Run.in(copy, "./course", "verify", "97-weight-decay");

        assertThat(made.code()).as(made.errors()).isZero();
        assertThat(built.code()).as(built.output() + built.errors()).isZero();
        for (String module : MODULES) {
            assertThat(copy.resolve(module).resolve("target/surefire-reports"))
                    .as("tests that ran in " + module)
                    .isDirectoryContaining(file -> file.toString().contains("weightdecay"));
        }
        assertThat(proved.code()).as(proved.output() + proved.errors()).isZero();
        assertThat(proved.output())
                .contains("97-weight-decay", "mistakes 1 of 1   other right answers 1 of 1   proved with 3 seeds");
    }

    /** The launcher's build would make the whole grader anew, of which only these jars have changed. */
    private static void putWhereTheLauncherDoes(Path copy, String jar) throws IOException {
        Path built = copy.resolve(jar);
        Path hidden = copy.resolve("grader/cli/target/hidden").resolve(built.getFileName());
        assertThat(hidden).exists();
        Files.copy(built, hidden, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Times are kept: what is compiled already is not compiled again. */
    private static void copyOfTheCourse(Path to) throws IOException {
        Path root = CourseRoot.path();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(root.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(root.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
