package portcullis.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portcullis.core.subject.Access;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Classification;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Place;
import portcullis.core.subject.Reference;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;

/** Short ways to write the subjects of sample cases. */
final class SampleSubjects {
    private SampleSubjects() {}

    /** An order line: row, number, line. */
    record Line(int row, String number, String line) {}

    static Known<CountryCode> country(String code) {
        return Known.of(new CountryCode(code));
    }

    static Party party(Role role, String name, String country) {
        return Party.of(role, name).at(new Place(Optional.empty(), country(country)));
    }

    static Item item(String description, int quantity, String price) {
        return new Item(
                new ItemText(Known.of(description), Known.unknown(), Known.unknown()),
                new Classification(Known.unknown(), Known.unknown()),
                Known.unknown(),
                new Amount(Known.of(BigDecimal.valueOf(quantity)), Known.of(new BigDecimal(price)), Known.of("USD")),
                Performance.UNKNOWN,
                Known.unknown());
    }

    static Subject order(Line line, List<Party> parties, Item item, String destination) {
        return new Subject(
                SubjectKind.PURCHASE_ORDERS,
                line.row(),
                new Reference(Known.of(line.number()), Known.unknown(), Known.of(line.line())),
                Known.of(LocalDate.of(2026, 1, 28)),
                parties,
                item,
                new Route(Known.unknown(), Known.unknown(), List.of(), country(destination)),
                Use.UNKNOWN,
                Access.UNKNOWN,
                Known.unknown(),
                Answers.NONE,
                List.of());
    }
}
