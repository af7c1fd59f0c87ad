/** Holds the files under {@code deployment} to what their manuals promise, and drills what an administrator does with them. */
@NullMarked
package portcullis.deployment;

import org.jspecify.annotations.NullMarked;
