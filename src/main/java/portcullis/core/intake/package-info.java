/** Raw rows in; subjects and row problems out, none lost. */
@NullMarked
package portcullis.core.intake;

import org.jspecify.annotations.NullMarked;
