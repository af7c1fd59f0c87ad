package portcullis.core.intake;

import java.util.EnumSet;
import java.util.Set;
import portcullis.core.subject.SubjectKind;

/** What a column says of the row itself: its number, item, route, use, access to computing, terms. */
public enum RowField implements Field {
    NUMBER("reference.number", "Number", Content.ANY, "4500012345", "order or customer number"),
    REVISION("reference.revision", "Revision", Content.ANY, "1", "version of the order"),
    LINE("reference.line", "Line", Content.COUNTER, "10", "line of the order"),
    DATE("date", "Date", Content.DATE, "2026-02-01", "order date, or start of the customer's contract"),
    DESCRIPTION("item.description", "Item", Content.WORDS, "GPU server, 8 × 80 GB", "what is bought"),
    PART_NUMBER("item.partNumber", "Part number", Content.ANY, "SYS-0000-X", "the maker's part number"),
    MANUFACTURER("item.manufacturer", "Brand", Content.WORDS, "Example Systems", "maker or brand of the item"),
    ECCN("item.eccn", "ECCN", Content.ANY, "3A090.a", "export control classification number, or EAR99"),
    HS_CODE("item.hsCode", "HS code", Content.ANY, "8471.80", "customs tariff code"),
    ORIGIN("item.origin", "Country of origin", Content.COUNTRY, "TW", "where the item was made"),
    QUANTITY("item.quantity", "Quantity", Content.NUMBER, "8", "how many"),
    UNIT_PRICE("item.unitPrice", "Unit price", Content.NUMBER, "30000", "price for one"),
    PRICE_UNIT("item.priceUnit", "Price unit", Content.NUMBER, "1", "for how many the unit price is"),
    CURRENCY("item.currency", "Currency", Content.WORDS, "USD", "three-letter code of the price's currency"),
    TPP("item.tpp", "TPP", Content.NUMBER, "15832", "total processing performance"),
    PERFORMANCE_DENSITY(
            "item.performanceDensity", "Performance density", Content.NUMBER, "19.45", "TPP for a mm² of die"),
    DRAM_BANDWIDTH("item.dramBandwidth", "DRAM bandwidth (GB/s)", Content.NUMBER, "3350", "memory bandwidth in GB/s"),
    INTERCONNECT(
            "item.interconnect", "Interconnect (GB/s)", Content.NUMBER, "900", "bidirectional transfer rate in GB/s"),
    DATACENTER_MARKETED("item.datacenterMarketed", "Marketed for data centers", Content.YES_NO, "yes", "yes or no"),
    US_CONTENT("item.usContentPercent", "US content (%)", Content.PERCENT, "30%", "controlled US content, 0 to 100 %"),
    EXPORT_FROM("route.exportFrom", "Exported from", Content.COUNTRY, "US", "country of export"),
    SHIP_FROM("route.shipFrom", "Shipped from", Content.COUNTRY, "TW", "country of shipment"),
    INTERMEDIATE("route.intermediate", "Via", Content.COUNTRY, "MY; HK", "countries on the way"),
    DESTINATION("route.destination", "Destination", Content.COUNTRY, "SG", "country of destination"),
    USE_TEXT("use.text", "End use", Content.ANY, "weather forecasting", "what it is for"),
    ADVANCED_NODE(
            "use.advancedNodeFacility", "Advanced-node facility", Content.YES_NO, "no", "for making advanced chips"),
    SUPERCOMPUTER("use.supercomputer", "Supercomputer", Content.YES_NO, "no", "for a supercomputer"),
    MILITARY("use.military", "Military end use", Content.YES_NO, "no", "for a military end use or user"),
    SERVICE("access.service", "Service", Content.ANY, "GPU cloud", "what the customer rents"),
    ACCELERATOR("access.accelerator", "Accelerator", Content.WORDS, "H100", "which chip or instance"),
    COUNT("access.count", "Accelerator count", Content.NUMBER, "512", "how many accelerators"),
    SITE("access.site", "Data center country", Content.COUNTRY, "MY", "where the accelerators stand"),
    USER_COUNTRIES("access.userCountries", "User countries", Content.COUNTRY, "SG; MY", "from where it is used"),
    TRAINING("access.training", "Model training", Content.YES_NO, "yes", "whether models are trained"),
    TRAINING_OPERATIONS(
            "access.trainingOperations", "Training operations", Content.NUMBER, "1E+25", "total operations"),
    RESALE("access.resale", "Resale", Content.YES_NO, "no", "whether the capacity is sold on"),
    TERMS("terms", "Terms", Content.ANY, "as agreed", "free text of the order's clauses");

    private final String key;
    private final String title;
    private final Content content;
    private final String example;
    private final String meaning;

    RowField(String key, String title, Content content, String example, String meaning) {
        this.key = key;
        this.title = title;
        this.content = content;
        this.example = example;
        this.meaning = meaning;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<SubjectKind> kinds() {
        return switch (this) {
            case REVISION, LINE, QUANTITY, UNIT_PRICE, PRICE_UNIT, CURRENCY -> EnumSet.of(SubjectKind.PURCHASE_ORDERS);
            case EXPORT_FROM, SHIP_FROM, INTERMEDIATE, DESTINATION -> EnumSet.of(SubjectKind.PURCHASE_ORDERS);
            case SERVICE, ACCELERATOR, COUNT, SITE, USER_COUNTRIES, TRAINING, TRAINING_OPERATIONS, RESALE ->
                EnumSet.of(SubjectKind.CUSTOMERS);
            default -> EnumSet.allOf(SubjectKind.class);
        };
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public boolean joins() {
        return this == INTERMEDIATE || this == USE_TEXT || this == TERMS || this == USER_COUNTRIES;
    }

    Content content() {
        return content;
    }
}
