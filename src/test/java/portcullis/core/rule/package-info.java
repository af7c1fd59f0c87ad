/** Tests of rules: conditions, modes, scenarios, and what is refused. */
@NullMarked
package portcullis.core.rule;

import org.jspecify.annotations.NullMarked;
