/** What a caller sends, checked field by field and turned into what the flow takes. */
@NullMarked
package portcullis.edge.rest.form;

import org.jspecify.annotations.NullMarked;
