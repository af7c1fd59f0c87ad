package portcullis.edge.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portcullis.core.intake.Facet;
import portcullis.core.intake.RowField;
import portcullis.core.subject.Role;

/** A UBL Order, versions 2.0 to 2.3 (OASIS, UBL-Order): one row for each line, or one for an order without lines. */
final class UblOrder {
    private UblOrder() {}

    static List<Map<String, String>> rows(OrderNode order) {
        var head = new OrderRow()
                .put(RowField.NUMBER, order.text("ID"))
                .put(RowField.REVISION, order.text("SequenceNumberID"))
                .put(RowField.DATE, order.text("IssueDate"))
                .put(RowField.CURRENCY, order.text("DocumentCurrencyCode"))
                .put(RowField.TERMS, notes(order));
        party(head, Role.PURCHASER, order.first("BuyerCustomerParty", "Party"));
        party(head, Role.SUPPLIER, order.first("SellerSupplierParty", "Party"));
        party(head, Role.END_USER, order.first("OriginatorCustomerParty", "Party"));
        party(head, Role.NOTIFY, order.first("AccountingCustomerParty", "Party"));
        party(head, Role.FREIGHT_FORWARDER, order.first("FreightForwarderParty"));
        order.all("Delivery").forEach(delivery -> delivery(head, delivery));
        head.put(RowField.DESTINATION, order.text("DestinationCountry", "IdentificationCode"));
        var rows = new ArrayList<Map<String, String>>();
        for (OrderNode line : order.all("OrderLine", "LineItem")) {
            rows.add(line(head.copy(), line).cells());
        }
        if (rows.isEmpty()) {
            rows.add(head.cells());
        }
        return rows;
    }

    private static String notes(OrderNode order) {
        return Stream.concat(order.all("Note").stream(), order.all("DeliveryTerms", "SpecialTerms").stream())
                .map(OrderNode::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static OrderRow line(OrderRow row, OrderNode line) {
        Optional<OrderNode> item = line.first("Item");
        row.put(RowField.LINE, line.text("ID"))
                .put(RowField.QUANTITY, line.text("Quantity"))
                .put(RowField.UNIT_PRICE, line.text("Price", "PriceAmount"))
                .put(RowField.PRICE_UNIT, line.text("Price", "BaseQuantity"))
                .put(
                        RowField.CURRENCY,
                        line.first("Price", "PriceAmount")
                                .map(price -> price.attribute("currencyID"))
                                .orElse(""));
        party(row, Role.END_USER, line.first("OriginatorParty"));
        line.all("Delivery").forEach(delivery -> delivery(row, delivery));
        item.ifPresent(thing -> item(row, thing));
        return row;
    }

    private static void item(OrderRow row, OrderNode item) {
        String name = item.text("Name");
        String description = item.text("Description");
        boolean both = !name.isEmpty() && !description.isEmpty() && !description.contains(name);
        String makers = item.text("ManufacturersItemIdentification", "ID");
        row.put(RowField.DESCRIPTION, both ? name + ", " + description : description.isEmpty() ? name : description)
                .put(RowField.PART_NUMBER, makers.isEmpty() ? item.text("SellersItemIdentification", "ID") : makers)
                .put(RowField.ORIGIN, item.text("OriginCountry", "IdentificationCode"));
        party(row, Role.MANUFACTURER, item.first("ManufacturerParty"));
        for (OrderNode code : item.all("CommodityClassification", "ItemClassificationCode")) {
            String list = code.attribute("listID").toUpperCase(Locale.ROOT);
            if (list.contains("HS") || list.contains("TARIC") || list.contains("CN8")) {
                row.put(RowField.HS_CODE, code.text());
            } else if (list.contains("ECCN")) {
                row.put(RowField.ECCN, code.text());
            }
        }
        for (OrderNode property : item.all("AdditionalItemProperty")) {
            if (property.text("Name").toUpperCase(Locale.ROOT).contains("ECCN")) {
                row.put(RowField.ECCN, property.text("Value"));
            }
        }
    }

    private static void delivery(OrderRow row, OrderNode delivery) {
        party(row, Role.ULTIMATE_CONSIGNEE, delivery.first("DeliveryParty"));
        party(row, Role.FREIGHT_FORWARDER, delivery.first("CarrierParty"));
        delivery.first("DeliveryLocation", "Address")
                .or(() -> delivery.first("DeliveryAddress"))
                .ifPresent(address -> address(row, Role.ULTIMATE_CONSIGNEE, address));
        row.put(RowField.SHIP_FROM, delivery.text("Despatch", "DespatchAddress", "Country", "IdentificationCode"));
    }

    private static void party(OrderRow row, Role role, Optional<OrderNode> found) {
        found.ifPresent(party -> {
            row.forget(role);
            String trade = party.text("PartyName", "Name");
            String legal = party.text("PartyLegalEntity", "RegistrationName");
            row.put(role, Facet.NAME, legal.isEmpty() ? trade : legal)
                    .put(role, Facet.ALIAS, legal.isEmpty() || legal.equals(trade) ? "" : trade)
                    .put(role, Facet.IDENTIFIER, identifier(party));
            party.first("PostalAddress").ifPresent(address -> address(row, role, address));
        });
    }

    private static String identifier(OrderNode party) {
        return Stream.of(
                        party.text("PartyLegalEntity", "CompanyID"),
                        party.text("PartyTaxScheme", "CompanyID"),
                        party.text("PartyIdentification", "ID"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void address(OrderRow row, Role role, OrderNode address) {
        String street = Stream.concat(
                        Stream.of("Postbox", "BuildingName", "StreetName", "BuildingNumber", "AdditionalStreetName")
                                .map(address::text),
                        address.all("AddressLine", "Line").stream().map(OrderNode::text))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        row.put(role, Facet.ADDRESS, street)
                .put(role, Facet.CITY, address.text("CityName"))
                .put(role, Facet.STATE, address.text("CountrySubentity"))
                .put(role, Facet.POSTAL, address.text("PostalZone"))
                .put(role, Facet.COUNTRY, address.text("Country", "IdentificationCode"));
    }
}
