package gradients.grader.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One student's directory in a class.
 *
 * @param student the name that results carry
 * @param directory where the submission lies
 * @param assignment the only assignment it holds, where its name says so
 */
public record Seat(String student, Path directory, Optional<String> assignment) {}
