package gradients.kit.chart;

import java.awt.Font;

/** Words that a chart draws. */
record Label(String text, Font font, Anchor anchor) {}
