package portcullis.edge.faces;

import java.nio.file.Path;
import portcullis.core.rule.Mode;

/**
 * What the pages take from the settings.
 *
 * @param mode how the law is read where a person does not choose
 * @param uploadBytes the largest file to screen
 * @param scratch where files in work may stand
 */
public record PageSettings(Mode mode, long uploadBytes, Path scratch) {}
