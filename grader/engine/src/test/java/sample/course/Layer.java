package sample.course;

import org.ejml.simple.SimpleMatrix;

/** Given code: an interface that students' classes implement, and tests may. */
public interface Layer {
    SimpleMatrix forward(SimpleMatrix x);
}
