package sample.course;

/** Given code: a record that crosses by value. */
public record Scale(double factor, Unit unit) {}
