package gradients.grader.report.results;

import gradients.grader.grade.Grade;
import gradients.grader.report.gradebook.Gradebook.Column;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The columns of a gradebook: one for each assignment that was graded, in the order of their numbers. */
public final class Columns {

    private Columns() {}

    /**
     * Returns the columns.
     *
     * @param titles how an assignment is called where the marks go, by its id; its id if it is not named
     */
    public static List<Column> of(Collection<Grade> grades, Map<String, String> titles) {
        Map<String, Column> columns = new TreeMap<>();
        for (Grade grade : grades) {
            String id = grade.assignment();
            columns.put(id, new Column(id, titles.getOrDefault(id, id), grade.maxScore()));
        }
        return List.copyOf(columns.values());
    }
}
