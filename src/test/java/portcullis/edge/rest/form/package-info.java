/** Tests of what callers may send, field by field. */
@NullMarked
package portcullis.edge.rest.form;

import org.jspecify.annotations.NullMarked;
