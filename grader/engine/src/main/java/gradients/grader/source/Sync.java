package gradients.grader.source;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import java.nio.file.Path;
import java.util.List;

/** Keeps what is generated from {@code solutions/} and {@code assignment.yaml} fresh: starters and task tables. */
public final class Sync {

    private static final String SOURCES = "src/main/java";

    private final CourseFiles course;

    public Sync(CourseFiles course) {
        this.course = course;
    }

    /** Returns the files that are not what they should be, as paths inside the course, sorted. */
    public List<String> check() {
        return derived().stale();
    }

    /** Writes, or deletes, every stale file; returns them as {@link #check()} would have. */
    public List<String> write() {
        return derived().write();
    }

    private DerivedFiles derived() {
        DerivedFiles derived = new DerivedFiles(course.root());
        for (String id : course.ids()) {
            AssignmentSpec assignment = course.assignment(id);
            addStarters(assignment, derived);
            addHandout(assignment, derived);
        }
        return derived;
    }

    private void addStarters(AssignmentSpec assignment, DerivedFiles derived) {
        Path starters = course.starter(assignment.id()).resolve(SOURCES);
        Path references = course.solution(assignment.id()).resolve(SOURCES);
        StarterGenerator generator = new StarterGenerator(assignment);
        derived.wantNothingIn(starters);
        for (Path reference : DerivedFiles.files(references)) {
            String text = DerivedFiles.read(reference).orElseThrow();
            Path starter = starters.resolve(references.relativize(reference).toString());
            if (reference.toString().endsWith(".java")) {
                generator
                        .generate(derived.shown(reference), text)
                        .ifPresent(generated -> derived.want(starter, generated));
            } else {
                derived.want(starter, text);
            }
        }
    }

    private void addHandout(AssignmentSpec assignment, DerivedFiles derived) {
        Path readme = course.starter(assignment.id()).resolve("README.md");
        DerivedFiles.read(readme)
                .map(text -> new Handout(derived.shown(readme), text)
                        .withTasks(assignment)
                        .text())
                .ifPresent(text -> derived.want(readme, text));
    }
}
