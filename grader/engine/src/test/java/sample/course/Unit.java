package sample.course;

/** Given code: an enum. */
public enum Unit {
    METRE,
    FOOT
}
