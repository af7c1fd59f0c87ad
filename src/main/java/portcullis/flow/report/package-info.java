/** What becomes of audit reports: they are recorded when written, verified when they come back, and what people filled in is taken over. */
@NullMarked
package portcullis.flow.report;

import org.jspecify.annotations.NullMarked;
