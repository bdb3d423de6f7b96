package gradients.grader.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through what the grader wrote about a submission: for secrets, and for what would work in whoever reads it. */
final class Inspection {

    /** What corpus files write where they try to be taken for the grader, or for markup. */
    private static final Pattern FORGED = Pattern.compile("(?m)<[^<>\n]{0,40}FORGED|^[=+@][^\n]*FORGED"
            + "|^\\s*::(\\w+::FORGED|error file=FORGED|notice title=Autograding)");

    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\n\r\t\uFEFF]]");

    private Inspection() {}

    /** Returns a sentence for each thing that must not be there. */
    static List<String> ofReports(Path directory) throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                secrets(text).forEach(secret -> problems.add(file.getFileName() + " tells " + secret));
                if (FORGED.matcher(text).find()) {
                    problems.add(file.getFileName() + " holds markup or a command of the submission");
                }
                if (STEERING.matcher(text).find()) {
                    problems.add(file.getFileName() + " holds control characters");
                }
            }
        }
        return problems;
    }

    /** Returns the planted secrets in a text. */
    static List<String> secrets(String text) {
        List<String> found = new ArrayList<>();
        Pattern.compile(Ground.CANARY + "\\w+").matcher(text).results().forEach(match -> found.add(match.group()));
        if (text.contains(Ground.EXPECTED_VALUE)) {
            found.add("an expected value");
        }
        return found;
    }
}
