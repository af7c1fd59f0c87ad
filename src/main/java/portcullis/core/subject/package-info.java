/** What is screened: one row of an upload with its parties, item, route and use. */
@NullMarked
package portcullis.core.subject;

import org.jspecify.annotations.NullMarked;
