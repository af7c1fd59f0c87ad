/** Settings, wiring, sign-in, start-up checks and health: where the parts become one program. */
@NullMarked
package portcullis.app;

import org.jspecify.annotations.NullMarked;
