/** How pages write times, counts, scores, progress and evidence: plain values without a framework. */
@NullMarked
package portcullis.edge.faces.view;

import org.jspecify.annotations.NullMarked;
