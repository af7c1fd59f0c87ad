package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.Mapping;
import portcullis.core.subject.SubjectKind;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.UploadForm;
import portcullis.flow.ListRules;
import portcullis.flow.mapping.KeepMappings;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Mappings;
import portcullis.flow.upload.Request;

/** What every route needs to read what a caller wants: the defaults, the day, the scenarios, the documents. */
@Dependent
public class Requests {
    private static final int LONGEST_SHEET = 100;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_MAPPING = 64 * 1024;

    private final RestSettings settings;
    private final InstantSource clock;
    private final ListRules rules;
    private final Documents documents;
    private final KeepMappings mappings;

    @Inject
    public Requests(
            RestSettings settings, InstantSource clock, ListRules rules, Documents documents, KeepMappings mappings) {
        this.mappings = mappings;
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

    /** The mapping that a form states: a saved one by its id, or one of its own as JSON; with neither, none. */
    Mapping mapping(Fields fields, String person) {
        Optional<String> text = fields.text("mapping", LONGEST_MAPPING);
        if (text.isEmpty()) {
            return Mapping.NONE;
        }
        if (text.get().startsWith("{")) {
            return stated(text.get());
        }
        return mappings.find(text.get(), person)
                .map(Mappings.Saved::mapping)
                .orElseThrow(() -> Fields.wrong(
                        "mapping", "a JSON object of field to header, or the id of a saved mapping", text.get()));
    }

    /** A mapping as JSON, or the end of the request. */
    Mapping stated(String document) {
        try {
            Mapping mapping = documents.readMapping(document);
            HeaderFinder.unknownField(mapping).ifPresent(problem -> {
                throw Fields.wrong("mapping", problem.expected(), problem.seen());
            });
            return mapping;
        } catch (Documents.Malformed malformed) {
            throw Fields.wrong("mapping" + malformed.pointer(), malformed.expected(), malformed.seen());
        }
    }

    Request toScreen(UploadForm form, String sender) {
        Fields fields = form.fields();
        LegalView view = view(fields);
        return new Request(
                fields.choice("kind", SubjectKind.class),
                view.asOf(),
                view.mode(),
                view.scenario(),
                mapping(fields, sender),
                fields.text("sheet", LONGEST_SHEET),
                fields.text("note", LONGEST_NOTE),
                sender);
    }
}
