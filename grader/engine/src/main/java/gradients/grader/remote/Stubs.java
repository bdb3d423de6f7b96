package gradients.grader.remote;

import gradients.grader.worker.wire.Bundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * The stubs of one assignment, shared by all its submissions: a class loader in which tests can be loaded, and the
 * given code that goes along with a submission.
 */
public final class Stubs {

    private final String packageName;
    private final Map<String, byte[]> given = new TreeMap<>();
    private final Map<String, byte[]> student = new TreeMap<>();
    private final Map<String, byte[]> stubs = new TreeMap<>();
    private final Map<String, StubMember> members = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final StubLoader loader;

    private Stubs(
            String packageName,
            Map<String, byte[]> reference,
            Set<String> students,
            Set<String> suites,
            ClassLoader parent) {
        this.packageName = packageName;
        reference.forEach((name, bytes) -> (students.contains(topLevel(name)) ? student : given).put(name, bytes));
        Set<String> stubbed = stubbed();
        stubbed.forEach(name -> stubs.put(
                name.replace('/', '.'),
                StubWriter.write(student.get(name.replace('/', '.')), stubbed, members, problems)));
        this.loader = new StubLoader(stubs, given, suites, parent);
    }

    /**
     * Makes the stubs.
     *
     * @param packageName the assignment's package
     * @param reference class files of the reference and of given code, by binary name
     * @param students binary names of the top-level classes that students write
     * @param suites packages of tests, which are linked to the stubs
     * @param parent where the tests' class files and everything else come from
     */
    public static Stubs of(
            String packageName,
            Map<String, byte[]> reference,
            Set<String> students,
            Set<String> suites,
            ClassLoader parent) {
        return new Stubs(packageName, reference, students, suites, parent);
    }

    /** Returns the loader that tests are loaded from; it knows the stubs under the names of the student's classes. */
    public ClassLoader loader() {
        return loader;
    }

    /** Returns class files of given code, by binary name: what a submission is compiled against. */
    public Map<String, byte[]> given() {
        return Map.copyOf(given);
    }

    /** Returns a sentence, for the assignment's author, for each construct that cannot be called from outside. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns what a worker runs: these class files with the given code. */
    public Bundle bundle(Map<String, byte[]> classes) {
        return new Bundle(packageName, given, classes);
    }

    /** Returns the reference as a worker or a local target runs it. */
    public Bundle referenceBundle() {
        return bundle(student);
    }

    StubMember member(String member) {
        return members.get(member);
    }

    boolean isStub(String name) {
        return stubs.containsKey(name);
    }

    boolean isGiven(String name) {
        return given.containsKey(name);
    }

    private Set<String> stubbed() {
        Set<String> names = new TreeSet<>();
        student.forEach((name, bytes) -> {
            ClassReader reader = new ClassReader(bytes);
            int access = reader.getAccess();
            boolean isPlain = (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_SYNTHETIC)) == 0;
            boolean isNamed = isNamed(name);
            if (isPlain && isNamed) {
                names.add(reader.getClassName());
            } else if (isNamed && (access & Opcodes.ACC_PUBLIC) != 0) {
                problems.add(
                        name + " is an interface or an enum in a file that students edit, so a test cannot know it;"
                                + " put it into a file of its own that is not editable.");
            }
        });
        return names;
    }

    /** Returns whether the class has a name that other classes can use: it is neither anonymous nor local. */
    private static boolean isNamed(String name) {
        int dollar = name.lastIndexOf('$');
        return dollar < 0 || !Character.isDigit(name.charAt(dollar + 1));
    }

    private static String topLevel(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
