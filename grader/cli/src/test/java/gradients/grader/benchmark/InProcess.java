package gradients.grader.benchmark;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.course.UserError;
import gradients.grader.source.TrustedCompiler;
import gradients.grader.submission.Submission;
import gradients.grader.submission.Submissions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * What grading would cost without any isolation: compiles submissions and runs the hidden tests on them in this very
 * process. Only to measure, and only on submissions that are known to be harmless: any other could forge its grade.
 */
public final class InProcess {

    private static final String CLASS = ".class";

    private final Installation installation;
    private final AssignmentSpec assignment;
    private final String suitePackage;
    private final Map<String, byte[]> hidden = new HashMap<>();
    private final URLClassLoader everythingElse;

    private InProcess(Installation installation, String id) throws IOException {
        this.installation = installation;
        this.assignment = installation.course().assignment(id);
        this.suitePackage = assignment.packageName().replaceFirst("^gradients\\.", "gradients.suites.");
        read(installation.solutionsJar(), assignment.packageName());
        read(installation.suitesJar(), suitePackage);
        List<URL> jars = new ArrayList<>();
        for (Path jar : installation.hiddenJars()) {
            jars.add(jar.toUri().toURL());
        }
        everythingElse = new URLClassLoader(jars.toArray(URL[]::new), InProcess.class.getClassLoader());
    }

    /** Grades a class: {@code COURSE ASSIGNMENT DIRECTORY JOBS}; prints submissions and seconds. */
    public static void main(String[] arguments) throws Exception {
        InProcess grader = new InProcess(Installation.at(Path.of(arguments[0])), arguments[1]);
        Queue<Path> waiting = new ConcurrentLinkedQueue<>();
        try (Stream<Path> folders = Files.list(Path.of(arguments[2]))) {
            folders.sorted().forEach(waiting::add);
        }
        int submissions = waiting.size();
        long start = System.nanoTime();
        int jobs = Integer.parseInt(arguments[3]);
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        List<Future<Long>> running = new ArrayList<>();
        for (int job = 0; job < jobs; job++) {
            Callable<Long> work = () -> grader.grade(waiting);
            running.add(threads.submit(work));
        }
        long passed = 0;
        for (Future<Long> job : running) {
            passed += job.get();
        }
        threads.shutdown();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d %.2f%n", submissions, seconds);
        System.err.println(passed + " tests passed");
    }

    private long grade(Queue<Path> waiting) throws Exception {
        List<Path> classPath = new ArrayList<>(installation.studentLibraries());
        classPath.add(installation.solutionsJar());
        Submissions submissions = new Submissions(installation.course());
        Launcher launcher = LauncherFactory.create();
        long passed = 0;
        try (TrustedCompiler compiler = new TrustedCompiler(classPath)) {
            for (Path folder = waiting.poll(); folder != null; folder = waiting.poll()) {
                Submission submission = submissions.read(
                        submissions.locate(folder, Optional.of(assignment.id())).get(0));
                try {
                    passed += run(launcher, compiler.compile(submission.sources()));
                } catch (UserError e) {
                    continue; // does not compile
                }
            }
        }
        return passed;
    }

    private long run(Launcher launcher, Map<String, byte[]> student) throws ClassNotFoundException {
        ClassLoader loader = new Loader(student);
        List<ClassSelector> tests = new ArrayList<>();
        for (String name : hidden.keySet().stream().sorted().toList()) {
            if (name.startsWith(suitePackage) && name.endsWith("Test")) {
                tests.add(DiscoverySelectors.selectClass(loader.loadClass(name)));
            }
        }
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        Thread.currentThread().setContextClassLoader(loader);
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(tests)
                        .configurationParameter("gradients.seed", "1")
                        .build(),
                summary);
        return summary.getSummary().getTestsSucceededCount();
    }

    private void read(Path jar, String packageName) throws IOException {
        String folder = packageName.replace('.', '/') + "/";
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(CLASS)) {
                    hidden.put(
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'),
                            file.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    /** The student's classes first, then the assignment's own, then everything else. */
    private final class Loader extends ClassLoader {

        private final Map<String, byte[]> student;

        Loader(Map<String, byte[]> student) {
            super(everythingElse);
            this.student = student;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                byte[] bytes = student.getOrDefault(name, hidden.get(name));
                if (loaded == null && bytes != null) {
                    return defineClass(name, bytes, 0, bytes.length);
                }
                return loaded != null ? loaded : super.loadClass(name, resolve);
            }
        }
    }
}
