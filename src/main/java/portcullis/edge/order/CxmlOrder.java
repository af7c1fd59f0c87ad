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

/**
 * A cXML OrderRequest (cXML 1.2): one row for each ItemOut, or one for an order without items. An order that its sender deletes is
 * read like any other, and says so among its terms: a withdrawn order is not a screened one.
 */
final class CxmlOrder {
    private static final Map<String, Role> CONTACTS = Map.of(
            "suppliercorporate", Role.SUPPLIER,
            "supplieraccount", Role.SUPPLIER,
            "soldto", Role.PURCHASER,
            "buyercorporate", Role.PURCHASER,
            "enduser", Role.END_USER,
            "carriercorporate", Role.FREIGHT_FORWARDER,
            "shipfrom", Role.SUPPLIER);

    private CxmlOrder() {}

    static List<Map<String, String>> rows(OrderNode message, String name) throws BadOrder {
        OrderNode request = message.first("Request", "OrderRequest")
                .orElseThrow(() -> BadOrder.noOrder(name, "a cXML message of another kind"));
        OrderNode header = request.first("OrderRequestHeader")
                .orElseThrow(() -> BadOrder.damaged(name, "an OrderRequestHeader", "none"));
        OrderRow head = head(message, header);
        var rows = new ArrayList<Map<String, String>>();
        for (OrderNode item : request.all("ItemOut")) {
            rows.add(item(head.copy(), item).cells());
        }
        if (rows.isEmpty()) {
            rows.add(head.cells());
        }
        return rows;
    }

    private static OrderRow head(OrderNode message, OrderNode header) {
        boolean deleted = header.attribute("type").equalsIgnoreCase("delete");
        String date = header.attribute("orderDate");
        var head = new OrderRow()
                .put(RowField.NUMBER, header.attribute("orderID"))
                .put(RowField.REVISION, header.attribute("orderVersion"))
                .put(RowField.DATE, date.length() > 10 ? date.substring(0, 10) : date)
                .put(
                        RowField.TERMS,
                        Stream.concat(
                                        deleted ? Stream.of("The order was withdrawn by its sender") : Stream.empty(),
                                        header.all("Comments").stream().map(OrderNode::text))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("; ")));
        head.put(Role.SUPPLIER, Facet.NAME, message.text("Header", "To", "Correspondent", "Contact", "Name"))
                .put(Role.SUPPLIER, Facet.NUMBER, message.text("Header", "To", "Credential", "Identity"));
        head.put(Role.PURCHASER, Facet.NUMBER, message.text("Header", "From", "Credential", "Identity"));
        address(head, Role.PURCHASER, header.first("BillTo", "Address"));
        address(head, Role.ULTIMATE_CONSIGNEE, header.first("ShipTo", "Address"));
        carrier(head, header.first("ShipTo"));
        header.all("Contact").forEach(contact -> contact(head, contact));
        return head;
    }

    private static void contact(OrderRow row, OrderNode contact) {
        Role role = CONTACTS.getOrDefault(contact.attribute("role").toLowerCase(Locale.ROOT), Role.NOTIFY);
        address(row, role, Optional.of(contact));
    }

    private static void carrier(OrderRow row, Optional<OrderNode> shipTo) {
        shipTo.ifPresent(to -> row.put(Role.FREIGHT_FORWARDER, Facet.NAME, to.text("CarrierIdentifier")));
    }

    private static OrderRow item(OrderRow row, OrderNode item) {
        OrderNode detail = item.first("ItemDetail").orElse(new OrderNode("ItemDetail"));
        row.put(RowField.LINE, item.attribute("lineNumber"))
                .put(RowField.QUANTITY, item.attribute("quantity"))
                .put(RowField.UNIT_PRICE, detail.text("UnitPrice", "Money"))
                .put(
                        RowField.CURRENCY,
                        detail.first("UnitPrice", "Money")
                                .map(money -> money.attribute("currency"))
                                .orElse(""))
                .put(RowField.PRICE_UNIT, detail.text("PriceBasisQuantity"))
                .put(RowField.DESCRIPTION, description(detail))
                .put(RowField.PART_NUMBER, part(item, detail))
                .put(Role.MANUFACTURER, Facet.NAME, detail.text("ManufacturerName"));
        detail.first("PriceBasisQuantity")
                .ifPresent(basis -> row.put(RowField.PRICE_UNIT, basis.attribute("quantity")));
        if (item.first("ShipTo", "Address").isPresent()) {
            address(row, Role.ULTIMATE_CONSIGNEE, item.first("ShipTo", "Address"));
        }
        item.first("SupplierList", "Supplier").ifPresent(supplier -> {
            row.forget(Role.SUPPLIER);
            row.put(Role.SUPPLIER, Facet.NAME, supplier.text("Name"));
            supplier.first("SupplierLocation", "Address").ifPresent(place -> place(row, Role.SUPPLIER, place));
        });
        item.all("Contact").forEach(contact -> contact(row, contact));
        codes(row, item, detail);
        return row;
    }

    private static String description(OrderNode detail) {
        String whole = detail.text("Description");
        return whole.isEmpty() ? detail.text("Description", "ShortName") : whole;
    }

    private static String part(OrderNode item, OrderNode detail) {
        String makers = detail.text("ManufacturerPartID");
        return makers.isEmpty() ? item.text("ItemID", "SupplierPartID") : makers;
    }

    private static void codes(OrderRow row, OrderNode item, OrderNode detail) {
        for (OrderNode code : detail.all("Classification")) {
            String domain = code.attribute("domain").toUpperCase(Locale.ROOT);
            if (domain.startsWith("HS") || domain.startsWith("HTS")) {
                row.put(RowField.HS_CODE, code.text());
            } else if (domain.contains("ECCN")) {
                row.put(RowField.ECCN, code.text());
            }
        }
        Stream.concat(detail.all("Extrinsic").stream(), item.all("Extrinsic").stream())
                .forEach(extra -> {
                    String name =
                            extra.attribute("name").toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
                    if (name.contains("ECCN")) {
                        row.put(RowField.ECCN, extra.text());
                    } else if (name.equals("COUNTRYOFORIGIN")) {
                        row.put(RowField.ORIGIN, extra.text());
                    } else if (name.equals("ENDUSER")) {
                        row.put(Role.END_USER, Facet.NAME, extra.text());
                    } else if (name.equals("ENDUSE")) {
                        row.put(RowField.USE_TEXT, extra.text());
                    }
                });
    }

    private static void address(OrderRow row, Role role, Optional<OrderNode> found) {
        found.ifPresent(address -> {
            row.forget(role);
            row.put(role, Facet.NAME, address.text("Name"));
            place(row, role, address);
        });
    }

    private static void place(OrderRow row, Role role, OrderNode address) {
        Optional<OrderNode> postal = address.first("PostalAddress");
        String stated = address.attribute("isoCountryCode");
        String country = postal.flatMap(place -> place.first("Country"))
                .map(node -> node.attribute("isoCountryCode"))
                .filter(code -> !code.isEmpty())
                .orElse(stated);
        row.put(role, Facet.COUNTRY, country);
        postal.ifPresent(place -> row.put(
                        role,
                        Facet.ADDRESS,
                        Stream.concat(place.all("DeliverTo").stream(), place.all("Street").stream())
                                .map(OrderNode::text)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", ")))
                .put(role, Facet.CITY, place.text("City"))
                .put(role, Facet.STATE, place.text("State"))
                .put(role, Facet.POSTAL, place.text("PostalCode")));
    }
}
