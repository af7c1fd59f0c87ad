package portcullis.edge.listing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of list files that can be read, by the names under which a sender may claim them. */
enum ListFormat {
    CSL_JSON("csl-json"),
    CSL_CSV("csl-csv"),
    CSL_TSV("csl-tsv"),
    OWN_CSV("own-csv");

    private final String label;

    ListFormat(String label) {
        this.label = label;
    }

    String label() {
        return label;
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
