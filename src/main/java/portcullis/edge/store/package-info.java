/**
 * Relational storage on H2 and PostgreSQL, by Hibernate as the Jakarta Persistence provider; tables by Flyway.
 *
 * <p><b>One way for everything.</b> Each method of a port is one transaction, run by {@link portcullis.edge.store.Transactions}
 * with a stateless session: what is inserted, updated or asked for happens in that order and at once, inserts in JDBC batches,
 * and no change is ever found out behind the caller's back. Inside the server the one intercepted bean is
 * {@link portcullis.edge.store.ServerTransactions}; it joins a transaction that its caller began, and any exception that leaves
 * it rolls back. All other classes are plain Java over that interface. Long readings ({@code forEach}, copies of files) are
 * many short transactions over rows that no longer change.
 *
 * <p><b>Order of locks.</b> Whoever holds a task's row may take the upload's progress row after it, never the other way; the
 * progress row is taken last and held for the shortest time.
 *
 * <p>Times are kept in microseconds. What PostgreSQL cannot hold in a text, the character zero, is kept as U+FFFD in the few
 * columns where people write freely; in documents JSON escapes it.
 */
@NullMarked
package portcullis.edge.store;

import org.jspecify.annotations.NullMarked;
