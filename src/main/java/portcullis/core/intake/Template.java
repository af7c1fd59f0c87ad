package portcullis.core.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portcullis.core.subject.Role;
import portcullis.core.subject.SubjectKind;

/** Which fields a blank workbook offers as columns: those that most rows need, of the parties that most rows have. */
public final class Template {
    private static final Set<Facet> OF_ALL =
            EnumSet.of(Facet.NAME, Facet.NATIVE_NAME, Facet.ADDRESS, Facet.CITY, Facet.COUNTRY, Facet.IDENTIFIER);
    private static final Set<Facet> OF_CUSTOMERS = EnumSet.of(
            Facet.ALIAS,
            Facet.HEADQUARTERS,
            Facet.ULTIMATE_PARENT,
            Facet.PARENT_HEADQUARTERS,
            Facet.INCORPORATED,
            Facet.OWNERS);
    private static final Set<Role> OF_ORDERS = EnumSet.of(
            Role.SUPPLIER, Role.MANUFACTURER, Role.ULTIMATE_CONSIGNEE, Role.END_USER, Role.FREIGHT_FORWARDER);

    private Template() {}

    /** The columns, in the order of the column contract. */
    public static List<Field> columns(SubjectKind kind) {
        return Field.of(kind).stream().filter(field -> isOffered(field, kind)).toList();
    }

    /** All other fields of the kind. */
    public static List<Field> others(SubjectKind kind) {
        return Field.of(kind).stream().filter(field -> !isOffered(field, kind)).toList();
    }

    private static boolean isOffered(Field field, SubjectKind kind) {
        if (field instanceof PartyField party) {
            boolean customer = kind == SubjectKind.CUSTOMERS && party.role() == Role.CUSTOMER;
            boolean role = customer
                    || (kind == SubjectKind.CUSTOMERS
                            ? party.role() == Role.RESELLER
                            : OF_ORDERS.contains(party.role()));
            return role && (OF_ALL.contains(party.facet()) || (customer && OF_CUSTOMERS.contains(party.facet())));
        }
        return field instanceof RowField;
    }

    /** What a field's column is headed: its title, but for a number that could be of several things. */
    public static String header(SubjectKind kind, Field field) {
        if (field == RowField.NUMBER) {
            return kind == SubjectKind.CUSTOMERS ? "Customer ID" : "PO number";
        }
        return field.title();
    }

    /** The texts that a column takes, where they are few; empty where any will do. */
    public static List<String> choices(Field field) {
        return Contents.of(field) == Content.YES_NO ? List.of("yes", "no", "unknown") : List.of();
    }

    /** Whether the cells of the field's column are countries. */
    public static boolean isCountry(Field field) {
        return Contents.of(field) == Content.COUNTRY;
    }
}
