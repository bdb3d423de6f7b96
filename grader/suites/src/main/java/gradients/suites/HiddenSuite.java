package gradients.suites;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of hidden tests, or of pictures: they may ask for a {@link Draw} or a {@link Sketch}, and their names
 * are read as sentences.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith({DrawExtension.class, SketchExtension.class})
@DisplayNameGeneration(Sentences.class)
public @interface HiddenSuite {}
