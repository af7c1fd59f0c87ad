package portcullis.core.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of reasons for decisions, and what each stands for. */
final class Reasons {
    static final Map<String, String> ALL = all();

    private Reasons() {}

    static String meaning(String code) {
        return ALL.getOrDefault(code, "");
    }

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("FP-NAME", "Only common words or the legal form agree.");
        all.put("FP-ADDR", "Address and country are materially different.");
        all.put("FP-CTRY", "The countries conflict and no link was found.");
        all.put("FP-ID", "The registration, tax or other number is another.");
        all.put("FP-TYPE", "A person, a company or a vessel: not the same kind.");
        all.put("FP-ALIASWEAK", "A weak alias, and nothing else agrees.");
        all.put("FP-DATE", "The dates of founding or activity exclude it.");
        all.put("FP-SCRIPT", "The names in their own script differ, though alike in Latin letters.");
        all.put("FP-DUP", "The same match was decided before, on the same facts.");
        all.put("FP-ADDRSHARED", "A listed address, but another suite or use, verified.");
        all.put("TM-EXACT", "The same party, confirmed.");
        all.put("TM-ALIAS", "An alias or former name of the listed party.");
        all.put("TM-ADDR", "The listing is of the address alone, and it is the same.");
        all.put("TM-OWN50", "Owned 50 percent or more by listed parties.");
        all.put("TM-OWNMIN", "A listed party owns a minority: a red flag, not a bar.");
        all.put("RL-FDP", "A foreign-direct-product rule applies.");
        all.put("RL-ENDUSE", "A prohibited end use, or knowledge of one.");
        all.put("RL-DEST", "The destination or the headquarters decide.");
        all.put("RL-REMOTE", "Remote access by a restricted user or country.");
        all.put("RL-DIVERT", "Signs of diversion that nobody resolved.");
        all.put("RL-ECCN", "The classification is missing or contested.");
        all.put("LIC-OK", "A license, an exception or an authorization covers it.");
        all.put("LIC-REQ", "A license is needed; held until there is one.");
        all.put("INF-NEED", "More information was asked for.");
        all.put("INF-NONE", "No answer came in time.");
        all.put("ESC-TCO", "The trade compliance officer has to decide.");
        all.put("ESC-LEGAL", "Counsel has to decide.");
        all.put("QA-OVER", "Overturned on a second look.");
        all.put("WD-CANCEL", "The order was withdrawn.");
        return all;
    }
}
