/** Measures a whole upload from the workbook of orders to the audit workbook, stage by stage, on each database. */
@NullMarked
package portcullis.bench.whole;

import org.jspecify.annotations.NullMarked;
