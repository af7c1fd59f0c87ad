/** Tests that a report loses nothing, ties out, and says what it says. */
@NullMarked
package portcullis.core.report;

import org.jspecify.annotations.NullMarked;
