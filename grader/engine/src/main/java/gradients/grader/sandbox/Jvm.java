package gradients.grader.sandbox;

import java.util.ArrayList;
import java.util.List;

/** The command line of a sandboxed JVM. */
final class Jvm {

    private static final List<String> COMMON = List.of(
            "-Xshare:auto",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:-UseContainerSupport",
            "-XX:+SuppressFatalErrorMessage",
            // Standard output carries the conversation: nothing of the JVM may go there.
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Duser.country=US");

    private Jvm() {}

    /**
     * Returns the command.
     *
     * @param java the launcher, as the sandbox sees it
     * @param classPath the worker's jar, as the sandbox sees it
     * @param extra further flags, such as the archive's
     */
    static List<String> command(String java, String classPath, Program program, List<String> extra) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.add("-Xmx" + program.heapMegabytes() + "m");
        command.addAll(program.flags());
        COMMON.stream()
                .filter(flag -> isLinux() || !flag.equals("-XX:-UseContainerSupport"))
                .forEach(command::add);
        if (Runtime.version().feature() >= 24) {
            command.add("--illegal-native-access=deny");
        }
        command.addAll(extra);
        command.add("-cp");
        command.add(classPath);
        command.add(program.mainClass());
        return command;
    }

    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }
}
