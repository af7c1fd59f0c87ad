/** Tests of what pages show, without a framework. */
@NullMarked
package portcullis.edge.faces.view;

import org.jspecify.annotations.NullMarked;
