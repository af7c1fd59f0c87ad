/** Measures what the program promises of itself: what is found, what is raised in vain, how fast, with how much memory. */
@NullMarked
package portcullis.bench;

import org.jspecify.annotations.NullMarked;
