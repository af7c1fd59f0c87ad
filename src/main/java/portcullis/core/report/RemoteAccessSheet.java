package portcullis.core.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import portcullis.core.review.CaseFile;
import portcullis.core.subject.Access;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;

/** One row for every customer of a data center: who uses which computing from where. For customer lists only. */
final class RemoteAccessSheet implements CaseSheet {
    static final Table TABLE = Table.optional(
            "RemoteAccess",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    new Column("Reference", 14, "Customer number."),
                    new Column("Customer", 30, "The customer's name as received."),
                    new Column("Country", 9, "The customer's country; unknown where the row does not say."),
                    new Column("Headquarters", 13, "Where the customer is headquartered."),
                    new Column("Ultimate parent", 24, "Who stands at the top above the customer, as stated."),
                    new Column("Parent headquarters", 13, "Where the ultimate parent is headquartered."),
                    new Column("Service", 18, "What is rented, as the row calls it."),
                    new Column("Accelerator", 18, "The accelerator, as the row calls it."),
                    Column.figure("Count", 10, "How many accelerators."),
                    new Column("Site", 9, "The country where the data center stands."),
                    new Column("User countries", 16, "The countries that it is used from, as stated."),
                    new Column("Reseller", 22, "Who sells the capacity on; or whether it is sold on, as stated."),
                    new Column("Training", 11, "Whether models are trained; unknown where the row does not say."),
                    new Column("Training operations", 14, "Total operations of the training, as stated."),
                    new Column("Use", 28, "What it is used for, as stated."),
                    new Column("Recommendation", 15, "HOLD, REVIEW or NO_FINDING."),
                    new Column("Outcomes", 21, "What the row's findings mean."),
                    new Column("Rules", 30, "The rules that apply or could not be decided.")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        file.subject()
                .filter(subject -> subject.kind() == SubjectKind.CUSTOMERS)
                .ifPresent(subject -> rows.accept(row(file, subject)));
    }

    private static List<Cell> row(CaseFile file, Subject subject) {
        Access access = subject.access();
        Optional<Party> customer = customer(subject);
        Optional<Corporate> behind = customer.map(Party::corporate);
        return List.of(
                Cell.of(file.rowNumber()),
                Cell.of(Words.reference(file)),
                Cell.of(customer.map(Party::label)),
                Cell.of(customer.map(party -> Words.country(party.place().country()))),
                Cell.of(behind.map(facts -> Words.country(facts.headquarters()))),
                Cell.of(behind.flatMap(Corporate::ultimateParent)),
                Cell.of(behind.map(facts -> Words.country(facts.parentHeadquarters()))),
                Cell.of(Words.stated(access.service())),
                Cell.of(Words.stated(access.accelerator())),
                access.count().map(Cell::of).asOptional().orElse(Cell.BLANK),
                Cell.of(Words.country(access.site())),
                Cell.of(access.userCountries().map(Words::codes).asOptional().orElse(Words.UNKNOWN)),
                Cell.of(reseller(subject)),
                Cell.of(yesNo(access.training().happens())),
                Cell.of(access.training().operations().map(Object::toString).asOptional()),
                Cell.of(Words.stated(subject.use().text())),
                Words.recommendation(file.recommendation()),
                Cell.of(CasesSheet.outcomes(file)),
                Cell.of(rules(file)));
    }

    private static Optional<Party> customer(Subject subject) {
        return party(subject, Role.CUSTOMER).or(() -> subject.parties().stream().findFirst());
    }

    private static Optional<Party> party(Subject subject, Role role) {
        return subject.parties().stream().filter(party -> party.role() == role).findFirst();
    }

    private static String reseller(Subject subject) {
        return party(subject, Role.RESELLER)
                .map(Party::label)
                .orElseGet(() -> yesNo(subject.access().resale()));
    }

    private static String yesNo(Known<Boolean> fact) {
        return fact.map(yes -> yes ? "yes" : "no").asOptional().orElse(Words.UNKNOWN);
    }

    private static String rules(CaseFile file) {
        return Words.lines(file.screening().findings().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .map(Function.identity())
                .toList());
    }
}
