package portcullis.core.screen;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import portcullis.core.rule.Fact;
import portcullis.core.rule.FactSchema;
import portcullis.core.rule.FactType;
import portcullis.core.subject.Matter;
import portcullis.core.subject.MatterType;

/**
 * Every fact that rules may read of a row, of a party and of a match. Countries are as the Export Administration Regulations count
 * them, such as Hong Kong as China; {@code route.places} keep them as stated. A fact in words ({@code item.words}, {@code item.eccnText},
 * {@code use.words}, {@code access.serviceWords}) is never unknown but empty, so that a rule can look for a sign without asking for one.
 */
public final class SubjectFacts {
    private static final FactSchema.Builder FACTS = new FactSchema.Builder();

    static final Fact ROW_KIND = FACTS.row("row.kind", FactType.TEXT);
    /** The day of the order, such as {@code 2026-02-01}; texts of days compare as days do. */
    static final Fact ORDER_DATE = FACTS.row("order.date", FactType.TEXT);
    /** The roles that the row names parties for, and the countries of its parties as stated; never unknown. */
    static final Fact ROW_ROLES = FACTS.row("row.roles", FactType.TEXTS);

    static final Fact ROW_PARTY_PLACES = FACTS.row("row.partyPlaces", FactType.TEXTS);
    static final Fact TERMS = FACTS.row("terms", FactType.TEXT);
    static final Fact TERMS_WORDS = FACTS.row("terms.words", FactType.TEXT);

    static final Fact ITEM_DESCRIPTION = FACTS.row("item.description", FactType.TEXT);
    static final Fact ITEM_WORDS = FACTS.row("item.words", FactType.TEXT);
    static final Fact ITEM_ECCN = FACTS.row("item.eccn", FactType.TEXT);
    static final Fact ITEM_ECCN_TEXT = FACTS.row("item.eccnText", FactType.TEXT);
    static final Fact ITEM_HS_TEXT = FACTS.row("item.hsText", FactType.TEXT);
    static final Fact ITEM_MAKER_WORDS = FACTS.row("item.makerWords", FactType.TEXT);
    static final Fact ITEM_ORIGIN = FACTS.row("item.origin", FactType.TEXT);
    static final Fact ITEM_QUANTITY = FACTS.row("item.quantity", FactType.NUMBER);
    static final Fact ITEM_UNIT_PRICE = FACTS.row("item.unitPrice", FactType.NUMBER);
    static final Fact ITEM_US_CONTENT = FACTS.row("item.usContentPercent", FactType.NUMBER);
    static final Fact ITEM_TPP = FACTS.row("item.tpp", FactType.NUMBER);
    static final Fact ITEM_DENSITY = FACTS.row("item.performanceDensity", FactType.NUMBER);
    static final Fact ITEM_DRAM = FACTS.row("item.dramBandwidth", FactType.NUMBER);
    static final Fact ITEM_INTERCONNECT = FACTS.row("item.interconnect", FactType.NUMBER);
    static final Fact ITEM_DATACENTER = FACTS.row("item.datacenterMarketed", FactType.FLAG);
    /** Whether the item is computing hardware that could be controlled. */
    static final Fact ITEM_COMPUTING = FACTS.derived("item.computing", FactType.FLAG, "item.description");

    /** The same, but false where it cannot be told; for what would only ask the same question again. */
    static final Fact ITEM_SAID_TO_COMPUTE = FACTS.row("item.saidToCompute", FactType.FLAG);

    static final Fact ITEM_CHIP = FACTS.derived("item.chip", FactType.TEXT, "item.description");
    static final Fact ITEM_CHIPS = FACTS.derived("item.chips", FactType.WHOLE, "item.description");
    static final Fact ITEM_DESIGNER =
            FACTS.derived("item.chipDesignerHeadquarters", FactType.TEXT, "item.manufacturer");
    /** Whether an accelerator was recognized; never unknown. */
    static final Fact ITEM_NAMED_CHIP = FACTS.row("item.namedChip", FactType.FLAG);
    /** Whether Total Processing Performance is known, stated or from the catalogue; never unknown. */
    static final Fact ITEM_FIGURED = FACTS.row("item.figured", FactType.FLAG);
    /** Total Processing Performance of the whole line: of one circuit, times circuits in a unit, times quantity. */
    static final Fact ITEM_TOTAL_TPP = FACTS.row("item.totalTpp", FactType.NUMBER);
    /** The classification that the catalogue expects of the recognized circuit, such as {@code 3A090.a}; empty when there is none. */
    static final Fact ITEM_EXPECTED_ECCN = FACTS.row("item.expectedEccn", FactType.TEXT);

    /** Whether origin, place of export and place of shipment are all stated and none is the United States; never unknown. */
    static final Fact ITEM_FOREIGN = FACTS.row("item.knownForeign", FactType.FLAG);

    static final Fact ROUTE_EXPORT_FROM = FACTS.row("route.exportFrom", FactType.TEXT);
    static final Fact ROUTE_DESTINATION = FACTS.row("route.destination", FactType.TEXT);
    /** The destination as stated, Hong Kong as Hong Kong; empty when unknown. */
    static final Fact ROUTE_PLACE = FACTS.row("route.place", FactType.TEXT);
    /** The countries that the item goes through and to, as stated; not the one that it starts from. */
    static final Fact ROUTE_PLACES = FACTS.row("route.places", FactType.TEXTS);

    /** The countries that it is exported and shipped from, and those between, as stated; empty where nothing is. */
    static final Fact ROUTE_ORIGINS = FACTS.row("route.origins", FactType.TEXTS);

    static final Fact ROUTE_PASSES = FACTS.row("route.passes", FactType.TEXTS);

    /** Where the item is shipped from, which may be another country than the one of export. */
    static final Fact ROUTE_SHIP_FROM = FACTS.row("route.shipFrom", FactType.TEXT);

    static final Fact ROUTE_ADDRESS = FACTS.row("route.deliveryAddress", FactType.TEXT);
    static final Fact END_USER_STATED = FACTS.row("endUser.stated", FactType.FLAG);
    static final Fact END_USER_COUNTRY = FACTS.row("endUser.country", FactType.TEXT);

    static final Fact USE_TEXT = FACTS.row("use.text", FactType.TEXT);
    static final Fact USE_WORDS = FACTS.row("use.words", FactType.TEXT);
    /** What the use is about, in words or as stated, by the names of {@link Topic}; and what the item's own words are about. */
    static final Fact USE_TOPICS = FACTS.row("use.topics", FactType.TEXTS);

    static final Fact ITEM_TOPICS = FACTS.row("item.topics", FactType.TEXTS);
    static final Fact USE_NODE = FACTS.row("use.advancedNodeFacility", FactType.FLAG);
    static final Fact USE_NODE_STATED = FACTS.row("use.advancedNodeStated", FactType.FLAG);
    static final Fact USE_SUPERCOMPUTER = FACTS.row("use.supercomputer", FactType.FLAG);
    static final Fact USE_SUPERCOMPUTER_STATED = FACTS.row("use.supercomputerStated", FactType.FLAG);
    static final Fact USE_MILITARY = FACTS.row("use.military", FactType.FLAG);
    static final Fact USE_MILITARY_STATED = FACTS.row("use.militaryStated", FactType.FLAG);

    static final Fact ACCESS_SERVICE = FACTS.row("access.service", FactType.TEXT);
    static final Fact ACCESS_SERVICE_WORDS = FACTS.row("access.serviceWords", FactType.TEXT);
    static final Fact ACCESS_ACCELERATOR = FACTS.row("access.accelerator", FactType.TEXT);
    static final Fact ACCESS_ACCELERATOR_STATED = FACTS.row("access.acceleratorStated", FactType.FLAG);
    static final Fact ACCESS_COUNT = FACTS.row("access.count", FactType.NUMBER);
    static final Fact ACCESS_SITE = FACTS.row("access.site", FactType.TEXT);
    static final Fact ACCESS_SITE_STATED = FACTS.row("access.siteStated", FactType.FLAG);
    static final Fact ACCESS_USERS = FACTS.row("access.userCountries", FactType.TEXTS);
    static final Fact ACCESS_USERS_STATED = FACTS.row("access.usersStated", FactType.FLAG);
    static final Fact ACCESS_TRAINING = FACTS.row("access.training", FactType.FLAG);
    static final Fact ACCESS_OPERATIONS = FACTS.row("access.trainingOperations", FactType.NUMBER);
    static final Fact ACCESS_OPERATIONS_STATED = FACTS.row("access.operationsStated", FactType.FLAG);
    static final Fact ACCESS_RESALE = FACTS.row("access.resale", FactType.FLAG);

    /** The answers to the questions that few rows are asked. */
    private static final Map<Matter, Fact> ANSWERS = answers();
    /** The paths of those that the row answers; never unknown. */
    static final Fact ANSWERED = FACTS.row("answered", FactType.TEXTS);

    static final Fact PARTY_ROLE = FACTS.party("party.role", FactType.TEXT);
    static final Fact PARTY_TRANSACTION = FACTS.party("party.transactionParty", FactType.FLAG);
    static final Fact PARTY_NAME = FACTS.party("party.name", FactType.TEXT);
    /** What the name is about, such as an armed force. */
    static final Fact PARTY_TOPICS = FACTS.party("party.topics", FactType.TEXTS);

    static final Fact PARTY_COUNTRY = FACTS.party("party.country", FactType.TEXT);
    static final Fact PARTY_HEADQUARTERS = FACTS.party("party.headquarters", FactType.TEXT);
    static final Fact PARTY_PARENT_HEADQUARTERS = FACTS.party("party.parentHeadquarters", FactType.TEXT);
    /** The country as stated, Hong Kong as Hong Kong; empty when unknown. */
    static final Fact PARTY_PLACE = FACTS.party("party.place", FactType.TEXT);

    static final Fact PARTY_ADDRESS_WORDS = FACTS.party("party.addressWords", FactType.TEXT);
    static final Fact PARTY_IDENTIFIED = FACTS.party("party.identified", FactType.FLAG);
    /** The further roles that the same name has on the row. */
    static final Fact PARTY_OTHER_ROLES = FACTS.party("party.otherRoles", FactType.TEXTS);
    /** The roles of the parties of other names at the same address on the row. */
    static final Fact PARTY_NEIGHBORS = FACTS.party("party.neighbors", FactType.TEXTS);

    static final Fact PARTY_MONTHS = FACTS.party("party.monthsSinceIncorporated", FactType.NUMBER);
    /** Name and native name as one text; never unknown. */
    static final Fact PARTY_WORDS = FACTS.party("party.words", FactType.TEXT);
    /** The day of incorporation as ISO 8601 has it, so that texts compare as days. */
    static final Fact PARTY_INCORPORATED = FACTS.party("party.incorporatedOn", FactType.TEXT);

    /** Whether an owner or the parent counts as listed on a list that the 50 percent rule of the EAR counts. */
    static final Fact OWNED_LISTED = FACTS.party("ownership.listedAny", FactType.FLAG);
    /** What listed owners hold for certain, in percent. */
    static final Fact OWNED_KNOWN = FACTS.party("ownership.listedKnown", FactType.NUMBER);
    /** What listed owners hold, in percent; unknown while a listed owner's share is. */
    static final Fact OWNED_PERCENT = FACTS.party("ownership.listedPercent", FactType.NUMBER);

    static final Fact OWNED_MOST = FACTS.party("ownership.listedMost", FactType.NUMBER);
    static final Fact OWNED_UNKNOWN = FACTS.party("ownership.listedUnknown", FactType.FLAG);
    static final Fact BLOCKED_ANY = FACTS.party("ownership.blockedAny", FactType.FLAG);
    static final Fact BLOCKED_KNOWN = FACTS.party("ownership.blockedKnown", FactType.NUMBER);
    static final Fact BLOCKED_PERCENT = FACTS.party("ownership.blockedPercent", FactType.NUMBER);
    static final Fact BLOCKED_MOST = FACTS.party("ownership.blockedMost", FactType.NUMBER);
    /** Whether the Affiliates Rule may catch the party if an owner who only resembles a listed party is it. */
    static final Fact OWNED_OPEN = FACTS.party("ownership.identityOpen", FactType.FLAG);
    /** The same for the rule on blocked property. */
    static final Fact BLOCKED_OPEN = FACTS.party("ownership.blockedIdentityOpen", FactType.FLAG);
    /** Whether anybody stated an owner of the party; never unknown. */
    static final Fact OWNED_STATED = FACTS.party("ownership.stated", FactType.FLAG);
    /** What no statement gives to anybody, in percent; unknown where nobody stated an owner. */
    static final Fact OWNED_UNEXPLAINED = FACTS.party("ownership.unexplained", FactType.NUMBER);
    /** Whether a listed party controls the party without stated ownership, by votes or appointments. */
    static final Fact OWNED_CONTROL = FACTS.party("ownership.control", FactType.FLAG);
    /** Whether owners hold one another's shares in a circle that the party is part of. */
    static final Fact OWNED_CIRCULAR = FACTS.party("ownership.circular", FactType.FLAG);
    /** The lists of all owners that the Affiliates Rule counts, however small their shares, through the whole chain. */
    static final Fact OWNED_LISTS = FACTS.party("ownership.lists", FactType.TEXTS);
    /** Their names as listed. */
    static final Fact OWNED_OWNERS = FACTS.party("ownership.owners", FactType.TEXTS);
    /** Their footnotes together; unknown where one entry's text refers to a rule in a form that could not be read. */
    static final Fact OWNED_FOOTNOTES = FACTS.party("ownership.footnotes", FactType.WHOLES);
    /** What their entries' license requirements are about, by the names of {@link portcullis.core.watchlist.ItemScope}. */
    static final Fact OWNED_SCOPES = FACTS.party("ownership.scopes", FactType.TEXTS);
    /** By which policies their entries are reviewed, by the names of {@link portcullis.core.watchlist.ReviewPolicy}. */
    static final Fact OWNED_POLICIES = FACTS.party("ownership.policies", FactType.TEXTS);
    /** The lists of direct owners that no 50 percent rule counts, such as UVL. */
    static final Fact OWNED_OTHERS = FACTS.party("ownership.otherLists", FactType.TEXTS);

    /** What the party shares with listed parties that it is not, by the names of {@link portcullis.core.link.LinkKind}; never unknown. */
    static final Fact LINKS_LISTED = FACTS.party("links.listed", FactType.TEXTS);
    /** What it shares with parties whose match was confirmed in an earlier case; NAME where it is one of them. */
    static final Fact LINKS_CONFIRMED = FACTS.party("links.confirmed", FactType.TEXTS);
    /** What it shares with either and many unrelated parties share, such as an agent that registers companies. */
    static final Fact LINKS_COMMON = FACTS.party("links.common", FactType.TEXTS);

    static final Fact MATCH_LIST = FACTS.match("match.list", FactType.TEXT);
    static final Fact MATCH_SCORE = FACTS.match("match.score", FactType.NUMBER);
    /** Whether the party is the listed one: true from the strong threshold on, else for a person to say. */
    static final Fact MATCH_SAME = FACTS.match("match.same", FactType.FLAG);
    /** The same, but false while nobody has said; for what would only ask the same question again. */
    static final Fact MATCH_STRONG = FACTS.match("match.strong", FactType.FLAG);

    static final Fact MATCH_CARRIER = FACTS.match("match.carrier", FactType.TEXT);
    static final Fact MATCH_KIND = FACTS.match("match.kind", FactType.TEXT);
    /** Which items the entry's requirement is about, and the strictest review policy that it names; never unknown. */
    static final Fact MATCH_SCOPE = FACTS.match("match.scope", FactType.TEXT);

    static final Fact MATCH_POLICY = FACTS.match("match.reviewPolicy", FactType.TEXT);
    static final Fact MATCH_ADDRESS_ONLY = FACTS.match("match.addressOnly", FactType.FLAG);
    /** Unknown where the entry's text refers to a rule in a form that could not be read. */
    static final Fact MATCH_FOOTNOTES = FACTS.match("match.footnotes", FactType.WHOLES);

    static final Fact MATCH_PROGRAMS = FACTS.match("match.programs", FactType.TEXTS);
    static final Fact MATCH_COUNTRIES = FACTS.match("match.countries", FactType.TEXTS);
    /** Whether the listing holds on the day of the basis, as far as its own dates tell. */
    static final Fact MATCH_CURRENT = FACTS.match("match.current", FactType.FLAG);

    /** The listing's license requirement, policy and citation as its list writes them; empty where it writes none. */
    static final Fact MATCH_REQUIREMENT = FACTS.match("match.requirementWords", FactType.TEXT);

    static final Fact MATCH_POLICY_WORDS = FACTS.match("match.policyWords", FactType.TEXT);
    static final Fact MATCH_CITATION = FACTS.match("match.citation", FactType.TEXT);

    /** What a group of rows has in common: {@code CONSIGNEE_YEAR}, {@code SPLIT_ORDERS}, {@code SHARED_CONSIGNEE}, {@code SITE}, {@code SHARED_CONTACT}. */
    static final Fact GROUP_KIND = FACTS.group("group.kind", FactType.TEXT);

    static final Fact GROUP_ROWS = FACTS.group("group.rows", FactType.WHOLE);
    /** Rows whose quantity or performance is not known, so that the totals are too low. */
    static final Fact GROUP_OPEN_ROWS = FACTS.group("group.openRows", FactType.WHOLE);

    static final Fact GROUP_TOTAL_TPP = FACTS.group("group.totalTpp", FactType.NUMBER);
    static final Fact GROUP_LARGEST_TPP = FACTS.group("group.largestRowTpp", FactType.NUMBER);
    static final Fact GROUP_CHIPS = FACTS.group("group.chips", FactType.NUMBER);
    static final Fact GROUP_BUYERS = FACTS.group("group.buyers", FactType.WHOLE);
    /** From the first order's day to the last one's. */
    static final Fact GROUP_DAYS = FACTS.group("group.days", FactType.WHOLE);

    static final Fact GROUP_COUNTRY = FACTS.group("group.country", FactType.TEXT);
    /** Least power that the circuits of the rows draw together, and what the rows state that the site has; megawatts. */
    static final Fact GROUP_POWER_NEEDED = FACTS.group("group.powerNeeded", FactType.NUMBER);

    static final Fact GROUP_POWER_STATED = FACTS.group("group.powerStated", FactType.NUMBER);

    /** What parties of several names have in common, by the names of {@link portcullis.core.link.LinkKind}; COMMON what many share. */
    static final Fact GROUP_SHARED = FACTS.group("group.shared", FactType.TEXT);
    /** Whether one of them may be a listed party. */
    static final Fact GROUP_LISTED = FACTS.group("group.listed", FactType.FLAG);

    /** All of them. */
    public static final FactSchema SCHEMA = FACTS.build();

    private SubjectFacts() {}

    /** The fact that holds the answer to a matter. */
    static Fact of(Matter matter) {
        return Objects.requireNonNull(ANSWERS.get(matter));
    }

    private static Map<Matter, Fact> answers() {
        var answers = new EnumMap<Matter, Fact>(Matter.class);
        for (Matter matter : Matter.values()) {
            answers.put(matter, FACTS.row(matter.path(), type(matter.type()), matter.question()));
        }
        return answers;
    }

    private static FactType type(MatterType type) {
        return switch (type) {
            case FLAG -> FactType.FLAG;
            case NUMBER -> FactType.NUMBER;
            case TEXT, DATE, COUNTRY -> FactType.TEXT;
            case TEXTS, COUNTRIES -> FactType.TEXTS;
        };
    }
}
