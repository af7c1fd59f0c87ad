package portcullis.edge.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the Treasury Department's lists beside the SDN list an entry is on, told by its program tags. */
final class TreasuryPrograms {
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("CMIC", "CMIC");
        LISTS.put("CAPTA", "CAP");
        LISTS.put("561", "CAP");
        LISTS.put("NS-PLC", "PLC");
        LISTS.put("FSE", "FSE");
        LISTS.put("NS-MBS", "MBS");
        LISTS.put("MBS", "MBS");
        LISTS.put("UKRAINE-EO13662", "SSI");
        LISTS.put("RUSSIA-EO14024", "MBS");
    }

    private TreasuryPrograms() {}

    /** The list's code; the programs themselves where none tells it. */
    static String list(List<String> programs) {
        for (String program : programs) {
            for (Map.Entry<String, String> list : LISTS.entrySet()) {
                if (program.startsWith(list.getKey())) {
                    return list.getValue();
                }
            }
        }
        return "Treasury Department, " + String.join(", ", programs);
    }
}
