package gradients.grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of {@code ./course} or another command, as a user would call it.
 *
 * @param code the exit code
 */
record Run(int code, String output, String errors) {

    static Run course(String... arguments) throws IOException, InterruptedException {
        return course(CourseRoot.path(), arguments);
    }

    /** Runs the command on a course that lies elsewhere. */
    static Run course(Path root, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(CourseRoot.path().resolve("course").toString()));
        command.addAll(List.of(arguments));
        return run(Path.of(""), Map.of("COURSE_JAVA_OPTS", "-Dcourse.root=" + root), command);
    }

    /** Runs a command of a course that lies elsewhere, with the grader that was built there. */
    static Run in(Path root, String... command) throws IOException, InterruptedException {
        return run(root, Map.of(), List.of(command));
    }

    private static Run run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("course", ".out");
        Path errors = Files.createTempFile("course", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toAbsolutePath().toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("COURSE_NO_BUILD", "1");
        builder.environment().remove("COURSE_SECRET");
        int code = builder.start().waitFor();
        return new Run(code, text(output), text(errors));
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
