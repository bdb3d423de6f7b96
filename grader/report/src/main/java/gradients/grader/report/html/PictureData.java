package gradients.grader.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.grader.report.Picture;
import java.util.Base64;

/**
 * A picture as the page shows it: an image of its own, so that neither its style nor its names meet another's, and no
 * script in it would ever run.
 *
 * @param source the SVG as a data URL
 */
public record PictureData(String title, String source, String alternative) {

    static PictureData of(Picture picture) {
        byte[] svg = picture.svg().markup().getBytes(UTF_8);
        String source = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        return new PictureData(picture.title(), source, picture.alternative());
    }
}
