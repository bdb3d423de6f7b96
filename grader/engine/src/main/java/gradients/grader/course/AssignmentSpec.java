package gradients.grader.course;

import static gradients.grader.course.Require.present;
import static gradients.grader.course.Require.require;
import static gradients.grader.course.Require.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code assignments/NN-topic/assignment.yaml} says.
 *
 * @param id the folder's name, such as {@code "05-gradient-clipping"}
 * @param packageName the Java package of all its classes
 * @param editable the files a student writes, as paths inside the assignment; all others are ours
 * @param experiments classes with a {@code main} whose output stands in the handout
 * @param style points for a clean Checkstyle run
 */
public record AssignmentSpec(
        String id,
        String title,
        @JsonProperty("package") String packageName,
        List<String> editable,
        List<String> experiments,
        int style,
        List<TaskSpec> tasks) {

    /** What the tasks and the style of an assignment add up to. */
    public static final int TOTAL = 100;

    /** More than this for style would let form outweigh a task. */
    private static final int MOST_STYLE = 5;

    private static final String SOURCES = "src/main/java/";

    public AssignmentSpec {
        require(text(id, "id").matches("\\d\\d-[a-z0-9-]+"), "id \"%s\" needs the form NN-topic.", id);
        text(title, "title");
        require(
                text(packageName, "package").matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*"),
                "package \"%s\" is no package name in lower case.",
                packageName);
        editable = List.copyOf(present(editable, "editable (the list of the files a student writes)"));
        checkEditable(editable, packageName);
        experiments = experiments == null ? List.of() : List.copyOf(experiments);
        tasks = List.copyOf(present(tasks, "tasks"));
        checkPoints(tasks, style);
    }

    private static void checkEditable(List<String> editable, String packageName) {
        require(!editable.isEmpty(), "editable is empty; list the files a student writes.");
        String folder = SOURCES + packageName.replace('.', '/') + "/";
        for (String file : editable) {
            require(
                    file.startsWith(folder) && file.substring(folder.length()).matches("[A-Za-z0-9_]+\\.java"),
                    "editable file \"%s\" needs to be a .java file directly in %s.",
                    file,
                    folder);
        }
        require(new HashSet<>(editable).size() == editable.size(), "editable names a file twice.");
    }

    private static void checkPoints(List<TaskSpec> tasks, int style) {
        Set<String> ids = new HashSet<>();
        for (TaskSpec task : tasks) {
            require(ids.add(task.id()), "there are two tasks with id \"%s\".", task.id());
        }
        require(style >= 0 && style <= MOST_STYLE, "style is %d; it needs to be 0 to %d.", style, MOST_STYLE);
        int points = tasks.stream().mapToInt(TaskSpec::points).sum();
        require(
                points + style == TOTAL,
                "the tasks' points (%d) and style (%d) add up to %d; they need to add up to %d.",
                points,
                style,
                points + style,
                TOTAL);
    }

    /** Returns the task with this id. */
    public Optional<TaskSpec> task(String taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    /** Returns the ids of the tasks, in the handout's order. */
    public List<String> taskIds() {
        return tasks.stream().map(TaskSpec::id).toList();
    }
}
