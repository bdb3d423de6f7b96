package gradients.grader.report.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Paths of files as relative URI references. */
public final class UriPath {

    private static final String KEPT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private UriPath() {}

    /** Returns the path with all but letters, digits and {@code - . _ ~ /} percent-encoded as UTF-8. */
    public static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            if (KEPT.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append("%%%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
