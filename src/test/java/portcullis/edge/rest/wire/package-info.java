/** Tests of the JSON and the file names that go over the wire. */
@NullMarked
package portcullis.edge.rest.wire;

import org.jspecify.annotations.NullMarked;
