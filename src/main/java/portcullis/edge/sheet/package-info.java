/** Bytes of .xlsx, .xls and delimited text files into raw rows; the files are untrusted, every input is bounded. */
@NullMarked
package portcullis.edge.sheet;

import org.jspecify.annotations.NullMarked;
