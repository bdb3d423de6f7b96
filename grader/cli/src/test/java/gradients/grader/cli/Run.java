package gradients.grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of {@code ./course}, as a user would call it.
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
        Path output = Files.createTempFile("course", ".out");
        Path errors = Files.createTempFile("course", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("COURSE_NO_BUILD", "1");
        builder.environment().put("COURSE_JAVA_OPTS", "-Dcourse.root=" + root);
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
