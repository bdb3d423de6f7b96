package gradients.grader.cli;

import gradients.grader.course.UserError;
import gradients.grader.report.gradebook.Roster;
import gradients.grader.report.gradebook.Student;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who is in the class.
 *
 * @param roster empty where there is none
 * @param idByLogin the student's id by login, in lower case, since GitHub's logins have no case
 */
record ClassPeople(List<Student> roster, Map<String, String> idByLogin) {

    /** Reads the roster; without a file, everybody is called as their folder. */
    static ClassPeople of(Path file) {
        if (file == null) {
            return new ClassPeople(List.of(), Map.of());
        }
        List<Student> roster = ClassFiles.read(() -> Roster.read(file));
        Map<String, String> ids = new HashMap<>();
        for (Student student : roster) {
            requireFolderName(file, student.id());
            if (!student.login().isEmpty()) {
                ids.put(student.login().toLowerCase(Locale.ROOT), student.id());
            }
        }
        return new ClassPeople(roster, ids);
    }

    /** Returns the name that results carry: the id of the student whose id or login the folder has, else its own. */
    String nameOf(String folder) {
        boolean isId = roster.stream().anyMatch(student -> student.id().equals(folder));
        return isId ? folder : idByLogin.getOrDefault(folder.toLowerCase(Locale.ROOT), folder);
    }

    /** Results lie in a folder of that name. */
    private static void requireFolderName(Path file, String id) {
        boolean isPlain = id.chars().noneMatch(c -> c < ' ' || "/\\:*?\"<>|".indexOf(c) >= 0);
        if (!isPlain || id.startsWith(".")) {
            throw new UserError(
                    file + ": the id \"" + id + "\" cannot name a folder; take an id of letters, digits, - and _.");
        }
    }
}
