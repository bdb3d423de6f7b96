package gradients.grader.report.html;

import gradients.grader.report.Report;

/** The report on one submission as one HTML file that needs nothing but a browser: no script, no request. */
public final class HtmlReport {

    private HtmlReport() {}

    /** Returns the page. */
    public static String of(Report report) {
        return Pages.render("report.jte", ReportPage.of(report));
    }
}
