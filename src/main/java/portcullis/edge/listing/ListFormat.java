package portcullis.edge.listing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of list files that can be read, by the names under which a sender may claim them, and the source each is of. */
enum ListFormat {
    CSL_JSON("csl-json", "csl"),
    CSL_CSV("csl-csv", "csl"),
    CSL_TSV("csl-tsv", "csl"),
    ECFR_XML("ecfr-744-xml", "ecfr-744"),
    DPL_TEXT("dpl-text", "dpl"),
    OFAC_SDN_CSV("ofac-sdn-csv", "ofac-sdn"),
    OFAC_CONSOLIDATED_CSV("ofac-consolidated-csv", "ofac-consolidated"),
    OFAC_XML("ofac-advanced-xml", "ofac-consolidated"),
    UN_XML("un-xml", "un"),
    UK_XML("uk-xml", "uk"),
    UK_CSV("uk-csv", "uk"),
    EU_XML("eu-xml", "eu"),
    EU_CSV("eu-csv", "eu"),
    FTM_JSON("ftm-json", "opensanctions"),
    OPENSANCTIONS_CSV("opensanctions-csv", "opensanctions"),
    OWN_CSV("own-csv", OwnList.SOURCE),
    OWN_XLSX("own-xlsx", OwnList.SOURCE);

    private final String label;
    private final String source;

    ListFormat(String label, String source) {
        this.label = label;
        this.source = source;
    }

    String label() {
        return label;
    }

    /** The list family that a file of this format belongs to, unless its sender says otherwise. */
    String source() {
        return source;
    }

    /** Whether a file that breaks off between two entries can be told from a whole one by itself. */
    boolean showsItsEnd() {
        return switch (this) {
            case CSL_CSV, CSL_TSV, DPL_TEXT, UK_CSV, EU_CSV, FTM_JSON, OPENSANCTIONS_CSV, OWN_CSV -> false;
            default -> true;
        };
    }

    static Optional<ListFormat> labelled(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label))
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(ListFormat::label).collect(Collectors.joining(", "));
    }
}
