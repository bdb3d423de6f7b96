package gradients.grader.grade;

/**
 * One error of the compiler.
 *
 * @param file path inside the submission, with forward slashes; empty if the error names none
 * @param line from 1; 0 if the error names none
 */
public record CompileError(String file, long line, String message) {}
