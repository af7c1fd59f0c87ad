/** What each port promises, as tests that every provider of it passes. */
@NullMarked
package portcullis.flow.port;

import org.jspecify.annotations.NullMarked;
