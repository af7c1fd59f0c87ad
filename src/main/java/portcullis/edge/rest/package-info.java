/** The HTTP API: routes, who may use them, and what they answer. */
@NullMarked
package portcullis.edge.rest;

import org.jspecify.annotations.NullMarked;
