package portcullis.edge.faces;

import portcullis.core.rule.Mode;

/**
 * What the pages take from the settings.
 *
 * @param mode how the law is read where a person does not choose
 * @param uploadBytes the largest file to screen
 */
public record PageSettings(Mode mode, long uploadBytes) {}
