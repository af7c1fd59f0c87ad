package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import portcullis.edge.rest.form.Fields;
import portcullis.flow.CompareBases;
import portcullis.flow.port.ReportWriter;

/** The workbook of a comparison: what is asked for by the query, and the writing. */
@Dependent
public class ChangesReport {
    private static final String[] NAMES = {
        "leftAsOf", "leftMode", "leftScenario", "rightAsOf", "rightMode", "rightScenario"
    };

    private final CompareBases compareBases;
    private final ReportWriter writer;
    private final Requests requests;

    @Inject
    public ChangesReport(CompareBases compareBases, ReportWriter writer, Requests requests) {
        this.compareBases = compareBases;
        this.writer = writer;
        this.requests = requests;
    }

    CompareBases.Asked asked(String uploadId, UriInfo uri) {
        Fields all = Fields.of(uri.getQueryParameters(), NAMES);
        return new CompareBases.Asked(uploadId, view(all, "left"), view(all, "right"));
    }

    private CompareBases.View view(Fields all, String side) {
        Map<String, String> own = new LinkedHashMap<>();
        put(own, "asOf", all.text(side + "AsOf", 200));
        put(own, "mode", all.text(side + "Mode", 200));
        put(own, "scenario", all.text(side + "Scenario", 200));
        LegalView view = requests.view(Fields.of(own));
        return new CompareBases.View(view.asOf(), view.mode(), view.scenario());
    }

    private static void put(Map<String, String> to, String name, Optional<String> value) {
        value.ifPresent(text -> to.put(name, text));
    }

    void write(CompareBases.Asked asked, OutputStream target) {
        writer.write(compareBases.report(asked), target);
    }
}
