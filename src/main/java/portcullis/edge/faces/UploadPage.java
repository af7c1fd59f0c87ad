package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.Mapping;
import portcullis.core.rule.Mode;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.ListRules;
import portcullis.flow.ReceiveUpload;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.upload.Request;

/** The page that takes a file to be screened. A file that is taken leads on to its results; one that is not is told why. */
@Named
@RequestScoped
public class UploadPage {
    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private ReceiveUpload receiving;

    @Inject
    private ListRules rules;

    @Inject
    private PageSettings settings;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private @Nullable Part file;
    private String kind = "";
    private @Nullable String asOf;
    private @Nullable String mode;
    private String scenario = "";
    private String note = "";
    private @Nullable FileProblem problem;

    public void open() {
        if (!visitor.may(Right.UPLOAD)) {
            Answers.forbidden();
        }
    }

    public void send() {
        Optional<SignedIn> who = visitor.who().filter(account -> account.may(Right.UPLOAD));
        Optional<LocalDate> day = Asked.day(getAsOf());
        if (who.isEmpty()) {
            Answers.forbidden();
        } else if (file == null || file.getSize() == 0 || Asked.fileName(file).isEmpty()) {
            Answers.refuse("", "uploadNoFile");
        } else if (day.isEmpty()) {
            Answers.refuse("", "uploadNoDay", getAsOf());
        } else if (note.length() > LONGEST_NOTE) {
            Answers.refuse("", "uploadLongNote", LONGEST_NOTE);
        } else {
            receive(file, request(day.get(), who.get().name()));
        }
    }

    private void receive(Part part, Request request) {
        try (InputStream bytes = part.getInputStream()) {
            var received = receiving.receive(request, Asked.fileName(part), Optional.empty(), bytes);
            problem = received.fold(
                    stored -> {
                        Answers.redirect("/results.xhtml?id=" + stored.upload().id());
                        return null;
                    },
                    refused -> refused);
        } catch (IOException e) {
            throw new UncheckedIOException("receiving an upload", e);
        }
    }

    private Request request(LocalDate day, String sender) {
        return new Request(
                Asked.choice(SubjectKind.class, kind),
                day,
                Asked.choice(Mode.class, getMode()).orElse(settings.mode()),
                Asked.text(scenario),
                Mapping.NONE,
                Optional.empty(),
                Asked.text(note),
                sender);
    }

    public @Nullable FileProblem getProblem() {
        return problem;
    }

    public long getBytesLimit() {
        return settings.uploadBytes();
    }

    public SubjectKind[] getKinds() {
        return SubjectKind.values();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Set<String> getScenarios() {
        return new TreeSet<>(rules.scenarios());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    /** As typed; today in UTC before anybody typed. */
    public String getAsOf() {
        return asOf == null
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString()
                : asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getMode() {
        return mode == null ? settings.mode().name() : mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(@Nullable String scenario) {
        this.scenario = scenario == null ? "" : scenario;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
