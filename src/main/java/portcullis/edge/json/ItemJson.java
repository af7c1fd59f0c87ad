package portcullis.edge.json;

import portcullis.core.subject.Amount;
import portcullis.core.subject.Classification;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Performance;

/** What is bought or sold: texts, classification, amount and figures, all in one flat object. */
final class ItemJson {
    private ItemJson() {}

    static void write(Out out, Item item) {
        out.fact("description", item.text().description())
                .fact("partNumber", item.text().partNumber())
                .fact("manufacturer", item.text().manufacturer())
                .fact("eccn", item.classification().eccn())
                .fact("hsCode", item.classification().hsCode())
                .fact("origin", item.origin())
                .fact("quantity", item.amount().quantity())
                .fact("unitPrice", item.amount().unitPrice())
                .fact("currency", item.amount().currency());
        Performance figures = item.performance();
        out.fact("tpp", figures.tpp())
                .fact("performanceDensity", figures.density())
                .fact("dramBandwidth", figures.dramBandwidth())
                .fact("interconnect", figures.interconnect())
                .fact("datacenterMarketed", figures.datacenterMarketed())
                .fact("usContentPercent", item.usContentPercent());
    }

    static Item read(Seen seen) {
        Members members = seen.members();
        var text = new ItemText(
                members.knownText("description"), members.knownText("partNumber"), members.knownText("manufacturer"));
        var classification = new Classification(members.knownText("eccn"), members.knownText("hsCode"));
        var origin = members.known("origin", Seen::country);
        var amount = new Amount(
                members.known("quantity", Seen::number),
                members.known("unitPrice", Seen::number),
                members.knownText("currency"));
        var item = new Item(
                text,
                classification,
                origin,
                amount,
                performance(members),
                members.known("usContentPercent", members.isStrict() ? Seen::percent : Seen::number));
        members.end();
        return item;
    }

    private static Performance performance(Members members) {
        return new Performance(
                members.known("tpp", Seen::number),
                members.known("performanceDensity", Seen::number),
                members.known("dramBandwidth", Seen::number),
                members.known("interconnect", Seen::number),
                members.known("datacenterMarketed", Seen::flag));
    }
}
