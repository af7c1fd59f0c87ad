/** Makes written names and addresses comparable, step by named step. */
@NullMarked
package portcullis.core.text;

import org.jspecify.annotations.NullMarked;
