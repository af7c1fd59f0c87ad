/** Tests that names and addresses are read as people mean them. */
@NullMarked
package portcullis.core.text;

import org.jspecify.annotations.NullMarked;
