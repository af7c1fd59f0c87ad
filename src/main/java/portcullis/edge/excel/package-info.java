/** Writes the audit report as a workbook that people open, filter, print and check. */
@NullMarked
package portcullis.edge.excel;

import org.jspecify.annotations.NullMarked;
