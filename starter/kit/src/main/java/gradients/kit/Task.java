package gradients.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the task that a method answers, or that a test examines: {@code @Task("3.2")}.
 *
 * <p>On a type it holds for all the methods inside, unless they name their own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Task {

    /** The task's number in the handout, such as {@code 3.2}. */
    String value();
}
