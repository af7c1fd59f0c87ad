package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import portcullis.core.subject.SubjectKind;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.UploadForm;
import portcullis.flow.ListRules;
import portcullis.flow.port.Documents;
import portcullis.flow.upload.Request;

/** What every route needs to read what a caller wants: the defaults, the day, the scenarios, the documents. */
@Dependent
public class Requests {
    private static final int LONGEST_SHEET = 100;
    private static final int LONGEST_NOTE = 2_000;

    private final RestSettings settings;
    private final InstantSource clock;
    private final ListRules rules;
    private final Documents documents;

    @Inject
    public Requests(RestSettings settings, InstantSource clock, ListRules rules, Documents documents) {
        this.settings = settings;
        this.clock = clock;
        this.rules = rules;
        this.documents = documents;
    }

    Documents documents() {
        return documents;
    }

    LegalView view(Fields fields) {
        return LegalView.of(fields, settings.mode(), clock, rules);
    }

    Request toScreen(UploadForm form, String sender) {
        Fields fields = form.fields();
        LegalView view = view(fields);
        return new Request(
                fields.choice("kind", SubjectKind.class),
                view.asOf(),
                view.mode(),
                view.scenario(),
                form.map("mapping"),
                fields.text("sheet", LONGEST_SHEET),
                fields.text("note", LONGEST_NOTE),
                sender);
    }
}
