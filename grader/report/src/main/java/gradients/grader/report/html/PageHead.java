package gradients.grader.report.html;

/**
 * What stands in a page's head.
 *
 * @param policy the content security policy: this style sheet, pictures inside the page, nothing else
 */
public record PageHead(String title, String policy, String styleSheet) {}
