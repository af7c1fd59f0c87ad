package portcullis.core.text;

import java.util.List;

/**
 * A written name and the ways to read it: at least one, the way it is written first.
 *
 * @param disguised whether invisible marks or look-alike letters were taken out, which nobody types by accident
 */
public record Name(String written, List<Reading> readings, boolean disguised) {
    public Name {
        readings = List.copyOf(readings);
    }
}
