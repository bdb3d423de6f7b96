package gradients.grader.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.report.DemoClass;
import gradients.grader.report.text.Plain;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JUnitXmlTest {

    @Test
    void every_report_is_valid_by_surefires_schema() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/schemas/surefire-test-report.xsd"));

        for (var grade : DemoClass.grades().values()) {
            schema.newValidator().validate(new StreamSource(new StringReader(JUnitXml.of(grade))));
        }
    }

    @Test
    void the_counts_are_those_of_the_elements() throws Exception {
        for (var grade : DemoClass.grades().values()) {
            Element suite = parsed(JUnitXml.of(grade));

            assertThat(count(suite, "testcase")).isEqualTo(suite.getAttribute("tests"));
            assertThat(count(suite, "failure")).isEqualTo(suite.getAttribute("failures"));
            assertThat(count(suite, "error")).isEqualTo(suite.getAttribute("errors"));
            assertThat(count(suite, "skipped")).isEqualTo(suite.getAttribute("skipped"));
        }
    }

    @Test
    void a_name_that_is_markup_stays_a_name() throws Exception {
        Element suite = parsed(JUnitXml.of(DemoClass.hostile()));

        Element test = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(test.getAttribute("name")).isEqualTo(Plain.line(DemoClass.HOSTILE));
        assertThat(count(suite, "*")).isEqualTo("2");
    }

    private static String count(Element suite, String name) {
        return String.valueOf(suite.getElementsByTagName(name).getLength());
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
