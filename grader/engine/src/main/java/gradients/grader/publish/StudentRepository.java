package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The contents of a student repository: template, kit, and one assignment at the root or several in folders. Only
 * {@code starter/}, {@code assignments/} and the Maven wrapper are read; solutions and suites are never opened.
 */
final class StudentRepository {

    private static final String RESOURCES = "src/test/resources/";

    private final CourseFiles course;
    private final List<AssignmentSpec> assignments;
    private final FileTree tree = new FileTree();
    private final Set<String> editable = new TreeSet<>();

    StudentRepository(CourseFiles course, List<String> ids) {
        this.course = course;
        this.assignments = ids.stream().map(course::assignment).toList();
        addTemplate();
        for (AssignmentSpec assignment : assignments) {
            addAssignment(assignment);
        }
        List<String> files = new ArrayList<>(tree.files().keySet());
        tree.put(Marker.FILE, new Marker(ids, files).text());
    }

    FileTree tree() {
        return tree;
    }

    /** Returns the files that belong to the student once they exist. */
    Set<String> editable() {
        return Set.copyOf(editable);
    }

    private boolean isSingle() {
        return assignments.size() == 1;
    }

    private void addTemplate() {
        Path root = course.root();
        tree.addAll(root.resolve("starter/template"), "", path -> true);
        for (String file : List.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties")) {
            tree.put(file, FileTree.read(root.resolve(file)));
        }
        KitLibrary kit = new KitLibrary(root);
        kit.addTo(tree);
        String pom = tree.text("pom.xml").replace("@kit@", kit.version());
        if (isSingle()) {
            pom = pom.replace("  <!-- modules -->\n", "").replace("@experiments@", experiments(assignments.get(0)));
        } else {
            pom = pom.replace("<packaging>jar<", "<packaging>pom<")
                    .replace("  <!-- modules -->\n", modules())
                    .replace("@experiments@", "");
        }
        tree.put("pom.xml", pom);
        tree.put("README.md", tree.text("README.md").replace("<!-- assignments -->\n", table()));
    }

    private void addAssignment(AssignmentSpec assignment) {
        Path folder = course.starter(assignment.id());
        for (String file : assignment.editable()) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new UserError(
                        "assignments/" + assignment.id() + " has no " + file + "; run ./course sync, which writes it.");
            }
        }
        String prefix = isSingle() ? "" : assignment.id() + "/";
        FileTree files = new FileTree();
        files.addAll(folder, "", StudentRepository::isReleased);
        if (isSingle()) {
            files.move("README.md", "HANDOUT.md");
        }
        files.files().forEach((path, content) -> tree.put(prefix + path, content));
        Path module = course.root().resolve("starter/module");
        tree.addAll(module, prefix, path -> !path.equals("pom.xml"));
        tree.put(prefix + RESOURCES + "assignment.properties", AssignmentProperties.of(assignment));
        if (!isSingle()) {
            tree.put(prefix + "pom.xml", modulePom(module.resolve("pom.xml"), assignment));
        }
        assignment.editable().forEach(file -> editable.add(prefix + file));
    }

    private static boolean isReleased(String path) {
        return path.equals("README.md") || path.startsWith("src/") || path.startsWith("charts/");
    }

    private static String modulePom(Path template, AssignmentSpec assignment) {
        return new String(FileTree.read(template), UTF_8)
                .replace("@id@", assignment.id())
                .replace("@experiments@", experiments(assignment));
    }

    private static String experiments(AssignmentSpec assignment) {
        return String.join(" ", assignment.experiments());
    }

    private String modules() {
        return assignments.stream()
                .map(assignment -> "    <module>" + assignment.id() + "</module>\n")
                .collect(Collectors.joining("", "  <modules>\n", "  </modules>\n"));
    }

    private String table() {
        return assignments.stream()
                .map(assignment -> "- [" + assignment.title() + "]("
                        + (isSingle() ? "HANDOUT.md" : assignment.id() + "/README.md") + "), "
                        + assignment.tasks().size() + " tasks\n")
                .collect(Collectors.joining());
    }
}
