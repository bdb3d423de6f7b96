package gradients.grader.worker.wire;

/** What the next bytes of a frame mean. */
enum Tag {
    // Frames.
    CALL,
    RESULT,
    // Values without identity.
    NULL,
    BOOLEAN,
    BYTE,
    CHAR,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    ENUM,
    OPTIONAL,
    // References: to a value that both ends hold, to an object of the receiver, to an object of the sender.
    KNOWN,
    YOURS,
    MINE,
    // Values with identity; each is followed by its number.
    MATRIX,
    ARRAY,
    OBJECTS,
    LIST,
    FIXED_LIST,
    SET,
    FIXED_SET,
    MAP,
    FIXED_MAP,
    RANDOM,
    RECORD
}
