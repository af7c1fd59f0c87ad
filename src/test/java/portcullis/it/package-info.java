/** Tests of the deployed WAR in a running Payara Micro. */
@NullMarked
package portcullis.it;

import org.jspecify.annotations.NullMarked;
