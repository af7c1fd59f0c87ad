/**
 * Domain values as JSON documents and back, in one way for the database and for the API.
 *
 * <p>Members come in a fixed order; unknown facts and empty lists are left out, so that the document of a row on which nothing
 * was found stays small. A number is written in plain notation, except that one given with an exponent above zero keeps it,
 * since {@code 1E+25} does not claim 26 digits. A document from outside is read strictly ({@link portcullis.edge.json.Origin});
 * one of our own is trusted in size, not in form.
 */
@NullMarked
package portcullis.edge.json;

import org.jspecify.annotations.NullMarked;
