package gradients.grader.cli;

import gradients.grader.course.Installation;
import java.nio.file.Path;

/** Where the launcher said that the course lies. */
final class Home {

    private Home() {}

    static Installation installation() {
        return Installation.at(root());
    }

    static Path root() {
        return Path.of(System.getProperty("course.root", ".")).toAbsolutePath().normalize();
    }
}
