package portcullis.core.intake;

import portcullis.core.subject.SubjectKind;

/**
 * The header of a sheet: what its rows are, which row it is, which column gives what.
 *
 * @param headerRow as a spreadsheet counts it, from 1
 */
public record FoundHeader(SubjectKind kind, int headerRow, ColumnMap columns) {}
