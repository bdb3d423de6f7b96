package gradients.grader.attacks;

import gradients.grader.sandbox.Isolation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A defence, as the change of one source file that would remove it, and what must notice.
 *
 * @param name what it is
 * @param file where it stands
 * @param text what stands there
 * @param without what would stand there without it
 * @param level where its absence is noticed
 * @param attack by what; {@code LooksAround} is the harmless probe, the only thing that runs where a sandbox is open
 */
record Defence(String name, String file, String text, String without, Isolation level, String attack) {

    private static final String ENGINE = "grader/engine/src/main/java/gradients/grader/";
    private static final String WORKER = "grader/worker/src/main/java/gradients/grader/worker/";
    private static final String BUBBLEWRAP = ENGINE + "sandbox/Bubblewrap.java";

    /** Returns all of them. */
    static List<Defence> all() {
        return Stream.of(sandbox(), bounds(), checks()).flatMap(List::stream).toList();
    }

    private static List<Defence> sandbox() {
        return List.of(
                closed("own network", BUBBLEWRAP, "\"--unshare-net\", ", ""),
                closed("own process tree", BUBBLEWRAP, "\"--unshare-pid\", ", ""),
                closed("filter of system calls", BUBBLEWRAP, ", \"--seccomp\", \"9\"", ""),
                closed("private directory of bounded size", BUBBLEWRAP, "\"--size\", \"16777216\", ", ""),
                closed(
                        "nothing of the machine but the JDK",
                        BUBBLEWRAP,
                        "arguments.addAll(mounts);",
                        "arguments.addAll(mounts); arguments.addAll(List.of(\"--ro-bind\", \"/var\", \"/var\"));"));
    }

    private static List<Defence> bounds() {
        return List.of(
                bare(
                        "empty environment",
                        ENGINE + "sandbox/Sandbox.java",
                        "builder.environment().clear();",
                        "",
                        "ReadsTheEnvironment"),
                bare(
                        "error output goes nowhere",
                        ENGINE + "sandbox/Sandbox.java",
                        "Redirect.DISCARD",
                        "Redirect.INHERIT",
                        "WritesToTheErrorDescriptor"),
                bare(
                        "bound of a frame",
                        WORKER + "wire/StreamLink.java",
                        "length < 0 || length > Limits.FRAME",
                        "length < 0",
                        "AnnouncesAHugeFrame"),
                bare(
                        "bound of a message",
                        WORKER + "wire/Thrown.java",
                        "null : Limits.cut(message);",
                        "null : message;",
                        "ThrowsHugeMessages"));
    }

    private static List<Defence> checks() {
        return List.of(
                bare(
                        "strict arguments",
                        WORKER + "wire/Peer.java",
                        "known.ours || given.contains(known.value)",
                        "false",
                        "ChangesItsArgument"),
                bare(
                        "given code is not declared again",
                        ENGINE + "compile/Compiler.java",
                        "given.containsKey(name)",
                        "false",
                        "RedeclaresGivenCode"),
                bare(
                        "links are not followed",
                        ENGINE + "submission/SafeFile.java",
                        "Files.isSymbolicLink(file)",
                        "false",
                        "LinksADirectory"),
                bare(
                        "expected values stay out of messages",
                        ENGINE + "suite/PublicMessage.java",
                        "mismatch.observed()",
                        "mismatch.getMessage()",
                        "BehavesAtFirst"));
    }

    /** Returns those with these names. */
    static List<Defence> named(List<String> names) {
        return all().stream().filter(defence -> names.contains(defence.name)).toList();
    }

    private static Defence closed(String name, String file, String text, String without) {
        return new Defence(name, file, text, without, Isolation.NAMESPACES, "LooksAround");
    }

    private static Defence bare(String name, String file, String text, String without, String attack) {
        return new Defence(name, file, text, without, Isolation.PROCESS, attack);
    }

    boolean isInWorker() {
        return file.startsWith(WORKER);
    }
}
