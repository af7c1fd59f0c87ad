/** The audit report as plain tables that tie out. */
@NullMarked
package portcullis.core.report;

import org.jspecify.annotations.NullMarked;
