package portcullis.edge.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import portcullis.flow.access.Right;

/** The right that a caller of a route must have, and how large the body may be. A route without it stops the start. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    Right value();

    Body body() default Body.DOCUMENT;

    /** What a request may carry. */
    enum Body {
        /** One JSON document, at most a mebibyte. */
        DOCUMENT,
        /** Many lines, at most 32 mebibytes. */
        LINES,
        /** A file to screen, as large as the settings have it. */
        UPLOAD,
        /** A list file, as large as the settings have it. */
        LIST
    }
}
