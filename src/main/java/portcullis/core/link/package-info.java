/** What a party has in common with restricted ones besides its name: a telephone, a mailbox, a domain, an agent, an officer, an address. */
@NullMarked
package portcullis.core.link;

import org.jspecify.annotations.NullMarked;
