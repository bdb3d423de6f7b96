package gradients.grader.report.html;

import gradients.grader.report.ClassReport;

/** A class at a glance, as one HTML file that needs nothing but a browser. */
public final class Dashboard {

    private Dashboard() {}

    /** Returns the page. */
    public static String of(ClassReport report) {
        return Pages.render("dashboard.jte", DashboardPage.of(report));
    }
}
