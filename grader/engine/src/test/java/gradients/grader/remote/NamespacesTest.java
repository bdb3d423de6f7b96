package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Offer;
import gradients.grader.sandbox.Sandbox;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a submission finds around it at the level {@code namespaces}: a harmless look, told back to the test. */
class NamespacesTest {

    private static final Stubs STUBS = Fixtures.stubs();
    private static WorkerPool pool;

    @BeforeAll
    static void start() {
        Offer offer = Sandbox.offers(Fixtures.cache()).get(0);
        if (!"required".equals(System.getenv("ISOLATION_TEST"))) {
            assumeThat(offer.isAvailable()).as("skipped: " + offer.reason()).isTrue();
        }
        assertThat(offer.isAvailable()).as(offer.reason()).isTrue();
        pool = new WorkerPool(Fixtures.sandbox(Isolation.NAMESPACES), 1);
    }

    @AfterAll
    static void close() {
        if (pool != null) {
            pool.close();
        }
    }

    @Test
    void nothing_of_the_machine_is_there_but_the_jdk_and_one_jar() throws Throwable {
        assertThat(look("listOf(\"/\")")).asString().matches("\\[app, dev,( etc,)? jdk, lib, lib64, proc, tmp]");
        assertThat(look("listOf(\"/app\")")).asString().matches("\\[setpriv, worker.jar, worker.jsa]");
        assertThat(look("listOf(\"/tmp\")")).asString().isEqualTo("[]");
        assertThat(look("System.getProperty(\"java.class.path\")")).isEqualTo("/app/worker.jar");
        assertThat(look("System.getenv().keySet().toString()")).isIn("[]", "[PWD]");
    }

    @Test
    void no_privilege_is_left() throws Throwable {
        String status = (String) look("read(\"/proc/self/status\")");

        assertThat(status)
                .contains("CapEff:\t0000000000000000")
                .contains("CapBnd:\t0000000000000000")
                .contains("NoNewPrivs:\t1")
                .contains("Seccomp:\t2")
                .doesNotContain("Uid:\t0");
    }

    @Test
    void no_process_but_its_own_is_seen() throws Throwable {
        assertThat(look("listOf(\"/proc\").replaceAll(\"[a-z][^,]*,? ?\", \"\").split(\",\").length <= 3"))
                .isEqualTo(true);
    }

    @Test
    void a_listener_on_this_machine_is_out_of_reach() throws Throwable {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(200);
            String connect = "attempt(() -> new java.net.Socket(\"127.0.0.1\", " + listener.getLocalPort() + "))";

            assertThat(look(connect)).asString().startsWith("java.net.SocketException");
            assertThat(look("attempt(() -> new java.net.DatagramSocket())"))
                    .asString()
                    .contains("Exception");
        }
    }

    @Test
    void nothing_can_be_started_or_written() throws Throwable {
        String start = "attempt(() -> new ProcessBuilder(\"/jdk/bin/java\", \"-version\").start())";
        assertThat(look(start)).asString().contains("Operation not permitted");
        for (String directory : List.of("/", "/app/", "/dev/", "/jdk/", "/lib/", "/proc/")) {
            String file = "java.nio.file.Path.of(\"" + directory + "x\")";
            String write = "attempt(() -> java.nio.file.Files.writeString(" + file + ", \"x\"))";
            assertThat(look(write)).asString().contains("Exception");
        }
    }

    @Test
    void the_private_directory_is_bounded() throws Throwable {
        String fill = "attempt(() -> { for (int i = 0; i < 64; i++) {"
                + " java.nio.file.Files.write(java.nio.file.Path.of(\"/tmp/f\" + i), new byte[1 << 20]); }"
                + " return 0; })";

        assertThat(look(fill)).asString().contains("No space left on device");
    }

    @Test
    void honest_code_may_use_threads_and_temporary_files() throws Throwable {
        assertThat(look("java.util.stream.IntStream.range(0, 1000).parallel().sum()"))
                .isEqualTo(499500);
        assertThat(look("attempt(() -> java.nio.file.Files.writeString(java.nio.file.Path.of(\"/tmp/x\"), \"x\"))"))
                .isEqualTo("/tmp/x");
    }

    /** Returns what the expression is inside the sandbox. */
    private static Object look(String expression) throws Throwable {
        String tools = """
                interface Attempt { Object make() throws Exception; }
                static String attempt(Attempt attempt) {
                    try { return String.valueOf(attempt.make()); } catch (Throwable e) { return e.toString(); }
                }
                static String listOf(String directory) {
                    String[] names = new java.io.File(directory).list();
                    java.util.Arrays.sort(names);
                    return java.util.Arrays.toString(names);
                }
                static String read(String file) {
                    return attempt(() -> java.nio.file.Files.readString(java.nio.file.Path.of(file)));
                }
                public static Object anything""";
        Map<String, byte[]> code = Fixtures.submission(
                STUBS,
                "Vectors",
                "public static Object anything",
                tools,
                "return value;",
                "return " + expression + ";");
        try (Session session = new Session(STUBS, new WorkerTarget(pool, STUBS.bundle(code), CallLimits.DEFAULT));
                Session.Binding bound = session.bind()) {
            return STUBS.loader()
                    .loadClass("sample.course.Vectors")
                    .getMethod("anything", Object.class)
                    .invoke(null, "");
        }
    }
}
