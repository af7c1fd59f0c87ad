/** The audit trail: what was done by whom, chained so that a change shows, with signed checkpoints kept outside the database. */
@NullMarked
package portcullis.flow.audit;

import org.jspecify.annotations.NullMarked;
