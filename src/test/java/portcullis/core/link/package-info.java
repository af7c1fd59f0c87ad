/** Tries what parties have in common with restricted ones: the same thing written otherwise, and what everybody has. */
@NullMarked
package portcullis.core.link;

import org.jspecify.annotations.NullMarked;
