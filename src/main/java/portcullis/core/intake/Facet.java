package portcullis.core.intake;

/** What a column can say of a party, whatever its role. The key is the member's name in a subject's JSON, where it has one. */
public enum Facet {
    NAME("name", "name", "Example Photonics Pte. Ltd.", "the party's name as it is registered or written on the order"),
    NATIVE_NAME("nativeName", "name in its own script", "示例光电有限公司", "the name in the party's own script"),
    ALIAS(
            "alias",
            "other name",
            "Example Photonics",
            "a trading or former name; screened as a further party of the role"),
    NUMBER_AND_NAME(
            "numberAndName",
            "number and name",
            "100234 Example Photonics",
            "your number for the party and its name in one cell"),
    ADDRESS("address", "address", "1 Example Road, #02-03", "street address; several columns are joined"),
    CITY("city", "city", "Singapore", "city, joined to the address"),
    STATE("state", "state or province", "Selangor", "state or province, joined to the address"),
    POSTAL("postal", "postal code", "138632", "postal code, joined to the address"),
    COUNTRY("country", "country", "SG", "country of the address: name or two-letter code"),
    IDENTIFIER("identifier", "registration number", "201912345K", "registration, tax, LEI or D-U-N-S number"),
    NUMBER("number", "your number", "100234", "your own number for the party; the identifier where no other is given"),
    HEADQUARTERS("headquarters", "headquarters country", "SG", "country of the party's own headquarters"),
    ULTIMATE_PARENT(
            "ultimateParent", "ultimate parent", "Example Holdings Ltd.", "name of the ultimate parent company"),
    PARENT_HEADQUARTERS(
            "parentHeadquarters",
            "ultimate parent's headquarters country",
            "CN",
            "country of the ultimate parent's headquarters"),
    INCORPORATED("incorporated", "date of incorporation", "2023-05-01", "the day the party was founded"),
    OWNERS("owners", "owners", "Example Holdings Ltd. 30%; J. Doe 20%", "owners, each with its share where known"),
    OWNER_PERCENT("ownerPercent", "owner's share", "30%", "the share of the owner in the owner column beside it"),
    PHONES("phones", "phone", "+65 6123 4567", "telephone, mobile or fax number"),
    EMAILS("emails", "e-mail", "sales@example.com", "e-mail address of the party or of its contact"),
    WEBSITES("websites", "website", "www.example.com", "the party's own website"),
    AGENTS(
            "agents",
            "registration agent",
            "Example Corporate Services Ltd.",
            "who registered the party or keeps its registered office"),
    OFFICERS("officers", "directors and officers", "Jane Doe; John Roe", "directors, officers, legal representative");

    private final String key;
    private final String title;
    private final String example;
    private final String meaning;

    Facet(String key, String title, String example, String meaning) {
        this.key = key;
        this.title = title;
        this.example = example;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String example() {
        return example;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether a column of this facet names the party, so that a sheet with it can be screened. */
    boolean names() {
        return this == NAME || this == NATIVE_NAME || this == NUMBER_AND_NAME;
    }

    /** What cells of such a column look like. */
    Content content() {
        return switch (this) {
            case COUNTRY, HEADQUARTERS, PARENT_HEADQUARTERS -> Content.COUNTRY;
            case INCORPORATED -> Content.DATE;
            case OWNER_PERCENT -> Content.PERCENT;
            case NAME, NATIVE_NAME, ALIAS, NUMBER_AND_NAME, ULTIMATE_PARENT, OWNERS, AGENTS, OFFICERS -> Content.WORDS;
            case ADDRESS, CITY, STATE, POSTAL, IDENTIFIER, NUMBER, PHONES, EMAILS, WEBSITES -> Content.ANY;
        };
    }

    /** Whether several columns of this facet belong together. */
    boolean joins() {
        return switch (this) {
            case ADDRESS, OWNERS, OWNER_PERCENT, ALIAS, IDENTIFIER, PHONES, EMAILS, WEBSITES, AGENTS, OFFICERS -> true;
            default -> false;
        };
    }
}
