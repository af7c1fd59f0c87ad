/** The pages in a real browser: the way of a case from file to report, and what every page owes to keyboard, eye and policy. */
@NullMarked
package portcullis.browser;

import org.jspecify.annotations.NullMarked;
