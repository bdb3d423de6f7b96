package gradients.kit.chart;

/** A chart's words. */
record Caption(String name, String title, String xLabel, String yLabel) {

    Caption {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("The chart's name is \"" + name
                    + "\"; it becomes a file name, so use letters, digits, dots and dashes only.");
        }
    }
}
