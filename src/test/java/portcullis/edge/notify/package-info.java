/** Tests what is posted to a receiver on this machine. */
@NullMarked
package portcullis.edge.notify;

import org.jspecify.annotations.NullMarked;
