package gradients.grader.sandbox;

import java.util.List;

/**
 * A program that runs in a sandbox.
 *
 * @param name names its archive in the cache
 * @param mainClass in the worker module
 * @param heapMegabytes the JVM's heap
 * @param flags other bounds of the JVM
 * @param addressMegabytes all memory that the process may map
 */
public record Program(String name, String mainClass, int heapMegabytes, List<String> flags, int addressMegabytes) {

    /** Runs a student's code. */
    public static final Program WORKER = new Program(
            "worker",
            "gradients.grader.worker.WorkerMain",
            128,
            List.of(
                    "-Xss512k",
                    "-XX:MaxDirectMemorySize=32m",
                    "-XX:MaxMetaspaceSize=64m",
                    "-XX:CompressedClassSpaceSize=32m",
                    "-XX:ReservedCodeCacheSize=32m",
                    // A worker lives for a tenth of a second: little of what is compiled early is called often enough.
                    "-XX:CICompilerCount=1",
                    "-XX:CompileThresholdScaling=5",
                    "-Dsun.reflect.inflationThreshold=2147483647"),
            1536);

    /** Runs javac. */
    public static final Program COMPILER = new Program(
            "compiler",
            "gradients.grader.worker.CompilerMain",
            256,
            List.of(
                    "-Xss2m",
                    "-XX:MaxDirectMemorySize=32m",
                    "-XX:MaxMetaspaceSize=96m",
                    "-XX:CompressedClassSpaceSize=48m",
                    "-XX:ReservedCodeCacheSize=48m"),
            2048);
}
