/** A file that was sent to be screened: what was asked, what was found in it, how far it has come. */
@NullMarked
package portcullis.flow.upload;

import org.jspecify.annotations.NullMarked;
