package portcullis.core.subject;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question on which a rule can turn and that few rows answer: how an item was made, what it ends up in, what was
 * certified. Most are answered by yes or no. Rules read the answer as a fact of the same path; nobody is asked unless something else on the row raises the matter.
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
    /** ECCNs 3D001, 3E001 and 4E001 hold software and technology for many items, those of 3A090 and 4A090 among them. */
    FOR_ADVANCED("item.forAdvanced", "For advanced-computing items", "software or technology for 3A090 or 4A090 items"),
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
    ODD_INTERMEDIARY("flag.unusualIntermediary", "Data center 10: intermediary", "not usual in this trade"),
    ITEM_MEMORY_DENSITY(
            "item.memoryDensity", MatterType.NUMBER, "Memory density", "GB/s of memory bandwidth for a mm² of package"),
    ITEM_MEMORY_AREA("item.memoryArea", MatterType.NUMBER, "Memory package area", "mm² of one memory package or stack"),
    ITEM_DIE_AREA("item.dieArea", MatterType.NUMBER, "Die area", "applicable die area in mm²"),
    ITEM_PRECISION_TABLE(
            "item.precisionTable",
            MatterType.TEXT,
            "Precision table",
            "dense rates for each precision, such as INT8 1979; FP16 989"),
    ITEM_CHIPS_PER_UNIT("item.chipsPerUnit", MatterType.NUMBER, "Chips per unit", "accelerator circuits in one unit"),
    ITEM_POWER("item.power", MatterType.NUMBER, "Power", "watts that one unit draws"),
    ITEM_RELEASED("item.released", MatterType.DATE, "Release date", "the day on which the product was first sold"),
    ITEM_TRANSISTORS("item.transistors", MatterType.NUMBER, "Transistors", "billions of them in the final package"),
    ITEM_NODE("item.node", MatterType.NUMBER, "Process node", "node of the logic die in nm"),
    ITEM_NON_PLANAR("item.nonPlanar", "Non-planar", "FinFET or gate-all-around transistors"),
    ITEM_HAS_HBM("item.hasHbm", "Contains HBM", "high-bandwidth memory in the package"),
    ITEM_CONTAINS_ADVANCED_CIRCUIT(
            "item.containsAdvancedCircuit", "Contains a 3A090 circuit", "a circuit of 3A090.a or .b in it"),
    ITEM_SUBJECT_TO_EAR(
            "item.subjectToEar", "Subject to the EAR", "by origin, place, de minimis content or direct product"),
    ITEM_PRODUCER("item.producer", MatterType.TEXT, "Producer", "who made the item or its main circuit"),
    ITEM_PRODUCER_COUNTRY(
            "item.producerCountry",
            MatterType.COUNTRY,
            "Country of the producer",
            "where the item or its main circuit was made"),
    ITEM_DESIGNER_COUNTRY(
            "item.designerCountry",
            MatterType.COUNTRY,
            "Country of the designer",
            "where the circuit's designer is headquartered"),
    ITEM_TECHNOLOGY_ECCNS(
            "item.technologyEccns", MatterType.TEXTS, "ECCNs of technology", "of which the item is the direct product"),
    ITEM_PLANT_ECCNS(
            "item.plantEccns",
            MatterType.TEXTS,
            "ECCNs of plant technology",
            "of which the plant, or a part of it, is the product"),
    ITEM_SUPPLIER_CERTIFICATE(
            "item.supplierCertificate", "Supplier's certificate", "that of part 734, Supplement No. 1"),
    ITEM_INCORPORATED_INTO(
            "item.incorporatedInto",
            MatterType.TEXT,
            "Incorporated into",
            "ECCN of the item that this one is built into"),
    ITEM_TRAINING_OPERATIONS(
            "item.trainingOperations", MatterType.NUMBER, "Operations of training", "with which the model was trained"),
    ITEM_OPEN_WEIGHTS("item.openWeights", "Weights published", "the model weights are published"),
    ITEM_RANGE("item.range", MatterType.NUMBER, "Range", "km that the rocket or unmanned vehicle reaches"),
    ITEM_SOLD_IN_US("item.soldInUs", "Sold in the US", "commercially available in the United States"),
    ITEM_AUTHORIZATION_PROOF(
            "item.authorizationProof", "Proof of authorization", "that the chip was made and moved with BIS leave"),
    LICENSE_NUMBER("license.number", MatterType.TEXT, "License number", "the license that covers the line"),
    LICENSE_EXCEPTION("license.exception", MatterType.TEXT, "License exception", "the one that is claimed"),
    LICENSE_EXPIRES("license.expires", MatterType.DATE, "License expires", "the last day of the license"),
    LICENSE_NOTICE_DAYS(
            "license.noticeDays", MatterType.NUMBER, "Days since notice", "days since the notice of 15 CFR 740.8"),
    CERTIFICATION_SHARE_OF_US_SALES(
            "certification.shareOfUsSales",
            MatterType.NUMBER,
            "Share of US sales",
            "percent of the amount sold in the US"),
    CERTIFICATION_LOW_VOLUME("certification.lowVolume", "Certified: low volume", "yearly TPP as 15 CFR 740.29 has it"),
    CERTIFICATION_UVL_STATEMENT("certification.uvlStatement", "UVL statement", "signed as 15 CFR 744.15(b) has it"),
    ORDER_WRITTEN_ORDER("order.writtenOrder", "Written order", "a purchase order in writing"),
    ORDER_END_USE_CERTIFICATE("order.endUseCertificate", "End-use certificate", "signed by the end user"),
    ORDER_PAYMENT("order.payment", MatterType.TEXT, "Payment", "how the item is paid for"),
    ORDER_PAYMENT_COUNTRY(
            "order.paymentCountry", MatterType.COUNTRY, "Payment from", "the country that the payment comes from"),
    END_USER_KIND("endUser.kind", MatterType.TEXT, "Kind of end user", "such as university, operator, ministry"),
    END_USER_AUTHORIZED(
            "endUser.authorized", MatterType.TEXT, "Validated end user", "VEU, UVEU, NVEU, approved or none"),
    END_USER_MILITARY(
            "endUser.military", "Military end user", "it or its customers are military, police or arms makers"),
    END_USER_VISITED("endUser.visited", "Site visited", "somebody saw the end user's site"),
    USE_FACILITY_COUNTRY(
            "use.facilityCountry", MatterType.COUNTRY, "Country of the facility", "where chips are made or developed"),
    USE_FACILITY_NODE(
            "use.facilityNode", MatterType.NUMBER, "Facility node", "most advanced logic node made there, in nm"),
    USE_NAND_LAYERS("use.nandLayers", MatterType.NUMBER, "NAND layers", "of the NAND made at the facility"),
    USE_DRAM_ADVANCED("use.dramAdvanced", "Advanced DRAM", "DRAM beyond the limits of 15 CFR 772.1 is made there"),
    USE_BACK_END_ONLY("use.backEndOnly", "Back end only", "assembly, test or packaging without change of level"),
    USE_SUPERCOMPUTER_COUNTRY(
            "use.supercomputerCountry", MatterType.COUNTRY, "Country of the supercomputer", "where it is or will be"),
    USE_PETAFLOPS64(
            "use.petaflops64", MatterType.NUMBER, "Petaflops FP64", "greatest total of the cluster, double precision"),
    USE_PETAFLOPS32(
            "use.petaflops32", MatterType.NUMBER, "Petaflops FP32", "greatest total of the cluster, single precision"),
    PERMIT_MALAYSIA("permit.malaysia", MatterType.DATE, "Malaysia notice", "day of the permit or notice"),
    PERMIT_SINGAPORE("permit.singapore", "Singapore permit", "had, or none needed"),
    PERMIT_TAIWAN("permit.taiwan", "Taiwan permit", "had, or none needed"),
    PERMIT_JAPAN("permit.japan", "Japan permit", "had, or none needed"),
    PERMIT_KOREA("permit.korea", "Korea permit", "had, or none needed"),
    PERMIT_NETHERLANDS("permit.netherlands", "Netherlands permit", "had, or none needed"),
    PERMIT_EUROPEAN_UNION("permit.europeanUnion", "EU permit", "had, or none needed"),
    SITE_NAME("site.name", MatterType.TEXT, "Site", "the data center where the accelerators stand"),
    SITE_POWER_MEGAWATTS(
            "site.powerMegawatts", MatterType.NUMBER, "Site power", "megawatts that the site has for computing"),
    SITE_PRC_EQUIPMENT("site.prcEquipment", "PRC-supplied equipment", "of suppliers headquartered in the PRC"),
    ACCESS_USER_HEADQUARTERS(
            "access.userHeadquarters",
            MatterType.COUNTRIES,
            "Users' headquarters",
            "and those of their ultimate parents"),
    ACCESS_PAYMENT_COUNTRIES(
            "access.paymentCountries",
            MatterType.COUNTRIES,
            "Service paid from",
            "the countries that payments come from"),
    ACCESS_SIGN_IN_COUNTRIES(
            "access.signInCountries", MatterType.COUNTRIES, "Sign-in countries", "where users sign in from"),
    ACCESS_WEIGHTS_CUSTODY(
            "access.weightsCustody", MatterType.COUNTRY, "Weights kept in", "where the model's weights are kept"),
    ACCESS_IDENTIFIED("access.identified", "Users identified", "every user, with its owners"),
    ACCESS_MILITARY("access.military", "Military users", "military or intelligence bodies use the service"),
    ACCESS_US_PROVIDER("access.usProvider", "US provider", "the provider is a US person or owned by one"),
    ACCESS_LICENSE_CONDITIONS(
            "access.licenseConditions", "License conditions", "a license limits who may use the hardware remotely");

    private static final Map<String, Matter> BY_PATH = byPath();

    private final String path;
    private final MatterType type;
    private final String title;
    private final String meaning;

    Matter(String path, String title, String meaning) {
        this(path, MatterType.FLAG, title, meaning);
    }

    Matter(String path, MatterType type, String title, String meaning) {
        this.path = path;
        this.type = type;
        this.title = title;
        this.meaning = meaning;
    }

    /** How rules, column mappings and a subject's JSON name it. */
    public String path() {
        return path;
    }

    public MatterType type() {
        return type;
    }

    /** What to ask for it when it is missing. */
    public String question() {
        return title + ": " + meaning + "?";
    }

    /** What to call a column of its answers. */
    public String title() {
        return title;
    }

    /** What the answer says, briefly. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Matter> of(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** The kinds of upload that can answer it: of customers, what concerns use and those who take part. */
    public Set<SubjectKind> kinds() {
        return switch (path.substring(0, path.indexOf('.'))) {
            case "access" -> EnumSet.of(SubjectKind.CUSTOMERS);
            case "item", "certification", "license" -> EnumSet.of(SubjectKind.PURCHASE_ORDERS);
            default -> EnumSet.allOf(SubjectKind.class);
        };
    }

    private static Map<String, Matter> byPath() {
        var byPath = new LinkedHashMap<String, Matter>();
        for (Matter matter : values()) {
            byPath.put(matter.path, matter);
        }
        return byPath;
    }
}
