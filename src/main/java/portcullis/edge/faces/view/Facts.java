package portcullis.edge.faces.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import portcullis.core.subject.Access;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Item;
import portcullis.core.subject.Known;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;

/**
 * The facts of a row besides its parties, in groups. What was not stated is listed as such, because a missing fact is a question.
 *
 * @param key the group's key in the text bundle
 */
public record Facts(String key, List<Fact> all) {
    /** The groups that belong to the kind of row; a group of the other kind only where it states something. */
    public static List<Facts> of(Subject subject) {
        boolean orders = subject.kind() == SubjectKind.PURCHASE_ORDERS;
        var groups = new ArrayList<Facts>();
        add(groups, true, order(subject));
        add(groups, orders, item(subject.item()));
        add(groups, orders, route(subject.route()));
        add(groups, orders, use(subject.use()));
        add(groups, !orders, access(subject.access()));
        add(groups, false, answers(subject.answers()));
        return List.copyOf(groups);
    }

    public List<Fact> stated() {
        return all.stream().filter(Fact::isStated).toList();
    }

    public List<Fact> unstated() {
        return all.stream().filter(fact -> !fact.isStated()).toList();
    }

    private static void add(List<Facts> groups, boolean always, Facts group) {
        if (always || !group.stated().isEmpty()) {
            groups.add(group);
        }
    }

    private static Facts order(Subject subject) {
        return new Facts(
                "facts.order",
                List.of(
                        new Fact("fact.reference", subject.reference().label()),
                        Fact.of("fact.date", subject.date()),
                        Fact.of("fact.terms", subject.terms())));
    }

    private static Facts item(Item item) {
        Performance figures = item.performance();
        return new Facts(
                "facts.item",
                List.of(
                        Fact.of("fact.description", item.text().description()),
                        Fact.of("fact.partNumber", item.text().partNumber()),
                        Fact.of("fact.manufacturer", item.text().manufacturer()),
                        Fact.of("fact.eccn", item.classification().eccn()),
                        Fact.of("fact.hsCode", item.classification().hsCode()),
                        Fact.of("fact.origin", item.origin().map(Countries::named)),
                        Fact.of("fact.quantity", plain(item.amount().quantity())),
                        Fact.of("fact.unitPrice", plain(item.amount().unitPrice())),
                        Fact.of("fact.currency", item.amount().currency()),
                        Fact.of("fact.tpp", plain(figures.tpp())),
                        Fact.of("fact.density", plain(figures.density())),
                        Fact.of("fact.dramBandwidth", plain(figures.dramBandwidth())),
                        Fact.of("fact.interconnect", plain(figures.interconnect())),
                        Fact.of("fact.datacenterMarketed", yes(figures.datacenterMarketed())),
                        Fact.of("fact.usContent", plain(item.usContentPercent()))));
    }

    private static Facts route(Route route) {
        return new Facts(
                "facts.route",
                List.of(
                        Fact.of("fact.exportFrom", route.exportFrom().map(Countries::named)),
                        Fact.of("fact.shipFrom", route.shipFrom().map(Countries::named)),
                        new Fact("fact.intermediate", Countries.named(route.intermediate())),
                        Fact.of("fact.destination", route.destination().map(Countries::named))));
    }

    private static Facts use(Use use) {
        return new Facts(
                "facts.use",
                List.of(
                        Fact.of("fact.use", use.text()),
                        Fact.of("fact.advancedNode", yes(use.advancedNodeFacility())),
                        Fact.of("fact.supercomputer", yes(use.supercomputer())),
                        Fact.of("fact.military", yes(use.military()))));
    }

    private static Facts access(Access access) {
        return new Facts(
                "facts.access",
                List.of(
                        Fact.of("fact.service", access.service()),
                        Fact.of("fact.accelerator", access.accelerator()),
                        Fact.of("fact.count", plain(access.count())),
                        Fact.of("fact.site", access.site().map(Countries::named)),
                        Fact.of("fact.userCountries", access.userCountries().map(Countries::named)),
                        Fact.of("fact.training", yes(access.training().happens())),
                        Fact.of("fact.operations", plain(access.training().operations())),
                        Fact.of("fact.resale", yes(access.resale()))));
    }

    private static String shown(Object answer) {
        if (answer instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return answer instanceof List<?> list
                ? String.join(", ", list.stream().map(Object::toString).toList())
                : answer.toString();
    }

    /** Only what was answered: nobody asks the rest unless something raises it. */
    private static Facts answers(Answers answers) {
        return new Facts(
                "facts.answers",
                answers.stated().entrySet().stream()
                        .map(answer -> new Fact("fact." + answer.getKey().path(), shown(answer.getValue())))
                        .toList());
    }

    private static Known<String> plain(Known<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString);
    }

    private static Known<String> yes(Known<Boolean> fact) {
        return fact.map(stated -> stated ? "yes" : "no");
    }
}
