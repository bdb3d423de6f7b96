package gradients.grader.report;

import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradeSchemaTest {

    private final Schema schema = new Schema("grade-v1.schema.json");

    GradeSchemaTest() throws IOException {}

    @Test
    void every_grade_keeps_to_the_schema() {
        DemoClass.grades().values().forEach(grade -> schema.accepts(Json.of(grade)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "maxScore" : 100      | "maxScore" : "100"
            "maxScore" : 100      | "maxScore" : -1
            "score" : 71.5        | "score" : 71.555
            "outcome" : "GRADED"  | "outcome" : "PERFECT"
            "outcome" : "GRADED"  | "outcome" : "GRADER_FAULT"
            "fault" : ""          | "fault" : "disk full"
            "seed" : "7f3a"       | "seed" : "7f3a", "expected" : 3
            "id" : "5.1"          | "id" : "five"
            """)
    void what_is_no_grade_is_refused(String right, String wrong) {
        String json = Json.of(DemoClass.mistake());

        schema.refuses(json.replace(right, wrong));
    }
}
