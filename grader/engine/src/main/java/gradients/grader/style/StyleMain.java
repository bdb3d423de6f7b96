package gradients.grader.style;

import gradients.grader.grade.Style.Finding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The process in which Checkstyle parses submissions: reads one source after the other, answers with its findings. */
final class StyleMain {

    private StyleMain() {}

    /**
     * @param args Checkstyle's configuration file and a directory to work in
     */
    public static void main(String[] args) throws IOException {
        CheckstyleRules rules = new CheckstyleRules(Path.of(args[0]), Path.of(args[1]));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> Runtime.getRuntime().halt(1));
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        while (true) {
            String path;
            try {
                path = readText(in);
            } catch (EOFException e) {
                return;
            }
            writeFindings(out, rules.check(path, readText(in)));
        }
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void writeFindings(DataOutputStream out, List<Finding> findings) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            writeText(out, finding.file());
            out.writeInt(finding.line());
            writeText(out, finding.rule());
            writeText(out, finding.message());
        }
        out.flush();
    }

    static Finding readFinding(DataInputStream in) throws IOException {
        return new Finding(readText(in), in.readInt(), readText(in), readText(in));
    }
}
