package gradients.grader.scaffold;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import java.nio.file.Files;
import javax.lang.model.SourceVersion;

/**
 * The name of an assignment to be made, in its several forms.
 *
 * @param id such as {@code "17-weight-decay"}
 * @param title what the handout is called
 */
record AssignmentName(String id, String title) {

    AssignmentName {
        if (!id.matches("\\d\\d-[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new UserError("\"" + id
                    + "\" is no name for an assignment; it needs the form NN-topic, such as 17-weight-decay.");
        }
        if (title.isBlank() || title.lines().count() > 1) {
            throw new UserError("The title \"" + title + "\" needs to be one line of text.");
        }
        if (!SourceVersion.isName(packageOf(id))) {
            throw new UserError("The name " + id + " would need the Java package " + packageOf(id)
                    + ", which is not allowed; choose another topic.");
        }
    }

    /** Returns the number as tasks have it: {@code "5"} for {@code 05-gradient-clipping}. */
    String number() {
        return Integer.toString(Integer.parseInt(id.substring(0, 2)));
    }

    /** Returns the last part of the package: {@code "weightdecay"}. */
    String topic() {
        return packageOf(id).substring("gradients.".length());
    }

    /** Refuses a number or a package that another assignment has. */
    void requireFree(CourseFiles course) {
        for (String other : course.ids()) {
            if (other.startsWith(id.substring(0, 3))) {
                throw new UserError("The number " + id.substring(0, 2) + " is taken by " + other + "; choose another.");
            }
            if (course.assignment(other).packageName().equals(packageOf(id))) {
                throw new UserError(
                        "The package " + packageOf(id) + " is taken by " + other + "; choose another topic.");
            }
        }
        if (Files.exists(course.starter(id)) || Files.exists(course.solution(id))) {
            throw new UserError(
                    "assignments/" + id + " or solutions/" + id + " exists; remove it or choose another name.");
        }
    }

    private static String packageOf(String id) {
        return "gradients." + id.substring(3).replace("-", "");
    }
}
