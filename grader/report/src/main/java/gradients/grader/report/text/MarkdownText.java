package gradients.grader.report.text;

/** Text that Markdown shows as it is: no markup, link, picture, mention or HTML comes of it. */
public final class MarkdownText {

    private MarkdownText() {}

    /** Returns our own words with Markdown's signs escaped; stands anywhere but at the start of a line. */
    public static String text(String plain) {
        return plain.replaceAll("([\\\\`*_\\[\\]|~#!])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("://", "&#58;//")
                .replace("www.", "www&#46;");
    }

    /** Returns a submission's words as a code span, inside which Markdown knows no markup at all. */
    public static String code(String plain) {
        String fence = "`";
        while (plain.contains(fence)) {
            fence += "`";
        }
        boolean pad = plain.startsWith("`") || plain.endsWith("`") || plain.isBlank();
        return pad ? fence + " " + plain + " " + fence : fence + plain + fence;
    }
}
