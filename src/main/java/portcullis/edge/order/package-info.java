/** Reads UBL Orders and cXML OrderRequests, alone or many in a zip archive, into rows like those of a spreadsheet. */
@NullMarked
package portcullis.edge.order;

import org.jspecify.annotations.NullMarked;
