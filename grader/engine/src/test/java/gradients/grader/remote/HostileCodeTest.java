package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import gradients.grader.remote.Fault.Kind;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a submission may do in a method, and what becomes of it. */
class HostileCodeTest {

    private static final Stubs STUBS = Fixtures.stubs();
    private static final Sandbox SANDBOX = Sandbox.strongest(Fixtures.cache());
    private static final WorkerPool POOL = new WorkerPool(SANDBOX, 1);

    @AfterAll
    static void close() {
        POOL.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            while (true) {}                  | TIMED_OUT       | gone did not return within 2 s.
            sleep();                         | TIMED_OUT       | gone did not return within 2 s.
            System.exit(0);                  | CRASHED         | gone ended the process that ran it.
            Runtime.getRuntime().halt(1);    | CRASHED         | gone ended the process that ran it.
            throw new NotImplementedError(); | NOT_IMPLEMENTED | gone is still to be written.
            """)
    void a_call_that_does_not_return_is_a_fault_of_its_test_only(String code, Kind kind, String sentence)
            throws Throwable {
        String body = code.replace("sleep();", "try { Thread.sleep(60_000); } catch (InterruptedException e) { }")
                .replace("Error()", "Error(\"1.2 gone\")");
        try (Session session = session("return n;", "if (n > 0) { " + body + " } return n;")) {
            assertThatThrownBy(() -> call("gone", 1));

            assertThat(session.fault()).contains(new Fault(kind, sentence));

            session.testStarted();
            assertThat(session.fault()).isEmpty();
            assertThat(call("sum", new double[] {1, 2})).isEqualTo(3.0);
        }
    }

    @Test
    void hoarding_memory_is_told_apart_from_taking_time() throws Throwable {
        String hoard = "List<long[]> all = new ArrayList<>(); while (n > 0) { all.add(new long[1 << 20]); } return n;";
        CallLimits patient = new CallLimits(Duration.ofSeconds(15), Duration.ofSeconds(20), 1);
        try (Session session = session(patient, "return n;", hoard)) {
            assertThatThrownBy(() -> call("gone", 1));

            assertThat(session.fault()).contains(new Fault(Kind.OUT_OF_MEMORY, "gone ran out of memory."));
            session.testStarted();
            assertThat(call("gone", 0)).isEqualTo(0);
        }
    }

    @Test
    void endless_recursion_is_an_exception() throws Throwable {
        try (Session session = session("return n;", "return gone(n + 1) + 1;")) {
            assertThatThrownBy(() -> call("gone", 1))
                    .isInstanceOf(StudentException.class)
                    .hasMessage("StackOverflowError");

            assertThat(session.fault()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"AssertionError", "Error", "RuntimeException", "ThreadDeath"})
    void what_would_confuse_a_test_framework_is_a_plain_failure(String type) throws Throwable {
        try (Session session = session("return n;", "throw new " + type + "();")) {
            assertThatThrownBy(() -> call("gone", 1)).isExactlyInstanceOf(StudentException.class);
        }
    }

    @Test
    void a_method_that_ended_two_processes_is_not_called_again() throws Throwable {
        try (Session session = session("return n;", "System.exit(0); return n;")) {
            for (int i = 0; i < 2; i++) {
                session.testStarted();
                assertThatThrownBy(() -> call("gone", 1));
            }
            session.testStarted();
            long start = System.nanoTime();

            assertThatThrownBy(() -> call("gone", 1));

            assertThat(session.fault()).map(Fault::kind).contains(Kind.CRASHED);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(20));
        }
    }

    @Test
    void a_changed_argument_is_named_and_the_test_keeps_its_own() throws Throwable {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{1, 2}});
        try (Session session = session("return x.scale(TWO);", "x.set(0, 0, 7); return x.scale(2);")) {
            assertThatThrownBy(() -> call("twice", x));

            assertThat(session.fault())
                    .contains(new Fault(
                            Kind.MODIFIED_ARGUMENT,
                            "twice changed its argument x; work on a copy and return the result."));
            assertThat(x.get(0, 0)).isEqualTo(1);
        }
    }

    @Test
    void a_missing_method_is_named() throws Throwable {
        try (Session session = session("static int gone(int n)", "static int gone(long n)", "return n;", "return 1;")) {
            assertThatThrownBy(() -> call("gone", 1));

            assertThat(session.fault())
                    .contains(new Fault(
                            Kind.MISSING_MEMBER, "Vectors has no gone(int) any more; give it back its signature."));
        }
    }

    @Test
    void output_does_not_disturb_the_conversation() throws Throwable {
        String flood = "for (int i = 0; i < 20_000; i++) { System.out.println(\"forged\"); System.err.println(i); }";
        try (Session session = session("return n;", flood + " return n;")) {
            assertThat(call("gone", 3)).isEqualTo(3);
        }
    }

    @Test
    void a_forged_frame_costs_the_worker() throws Throwable {
        String forge = "try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {"
                + " out.write(new byte[] {0, 0, 0, 3, 1, 2, 3}); } catch (java.io.IOException e) { }";
        try (Session session = session("return n;", forge + " return n;")) {
            assertThatThrownBy(() -> call("gone", 3));

            assertThat(session.fault()).map(Fault::kind).contains(Kind.CRASHED);
            session.testStarted();
            assertThat(call("sum", new double[] {1})).isEqualTo(1.0);
        }
    }

    @Test
    void a_class_of_another_package_is_not_taken_from_a_submission() throws Throwable {
        String asks = "return gradients.kit.Task.class.getClassLoader() == Vectors.class.getClassLoader() ? 1 : 0;";
        Map<String, byte[]> classes = new TreeMap<>(Fixtures.submission(STUBS, "Vectors", "return n;", asks));
        classes.put("gradients.kit.Task", classFile("gradients/kit/Task.class"));
        try (Session session = new Session(STUBS, new WorkerTarget(POOL, STUBS.bundle(classes), CallLimits.DEFAULT))) {
            session.bind();

            assertThat(call("gone", 1)).isEqualTo(0);
        }
    }

    private static byte[] classFile(String name) throws IOException {
        try (InputStream in = HostileCodeTest.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void objects_of_ever_new_kinds_are_refused_since_each_costs_a_class_here() throws Throwable {
        String kinds = """
                Class<?>[] all = {Runnable.class, java.util.concurrent.Callable.class, java.util.Comparator.class,
                    java.util.function.Supplier.class, java.util.function.IntSupplier.class};
                List<Object> objects = new ArrayList<>();
                for (int i = 1; i < 1 << all.length; i++) {
                    List<Class<?>> some = new ArrayList<>();
                    for (int j = 0; j < all.length; j++) {
                        if ((i >> j & 1) == 1) {
                            some.add(all[j]);
                        }
                    }
                    objects.add(java.lang.reflect.Proxy.newProxyInstance(
                            Vectors.class.getClassLoader(), some.toArray(Class[]::new), (p, m, a) -> null));
                }
                return objects;""";
        try (Session session = session("return value;", kinds)) {
            assertThatThrownBy(() -> call("anything", 1));

            assertThat(session.fault())
                    .contains(new Fault(
                            Kind.CRASHED, "anything did not answer as a method does (objects of more than 16 kinds)."));
        }
    }

    @Test
    void honest_code_may_call_the_tests_function_from_many_threads() throws Throwable {
        String parallel = "return java.util.stream.IntStream.range(0, 200).parallel()"
                + ".mapToDouble(i -> f.applyAsDouble(i)).sum();";
        try (Session session = session("return (f.applyAsDouble(x + 0.5) - f.applyAsDouble(x - 0.5)) / 1;", parallel)) {
            Method slope = STUBS.loader()
                    .loadClass("sample.course.Vectors")
                    .getMethod("slope", DoubleUnaryOperator.class, double.class);
            DoubleUnaryOperator twice = x -> 2 * x;

            assertThat(slope.invoke(null, twice, 1.0)).isEqualTo(39_800.0);
        }
    }

    @Test
    void no_class_of_the_submission_is_loaded_here() throws Throwable {
        String trace = "static { System.setProperty(\"trace\", \"loaded\"); }\n    public static int gone(int n) {"
                + " return System.getProperty(\"trace\").length(); }\n    static int other(int n)";
        try (Session session = session("public static int gone(int n)", trace)) {
            assertThat(call("gone", 1)).isEqualTo("loaded".length());

            assertThat(System.getProperty("trace")).isNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            new ProcessBuilder("/jdk/bin/java").start(); | start a program
            Files.writeString(Path.of("/app/x"), "x");   | use files
            Files.readString(Path.of("/etc/passwd"));    | use files
            new Socket("127.0.0.1", 9);                  | use the network
            new ServerSocket(0);                         | use the network
            """)
    void what_the_sandbox_forbids_is_named(String code, String deed) throws Throwable {
        assumeThat(SANDBOX.level()).isEqualTo(Isolation.NAMESPACES);
        String wrapped = "try { " + code + " } catch (java.io.IOException e) { throw new RuntimeException(e); }";
        String imports = "package sample.course; import java.nio.file.*; import java.net.*;";
        try (Session session = session("return n;", wrapped + " return n;", "package sample.course;", imports)) {
            assertThatThrownBy(() -> call("gone", 1));

            assertThat(session.fault())
                    .contains(new Fault(Kind.FORBIDDEN, "gone tried to " + deed + ", which is not allowed here."));
        }
    }

    /** Opens a session, bound to this thread, on the reference with some texts of Vectors replaced. */
    private static Session session(String... replacements) {
        return session(CallLimits.DEFAULT, replacements);
    }

    private static Session session(CallLimits limits, String... replacements) {
        Map<String, byte[]> classes = Fixtures.submission(STUBS, "Vectors", replacements);
        Session session = new Session(STUBS, new WorkerTarget(POOL, STUBS.bundle(classes), limits));
        session.bind();
        return session;
    }

    private static Object call(String method, Object argument) throws Throwable {
        Class<?> vectors = STUBS.loader().loadClass("sample.course.Vectors");
        for (Method candidate : vectors.getMethods()) {
            if (candidate.getName().equals(method)) {
                try {
                    return candidate.invoke(null, argument);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        }
        throw new NoSuchMethodException(method);
    }
}
