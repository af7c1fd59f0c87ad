package portcullis.core.subject;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of an upload, or one request of a procurement system, as facts: who takes part, what changes hands, by which
 * way, for what. Nothing in it is inferred: what the row does not say is unknown here.
 *
 * @param rowNumber the row in the user's sheet as a spreadsheet counts it, from 1; 0 for a request without a sheet
 * @param terms the free text of the order's clauses
 * @param answers to the yes-or-no questions that few rows are asked
 */
public record Subject(
        SubjectKind kind,
        int rowNumber,
        Reference reference,
        Known<LocalDate> date,
        List<Party> parties,
        Item item,
        Route route,
        Use use,
        Access access,
        Known<String> terms,
        Answers answers,
        List<Doubt> doubts) {
    public Subject {
        parties = List.copyOf(parties);
        doubts = List.copyOf(doubts);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("a subject has at least one party; row " + rowNumber + " has none");
        }
    }

    /** A subject of which only its parties are known; the start for the {@code with} methods. */
    public static Subject of(SubjectKind kind, int rowNumber, List<Party> parties) {
        return new Subject(
                kind,
                rowNumber,
                Reference.UNKNOWN,
                Known.unknown(),
                parties,
                Item.UNKNOWN,
                Route.UNKNOWN,
                Use.UNKNOWN,
                Access.UNKNOWN,
                Known.unknown(),
                Answers.NONE,
                List.of());
    }

    public Subject with(Item thing) {
        return new Subject(
                kind, rowNumber, reference, date, parties, thing, route, use, access, terms, answers, doubts);
    }

    public Subject with(Route way) {
        return new Subject(kind, rowNumber, reference, date, parties, item, way, use, access, terms, answers, doubts);
    }

    public Subject with(Use purpose) {
        return new Subject(
                kind, rowNumber, reference, date, parties, item, route, purpose, access, terms, answers, doubts);
    }

    public Subject with(Access remote) {
        return new Subject(kind, rowNumber, reference, date, parties, item, route, use, remote, terms, answers, doubts);
    }

    public Subject with(Answers given) {
        return new Subject(kind, rowNumber, reference, date, parties, item, route, use, access, terms, given, doubts);
    }
}
