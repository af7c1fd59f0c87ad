/** What the API answers when it cannot do what was asked: RFC 9457 documents, never a stack trace and never HTML. */
@NullMarked
package portcullis.edge.rest.problem;

import org.jspecify.annotations.NullMarked;
