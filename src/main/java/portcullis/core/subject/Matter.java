package portcullis.core.subject;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A yes-or-no question on which a rule can turn and that few rows answer: how an item was made, what it ends up in, what was
 * certified. Rules read the answer as a fact of the same path; nobody is asked unless something else on the row raises the matter.
 */
public enum Matter {
    /** 15 CFR 734.9: direct product of United States technology, software or tools, itself or by the plant that made it. */
    DIRECT_PRODUCT("item.directProduct", "Direct product", "made with US technology, software or tools (15 CFR 734.9)"),
    /** 15 CFR 734.9(e)(3), (k): any integrated circuit in it. */
    CONTAINS_CIRCUIT("item.containsCircuit", "Contains a circuit", "whether any integrated circuit is in it"),
    /** 15 CFR 734.4(a)(1), (8), (9). */
    US_CIRCUIT("item.usCircuit", "Contains a US circuit", "whether a US-origin integrated circuit is in it"),
    /** 15 CFR 734.4(a)(2), (4). */
    US_TECHNOLOGY("item.usTechnology", "Draws on US technology", "foreign technology mixed with US technology"),
    /** 15 CFR 734.4(a)(5), (6): content of ECCN 0A919, the 9x515 entries or the 600 series. */
    MILITARY_CONTENT("item.militaryContent", "US military or space content", "holds 0A919, 9x515 or 600-series parts"),
    /** ECCN 3A090.c leaves out memory in one package with a processor that dominates it. */
    CO_PACKAGED("item.coPackaged", "Memory packaged with processor", "memory in one package with the processor"),
    /** ECCN 3A090, Note 1: a logic circuit of 16/14 nm or below, or not planar. */
    ADVANCED_LOGIC("item.advancedLogic", "Advanced logic circuit", "a logic circuit of 16/14 nm or below"),
    /** ECCN 3A090, Note 1, a. to c. */
    ATTESTED("item.attested", "Attested below 3A090.a", "attested by an approved or authorized designer or packager"),
    /** The exporter is a front-end fabricator, or assembles and tests for others. */
    FABRICATOR("exporter.fabricator", "Exporter makes chips", "exporter fabricates or packages chips"),
    /** 15 CFR 744.6: a United States person ships, arranges, services or otherwise takes part. */
    US_PERSON("exporter.usPerson", "US person takes part", "whether a US person takes part"),
    NUCLEAR("use.nuclear", "Nuclear use", "nuclear explosives or unsafeguarded fuel cycle (15 CFR 744.2)"),
    MARITIME_NUCLEAR("use.maritimeNuclear", "Naval nuclear propulsion", "ship reactors (15 CFR 744.5)"),
    MISSILE("use.missile", "Rocket or drone use", "rockets or unmanned aircraft (15 CFR 744.3)"),
    MASS_DESTRUCTION(
            "use.massDestructionDelivery", "Delivers weapons", "to deliver nuclear, chemical or biological arms"),
    CHEMICAL_BIOLOGICAL("use.chemicalBiological", "Chemical or biological weapons", "as 15 CFR 744.4 describes"),
    PRECURSOR_PLANT("use.precursorPlant", "Precursor plant", "a whole plant for precursors of ECCN 1C350"),
    MILITARY_INTELLIGENCE("use.militaryIntelligence", "Military intelligence", "as 15 CFR 744.22 describes"),
    VESSEL("use.vesselOrAircraft", "For a vessel or aircraft", "delivered to a foreign vessel or aircraft"),
    CHIP_FACILITY("use.chipFacility", "Chip facility", "for making chips at the place of delivery"),
    CHIP_EQUIPMENT("use.chipEquipment", "For chip-making tools", "to develop or make chip-making equipment"),
    CHIP_DESIGN("use.chipDesign", "Advanced chip design", "design of advanced chips to be made in D:5 or Macau"),
    FOR_LISTED("use.forListedParty", "For a listed party", "goes into what a listed party makes, buys or orders"),
    TRAINS_FOR_D5("use.trainsModels", "Trains models for D:5", "trains AI models for D:5 or Macau parties"),
    /** 15 CFR 742.6(b)(10)(iii)(A). */
    CERTIFIED_SUPPLY("certification.usSupply", "Certified: US supply", "enough supply, no delay of US orders"),
    CERTIFIED_CAPACITY(
            "certification.foundryCapacity", "Certified: foundry", "no foundry capacity taken from US users"),
    CERTIFIED_CAP(
            "certification.halfOfSales", "Certified: half of US sales", "at most half of the amount sold in the US"),
    CERTIFIED_RECIPIENT("certification.recipient", "Certified: recipient", "security and remote-user checks in place"),
    CERTIFIED_TEST("certification.independentTest", "Certified: US test", "tested by an independent US laboratory"),
    CERTIFIED_USERS("certification.endUsers", "Certified: end users", "no military, intelligence or weapons user"),
    /** Asked for by bills: first offered to buyers in the United States, S. 2296 (119th Congress) as the Senate had it. */
    CERTIFIED_PRIORITY("certification.usPriority", "Certified: US buyers first", "no US buyer waits for the item"),
    /** Asked for by bills: H.R. 3447, S. 1705 (119th Congress). */
    LOCATION("item.locationVerified", "Location verified", "the item tells, or somebody attests, where it is"),
    /** Part 746, Supplement No. 7: EAR99 items that some Entity List addresses need a license for. */
    SUPPLEMENT_7("item.inSupplement7", "In Supplement 7 to part 746", "an item of part 746, Supplement No. 7"),
    /** Remote access: whether the customer takes the trained weights, keys or software along. */
    WEIGHTS("use.weightsLeave", "Weights leave", "trained weights or software are handed over"),
    OWN_HARDWARE("use.ownHardware", "Own hardware", "the customer brings, or has for itself, the hardware"),
    // Part 732, Supplement No. 3: red flags that only people can answer; "yes" says that the sign is there.
    USE_WITHHELD("flag.endUseWithheld", "Flag 1: end use withheld", "reluctant to state the end use"),
    MISFIT("flag.productMisfit", "Flag 2: misfit", "the product does not fit the line of business"),
    BEYOND_LEVEL("flag.technicalLevel", "Flag 3: technical level", "beyond the technical level of the country"),
    NO_BACKGROUND("flag.noBackground", "Flag 4: no background", "little or no business background"),
    CASH("flag.cashPayment", "Flag 5: cash", "pays cash for what is normally financed"),
    UNFAMILIAR("flag.unfamiliar", "Flag 6: unfamiliar", "does not know what the product does, and wants it"),
    NO_SERVICE("flag.declinesService", "Flag 7: no service", "declines installation, training or maintenance"),
    VAGUE_DELIVERY("flag.vagueDelivery", "Flag 8: vague delivery", "vague dates or out-of-the-way places"),
    ODD_ROUTE("flag.abnormalRoute", "Flag 10: abnormal route", "a route abnormal for product and destination"),
    PACKING("flag.packaging", "Flag 11: packaging", "packaging does not fit the shipment"),
    EVASIVE("flag.evasive", "Flag 12: evasive", "evasive about use at home, export or reexport"),
    FLEET("flag.militaryQuantity", "Flag 13: 600-series quantity", "more parts than the country can use"),
    MILITARY_REEXPORT("flag.militaryReexport", "Flag 14: 600-series reexport", "signs of reexport to D:5"),
    NODE_ABILITY("flag.advancedNodeAbility", "Flag 15: advanced node", "able, or planning, to make advanced nodes"),
    ONLY_ADVANCED("flag.onlyAdvancedUse", "Flag 16: advanced use only", "used for advanced work only, says otherwise"),
    SERVES_ADVANCED("flag.servesAdvancedMakers", "Flag 17: serves makers", "makes things for makers in D:5 or Macau"),
    ADVANCED_REQUEST("flag.advancedRequest", "Flag 18: request", "asks for what fits an advanced node"),
    LARGE_CIRCUIT("flag.largeCircuitOrder", "Flag 19: large circuit", "foundry order of 50 bn transistors and memory"),
    BEYOND_NEED("flag.equipmentBeyondNeed", "Flag 20: beyond need", "equipment beyond what the plant makes"),
    HIDDEN_USER("flag.userBehindDistributor", "Flag 21: hidden user", "ordered by one who makes nothing"),
    ALTERED("flag.alteredEquipment", "Flag 22: altered equipment", "service for equipment that others altered"),
    DESIGNED_FOR_LISTED("flag.designedForListed", "Flag 23: designed for listed", "made for a customer now listed"),
    OVERLAP("flag.officersOfListed", "Flag 24: people of a listed party", "leaders or engineers overlap"),
    UNCLEAR_HISTORY("flag.unclearHistory", "Flag 25: unclear history", "unclear whether earlier exports were legal"),
    LINKED("flag.linkedFacility", "Flag 27: linked building", "bridge or tunnel to an advanced-node building"),
    // Agency guidance of 2025-05-13 on data centers.
    FIRST_ORDERS("flag.firstOrdersAfter2022", "Data center 1: new to chips", "no advanced chips before October 2022"),
    HOME_ADDRESS("flag.residentialAddress", "Data center 2: home address", "the address is residential or vague"),
    NO_PRESENCE("flag.noOnlinePresence", "Data center 3: no presence", "hardly any presence, signs of a shell"),
    POWER("site.powerShown", "Data center 4: power shown", "power, cooling and space shown to suffice"),
    REFUSES_CERTIFICATE("flag.refusesCertificate", "Data center 7: no certificate", "refuses end-use certificate"),
    SITE_MOVES("flag.siteMoves", "Data center 8: place changes", "the place is not known or changes"),
    OTHER_PAYER("flag.thirdPartyPayment", "Data center 9: other payer", "somebody else pays, or from elsewhere"),
    ODD_INTERMEDIARY("flag.unusualIntermediary", "Data center 10: intermediary", "not usual in this trade");

    private static final Set<String> EVERYWHERE = Set.of("use", "exporter", "flag", "site");
    private static final Map<String, Matter> BY_PATH = byPath();

    private final String path;
    private final String title;
    private final String meaning;

    Matter(String path, String title, String meaning) {
        this.path = path;
        this.title = title;
        this.meaning = meaning;
    }

    /** How rules, column mappings and a subject's JSON name it. */
    public String path() {
        return path;
    }

    /** What to call a column of its answers. */
    public String title() {
        return title;
    }

    /** What "yes" says, briefly. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Matter> of(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** The kinds of upload that can answer it: of customers, what concerns use and those who take part. */
    public Set<SubjectKind> kinds() {
        return EVERYWHERE.contains(path.substring(0, path.indexOf('.')))
                ? EnumSet.allOf(SubjectKind.class)
                : EnumSet.of(SubjectKind.PURCHASE_ORDERS);
    }

    private static Map<String, Matter> byPath() {
        var byPath = new LinkedHashMap<String, Matter>();
        for (Matter matter : values()) {
            byPath.put(matter.path, matter);
        }
        return byPath;
    }
}
