package gradients.grader.remote;

import gradients.grader.worker.wire.Thrown;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises exceptions that come from what the sandbox forbids. It names an outcome, and protects nothing. */
final class Forbidden {

    private static final Pattern PROCESS = Pattern.compile("Cannot run program");
    private static final Pattern NETWORK = Pattern.compile(
            "java\\.net\\.(Socket|Connect|UnknownHost|NoRouteToHost|Bind)\\w*Exception|UnresolvedAddressException"
                    + "|Operation not permitted.*socket|Network is unreachable");
    private static final Pattern FILES = Pattern.compile(
            "\\(Permission denied\\)|Read-only file system|AccessDeniedException|\\(No such file or directory\\)"
                    + "|NoSuchFileException|No space left on device|File too large|Too many open files"
                    + "|UnsatisfiedLinkError");

    private Forbidden() {}

    /** Returns what the code tried, as a sentence without its subject; empty if it was something else. */
    static Optional<String> sentence(Thrown thrown) {
        String text = String.join(" ", thrown.names()) + " " + thrown.message();
        if (PROCESS.matcher(text).find()) {
            return Optional.of("tried to start a program, which is not allowed here.");
        }
        if (NETWORK.matcher(text).find()) {
            return Optional.of("tried to use the network, which is not allowed here.");
        }
        return FILES.matcher(text).find()
                ? Optional.of("tried to use files, which is not allowed here.")
                : Optional.empty();
    }
}
