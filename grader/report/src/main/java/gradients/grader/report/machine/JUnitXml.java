package gradients.grader.report.machine;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Wording;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML as Surefire's schema has it, with names to read and nothing about the machine. Wrong values are failures;
 * timeouts, crashes and what did not compile are errors; what is still to be written is skipped. Times are 0: hidden
 * tests share a process, and a report must not differ between two runs.
 */
public final class JUnitXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JUnitXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** Returns the grade as one {@code testsuite}. */
    public static String of(Grade grade) {
        try {
            return new JUnitXml().suite(Plain.grade(grade));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("JUnit XML could not be written to memory.", e);
        }
    }

    private String suite(Grade grade) throws XMLStreamException {
        List<TestResult> tests =
                grade.tasks().stream().flatMap(task -> task.tests().stream()).toList();
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", grade.assignment());
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", String.valueOf(tests.size()));
        xml.writeAttribute("errors", count(tests, "error"));
        xml.writeAttribute("skipped", count(tests, "skipped"));
        xml.writeAttribute("failures", count(tests, "failure"));
        for (TaskResult task : grade.tasks()) {
            for (TestResult test : task.tests()) {
                testCase(grade.assignment() + "." + task.title(), test);
            }
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.flush();
        return text.append("\n").toString();
    }

    private static String count(List<TestResult> tests, String element) {
        Stream<String> elements = tests.stream().map(test -> element(test.outcome()));
        return String.valueOf(elements.filter(element::equals).count());
    }

    private static String element(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "";
            case NOT_IMPLEMENTED -> "skipped";
            case FAILED -> "failure";
            default -> "error";
        };
    }

    private void testCase(String className, TestResult test) throws XMLStreamException {
        String element = element(test.outcome());
        xml.writeCharacters("\n  ");
        if (element.isEmpty()) {
            xml.writeEmptyElement("testcase");
            attributes(className, test);
            return;
        }
        xml.writeStartElement("testcase");
        attributes(className, test);
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement(element);
        boolean skipped = element.equals("skipped");
        xml.writeAttribute("message", skipped ? Wording.outcome(test.outcome()) : Wording.failure(test));
        if (!skipped) {
            xml.writeAttribute("type", test.outcome().name());
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void attributes(String className, TestResult test) throws XMLStreamException {
        xml.writeAttribute("name", test.name());
        xml.writeAttribute("classname", className);
        xml.writeAttribute("time", "0");
    }
}
