package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.CourseSpec;
import gradients.grader.course.LatePolicy;
import gradients.grader.course.TaskSpec;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors use say what the program reads: no key more, no key less. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseSchemasTest {

    private static final Path ROOT = CourseRoot.path();

    static List<String> ids() {
        return CourseFiles.at(ROOT).ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_assignment_keeps_to_its_schema(String id) throws IOException {
        Path file = ROOT.resolve("assignments").resolve(id).resolve("assignment.yaml");

        assertThat(problems("assignment", Files.readString(file))).isEmpty();
    }

    @Test
    void the_course_keeps_to_its_schema() throws IOException {
        assertThat(problems("course", Files.readString(ROOT.resolve("assignments/course.yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "late: {kind: percent-per-day}",
                "late: {kind: cut-off, percent: 10}",
                "late: {kind: sometimes}",
                "extensions: [{student: ada, assignment: 05-gradient-clipping, due: tomorrow}]",
                "bonuses: [{student: ada, assignment: 05-gradient-clipping, points: 2}]",
                "teacher: Ada",
            })
    void what_the_program_refuses_the_schema_refuses(String line) throws IOException {
        String course = Files.readString(ROOT.resolve("assignments/course.yaml"));
        String key = line.substring(0, line.indexOf(':'));

        String changed = course.replaceAll("(?m)^" + key + ":.*\\n(  .*\\n)*", "") + line + "\n";

        assertThat(problems("course", changed)).isNotEmpty();
    }

    @Test
    void the_schemas_have_the_keys_of_the_records() throws IOException {
        JsonNode assignment = JsonMapper.shared().readTree(schema("assignment"));
        JsonNode course = JsonMapper.shared().readTree(schema("course"));

        assertThat(keys(assignment.at("/properties")))
                .containsExactlyInAnyOrderElementsOf(components(AssignmentSpec.class));
        assertThat(keys(assignment.at("/$defs/task/properties")))
                .containsExactlyInAnyOrderElementsOf(components(TaskSpec.class));
        assertThat(keys(course.at("/properties"))).containsExactlyInAnyOrderElementsOf(components(CourseSpec.class));
        assertThat(keys(course.at("/properties/late/properties")))
                .containsExactlyInAnyOrderElementsOf(components(LatePolicy.class));
        assertThat(keys(course.at("/$defs/scheduled/properties")))
                .containsExactlyInAnyOrderElementsOf(components(CourseSpec.Scheduled.class));
        assertThat(keys(course.at("/$defs/extension/properties")))
                .containsExactlyInAnyOrderElementsOf(components(CourseSpec.Extension.class));
        assertThat(keys(course.at("/$defs/bonus/properties")))
                .containsExactlyInAnyOrderElementsOf(components(CourseSpec.Bonus.class));
    }

    private static List<Error> problems(String schema, String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(schema), InputFormat.JSON)
                .validate(yaml, InputFormat.YAML);
    }

    private static String schema(String name) throws IOException {
        return Files.readString(ROOT.resolve("config/schemas/" + name + ".schema.json"));
    }

    private static List<String> keys(JsonNode properties) {
        return List.copyOf(properties.propertyNames());
    }

    /** A record's components by their names in YAML, where "package" is a word of Java. */
    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("packageName") ? "package" : name)
                .toList();
    }
}
