package gradients.grader.scaffold;

import gradients.grader.course.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of folders in {@code solutions/pom.xml} and {@code assignments/pom.xml}, one line an assignment. */
final class SourceRoots {

    private static final Pattern LINE = Pattern.compile("( *<source>.*/)\\d\\d-[a-z0-9-]+(/src/.*</source>)");

    private SourceRoots() {}

    /**
     * Returns the pom with a line for this assignment in each of its lists, in the order of the numbers.
     *
     * @param path how messages name the pom
     */
    static String with(String path, String pom, String id) {
        List<String> lines = new ArrayList<>();
        Collection<String> list = new TreeSet<>();
        int lists = 0;
        for (String line : pom.lines().toList()) {
            Matcher root = LINE.matcher(line);
            if (root.matches()) {
                list.add(line);
                list.add(root.group(1) + id + root.group(2));
                continue;
            }
            lists += list.isEmpty() ? 0 : 1;
            lines.addAll(list);
            list.clear();
            lines.add(line);
        }
        if (lists == 0) {
            throw new UserError(
                    path + " has no list of folders <source>…/NN-topic/src/…</source> to add " + id + " to.");
        }
        return String.join("\n", lines) + "\n";
    }
}
