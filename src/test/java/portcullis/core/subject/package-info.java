/** What is screened. */
@NullMarked
package portcullis.core.subject;

import org.jspecify.annotations.NullMarked;
