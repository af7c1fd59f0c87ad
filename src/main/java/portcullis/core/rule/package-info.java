/** The law as dated data: rules with three-valued conditions, their outcomes and citations. */
@NullMarked
package portcullis.core.rule;

import org.jspecify.annotations.NullMarked;
