/** People's decisions over findings, and where a case stands because of them. */
@NullMarked
package portcullis.core.review;

import org.jspecify.annotations.NullMarked;
