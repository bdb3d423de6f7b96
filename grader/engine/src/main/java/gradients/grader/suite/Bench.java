package gradients.grader.suite;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.remote.Stubs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** One assignment ready to grade: its stubs, and its hidden tests linked to them. Shared by all submissions. */
public final class Bench {

    private static final String CLASS = ".class";

    /** The references' own annotations: known to the compiler, so that a reference is a submission too. */
    private static final String AUTHORING = "gradients.authoring";

    private final AssignmentSpec assignment;
    private final Stubs stubs;
    private final Map<String, byte[]> given;
    private final List<Class<?>> tests;
    private final List<Class<?>> pictures;

    private Bench(
            AssignmentSpec assignment,
            Stubs stubs,
            Map<String, byte[]> given,
            List<Class<?>> tests,
            List<Class<?>> pictures) {
        this.assignment = assignment;
        this.stubs = stubs;
        this.given = Map.copyOf(given);
        this.tests = List.copyOf(tests);
        this.pictures = List.copyOf(pictures);
    }

    /** Returns the bench of this assignment. */
    public static Bench of(Installation installation, AssignmentSpec assignment) {
        String suitePackage = assignment.packageName().replaceFirst("^gradients\\.", "gradients.suites.");
        Map<String, byte[]> reference = classes(installation.solutionsJar(), assignment.packageName());
        Stubs stubs = Stubs.of(
                assignment.packageName(),
                reference,
                students(assignment),
                Set.of(suitePackage),
                hiddenLoader(installation));
        if (!stubs.problems().isEmpty()) {
            throw new SuiteFault(assignment.id() + ": " + stubs.problems().get(0));
        }
        Map<String, byte[]> given = new TreeMap<>(stubs.given());
        given.putAll(classes(installation.solutionsJar(), AUTHORING));
        List<Class<?>> tests = suiteClasses(installation, suitePackage, "Test", stubs.loader());
        if (tests.isEmpty()) {
            throw new SuiteFault("There are no hidden tests in package " + suitePackage + ".");
        }
        List<Class<?>> pictures = suiteClasses(installation, suitePackage, "Picture", stubs.loader());
        return new Bench(assignment, stubs, given, tests, pictures);
    }

    /** Returns what the assignment's YAML says. */
    public AssignmentSpec assignment() {
        return assignment;
    }

    /** Returns the stubs that the tests call. */
    public Stubs stubs() {
        return stubs;
    }

    /** Returns class files that a submission may use, by binary name: the assignment's given code. */
    public Map<String, byte[]> given() {
        return given;
    }

    /** Returns the test classes, in alphabetical order. */
    List<Class<?>> tests() {
        return tests;
    }

    /** Returns the classes that draw pictures, in alphabetical order. */
    List<Class<?>> pictures() {
        return pictures;
    }

    private static Set<String> students(AssignmentSpec assignment) {
        return assignment.editable().stream()
                .map(file -> file.replaceFirst("^src/main/java/", "")
                        .replaceFirst("\\.java$", "")
                        .replace('/', '.'))
                .collect(Collectors.toSet());
    }

    private static ClassLoader hiddenLoader(Installation installation) {
        List<URL> jars = new ArrayList<>();
        for (Path jar : installation.hiddenJars()) {
            try {
                jars.add(jar.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new), Bench.class.getClassLoader());
    }

    private static List<Class<?>> suiteClasses(
            Installation installation, String suitePackage, String suffix, ClassLoader loader) {
        List<Class<?>> found = new ArrayList<>();
        for (String name : entries(installation.suitesJar(), suitePackage, entry -> entry.endsWith(suffix + CLASS))) {
            try {
                found.add(loader.loadClass(binaryName(name)));
            } catch (ClassNotFoundException e) {
                throw new SuiteFault("The hidden class " + name + " cannot be loaded: " + e.getMessage());
            }
        }
        found.sort(Comparator.comparing(Class::getName));
        return found;
    }

    private static Map<String, byte[]> classes(Path jar, String packageName) {
        Map<String, byte[]> classes = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String name : entries(jar, packageName, entry -> entry.endsWith(CLASS))) {
                classes.put(
                        binaryName(name),
                        file.getInputStream(file.getJarEntry(name)).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static List<String> entries(Path jar, String packageName, Predicate<String> wanted) {
        String folder = packageName.replace('.', '/') + "/";
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String binaryName(String entry) {
        return entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
    }
}
