package gradients.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;

/**
 * How a line is drawn.
 *
 * @param clip where it may be drawn; null is everywhere
 */
record Pen(Color colour, BasicStroke stroke, Rectangle clip) {}
