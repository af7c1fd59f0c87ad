package portcullis.flow.port;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portcullis.core.subject.Access;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Classification;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.Doubt;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.subject.PartyName;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Place;
import portcullis.core.subject.Reference;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;

/** Subjects by chance. */
public final class RandomSubjects {
    private final RandomValues any;

    RandomSubjects(RandomValues any) {
        this.any = any;
    }

    public Subject subject(int row) {
        List<Party> parties = new ArrayList<>(List.of(party()));
        parties.addAll(any.list(3, this::party));
        return new Subject(
                any.oneOf(SubjectKind.values()),
                row,
                new Reference(any.known(any::text), any.known(any::text), any.known(any::text)),
                any.known(any::date),
                parties,
                any.flag() ? Item.UNKNOWN : item(),
                any.flag() ? Route.UNKNOWN : route(),
                any.flag()
                        ? Use.UNKNOWN
                        : new Use(
                                any.known(any::text), any.known(any::flag), any.known(any::flag), any.known(any::flag)),
                any.flag() ? Access.UNKNOWN : access(),
                any.known(any::text),
                any.flag() ? Answers.NONE : answers(),
                any.list(2, () -> new Doubt("item.quantity", any.text(), any.text())));
    }

    private Answers answers() {
        return new Answers(Map.of(
                Matter.NUCLEAR, any.flag(),
                Matter.ITEM_DIE_AREA, new BigDecimal("814.5"),
                Matter.ITEM_PRODUCER, any.text(),
                Matter.ITEM_RELEASED, any.date(),
                Matter.ITEM_PRODUCER_COUNTRY, any.country(),
                Matter.ITEM_TECHNOLOGY_ECCNS, List.of("3E001", "3D001"),
                Matter.ACCESS_USER_HEADQUARTERS, List.of(any.country())));
    }

    public Party party() {
        var behind = any.flag()
                ? Corporate.UNKNOWN
                : new Corporate(
                        any.known(any::country),
                        any.maybe(any::text),
                        any.known(any::country),
                        any.known(any::date),
                        any.list(2, () -> new Owner(any.name(), any.known(() -> BigDecimal.valueOf(any.below(101))))));
        return new Party(
                any.oneOf(Role.values()),
                new PartyName(any.name(), any.maybe(any::text)),
                new Place(any.maybe(any::text), any.known(any::country)),
                any.maybe(any::text),
                behind);
    }

    private Item item() {
        return new Item(
                new ItemText(any.known(any::text), any.known(any::text), any.known(any::text)),
                new Classification(any.known(any::text), any.known(any::text)),
                any.known(any::country),
                new Amount(any.known(any::number), any.known(any::number), any.known(any::text)),
                new Performance(
                        any.known(any::number),
                        any.known(any::number),
                        any.known(any::number),
                        any.known(any::number),
                        any.known(any::flag)),
                any.known(() -> BigDecimal.valueOf(any.below(101))));
    }

    private Route route() {
        return new Route(
                any.known(any::country), any.known(any::country), any.list(2, any::country), any.known(any::country));
    }

    private Access access() {
        return new Access(
                any.known(any::text),
                any.known(any::text),
                any.known(any::number),
                any.known(any::country),
                any.known(() -> any.list(3, any::country)),
                new Access.Training(any.known(any::flag), any.known(any::number)),
                any.known(any::flag));
    }
}
