package portcullis.edge.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A member of an entry, or a column, of the Consolidated Screening List, by the publisher's name. */
enum Field {
    ID("id", false),
    SOURCE("source", true),
    ENTITY_NUMBER("entity_number", false),
    TYPE("type", true),
    PROGRAMS("programs", true),
    NAME("name", true),
    TITLE("title", false),
    ADDRESSES("addresses", true),
    ALIASES("alt_names", true),
    CITATION("federal_register_notice", true),
    FROM("start_date", true),
    TO("end_date", true),
    STANDARD_ORDER("standard_order", false),
    REQUIREMENT("license_requirement", true),
    POLICY("license_policy", true),
    CALL_SIGN("call_sign", false),
    VESSEL_TYPE("vessel_type", false),
    GROSS_TONNAGE("gross_tonnage", false),
    GROSS_REGISTERED_TONNAGE("gross_registered_tonnage", false),
    VESSEL_FLAG("vessel_flag", false),
    VESSEL_OWNER("vessel_owner", false),
    REMARKS("remarks", false),
    LIST_URL("source_list_url", false),
    CITIZENSHIPS("citizenships", false),
    BIRTH_DATES("dates_of_birth", false),
    NATIONALITIES("nationalities", false),
    BIRTH_PLACES("places_of_birth", false),
    PAGE_URL("source_information_url", false),
    IDENTIFIERS("ids", false);

    private static final Map<String, Field> BY_NAME = new HashMap<>();

    static {
        for (Field field : values()) {
            BY_NAME.put(field.published, field);
        }
        BY_NAME.put("_id", ID);
    }

    private final String published;
    private final boolean column;

    Field(String published, boolean column) {
        this.published = published;
        this.column = column;
    }

    static Optional<Field> named(String published) {
        return Optional.ofNullable(BY_NAME.get(published));
    }

    String published() {
        return published;
    }

    /** Whether a table without this column is not the whole list. */
    boolean isColumnOfEveryTable() {
        return column;
    }
}
