/** The pages' backing beans, one for each page, and what all pages show around their own content. */
@NullMarked
package portcullis.edge.faces;

import org.jspecify.annotations.NullMarked;
