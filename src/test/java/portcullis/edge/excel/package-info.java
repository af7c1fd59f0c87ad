/** Tests that the workbook says what the report says, to every reader, and the same each time. */
@NullMarked
package portcullis.edge.excel;

import org.jspecify.annotations.NullMarked;
