/** Tests of reading packs and reference texts. */
@NullMarked
package portcullis.edge.pack;

import org.jspecify.annotations.NullMarked;
