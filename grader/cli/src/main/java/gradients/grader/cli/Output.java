package gradients.grader.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the platform prefers. */
final class Output {

    private Output() {}

    static PrintStream stream() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }
}
