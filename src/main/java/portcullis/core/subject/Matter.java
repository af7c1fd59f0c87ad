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
    CERTIFIED_USERS("certification.endUsers", "Certified: end users", "no military, intelligence or weapons user");

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
        return path.startsWith("use.") || path.startsWith("exporter.")
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
