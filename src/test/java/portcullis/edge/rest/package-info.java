/** Tests of the routes, their rights and their description, and of many lines at once. */
@NullMarked
package portcullis.edge.rest;

import org.jspecify.annotations.NullMarked;
