package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;

/** The records of the audit trail that concern the upload; each holds the digest of the one before it. */
final class AuditTrailSheet {
    static final Table TABLE = Table.optional(
            "AuditTrail",
            List.of(
                    Column.figure(
                            "Sequence", 10, "The record's place in the whole trail; others concern other uploads."),
                    new Column("At (UTC)", 19, "When it happened."),
                    new Column("Actor", 18, "Who did it."),
                    new Column("Address", 16, "From where."),
                    new Column("Action", 20, "What was done."),
                    new Column("Object", 24, "What it was done to."),
                    new Column("Details", 40, "What was before and after."),
                    new Column("Previous digest", 30, "The digest of the record before it in the whole trail."),
                    new Column("Digest", 30, "The record's own digest.")));

    private AuditTrailSheet() {}

    static void write(Trail trail, Consumer<List<Cell>> rows) {
        trail.forEach(entry -> rows.accept(List.of(
                new Cell.Count(entry.sequence()),
                new Cell.Moment(entry.at()),
                Cell.of(entry.actor()),
                Cell.of(entry.address()),
                Cell.of(entry.action()),
                Cell.of(entry.subject()),
                Cell.of(entry.details()),
                Cell.of(entry.hashes().previous()),
                Cell.of(entry.hashes().own()))));
    }
}
