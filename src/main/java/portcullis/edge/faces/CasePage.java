package portcullis.edge.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.DecisionRules;
import portcullis.core.review.ReasonCode;
import portcullis.core.screen.PartyScreened;
import portcullis.core.screen.Question;
import portcullis.core.screen.Screening;
import portcullis.edge.faces.view.Cells;
import portcullis.edge.faces.view.Facts;
import portcullis.flow.DecideCase;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/** One case with everything that speaks for and against it in view, and the form in which a reviewer decides. */
@Named
@RequestScoped
public class CasePage {
    @Inject
    private Cases cases;

    @Inject
    private Uploads uploads;

    @Inject
    private DecideCase deciding;

    @Inject
    private Visitor visitor;

    private String id = "";
    private @Nullable CaseFile file;
    private @Nullable Upload upload;
    private String kind = "";
    private String reason = "";
    private String text = "";
    private String seen = "";
    private String evidence = "";
    private String sending = "";

    @PostConstruct
    void begin() {
        id = Answers.asked("id");
    }

    public void open() {
        if (!isThere()) {
            Answers.notFound();
        }
    }

    /** Whether there is such a case and the visitor may see it. */
    public boolean isThere() {
        if (file == null) {
            visitor.who().ifPresent(this::find);
        }
        return file != null;
    }

    private void find(SignedIn who) {
        Optional<CaseFile> found = cases.find(id);
        Optional<Upload> parent =
                found.flatMap(one -> uploads.find(one.uploadId())).filter(who::maySee);
        if (parent.isPresent()) {
            file = found.orElse(null);
            upload = parent.get();
        }
    }

    /** Records the decision, unless somebody else decided since the page was opened. */
    public void decide() {
        Optional<SignedIn> who = visitor.who().filter(account -> account.may(Right.DECIDE));
        Optional<Decision.Kind> chosen = Asked.choice(Decision.Kind.class, kind);
        if (!isThere() || who.isEmpty()) {
            Answers.forbidden();
        } else if (chosen.isEmpty() || (reason.isBlank() && !chosen.get().isAnswer())) {
            Answers.refuse("", "decideIncomplete");
        } else {
            var draft = new DecisionRules.Draft(chosen.get(), reason, text, stated(), "");
            var sent = new DecideCase.Sent(draft, Asked.number(seen), Asked.text(sending));
            tell(deciding.decide(id, sent, who.get()));
        }
    }

    private void tell(DecideCase.Decided decided) {
        if (decided instanceof DecideCase.Recorded) {
            Answers.redirect("/case.xhtml?id=" + getFile().id());
        } else if (decided instanceof DecideCase.Refused refused) {
            Answers.refuse("", "decideRefused", refused.reason());
        } else if (decided instanceof DecideCase.Closed closed) {
            Answers.refuse("", "decideRefused", closed.reason());
        } else if (decided instanceof DecideCase.Forbidden forbidden) {
            Answers.refuse("", "decideRefused", forbidden.reason());
        } else if (decided instanceof DecideCase.Conflict) {
            Answers.refuse("", "decideConflict");
        } else {
            Answers.notFound();
        }
    }

    public CaseFile getFile() {
        if (!isThere() || file == null) {
            throw new IllegalStateException("there is no case " + id + " for this visitor");
        }
        return file;
    }

    public Upload getUpload() {
        getFile();
        if (upload == null) {
            throw new IllegalStateException("the case " + id + " has no upload");
        }
        return upload;
    }

    public Screening getScreening() {
        return getFile().screening();
    }

    /** What is asked about the row, each question once. */
    public List<String> getQuestions() {
        return getScreening().findings().stream()
                .flatMap(finding -> finding.question().stream())
                .map(Question::text)
                .distinct()
                .toList();
    }

    public List<RowProblem> getProblems() {
        return getFile().problems();
    }

    /** The parties with a match, in the order of the row. */
    public List<PartyScreened> getMatched() {
        return getScreening().parties().stream()
                .filter(party -> !party.matches().isEmpty())
                .toList();
    }

    public List<Facts> getFacts() {
        return getFile().subject().map(Facts::of).orElseGet(List::of);
    }

    /** The row as the file has it, each cell under its header. */
    public List<Cells.Cell> getCells() {
        return Cells.of(getUpload().shape(), getFile().original());
    }

    public boolean isDecidable() {
        return !getKinds().isEmpty();
    }

    /** The decisions that the visitor could take about the case as it stands. */
    public List<Decision.Kind> getKinds() {
        return visitor.who()
                .map(account -> deciding.possible(getFile(), account))
                .orElse(List.of());
    }

    /** Evidence as it is typed: {@code name: value}, a line each; what has no name belongs to the code's first kind of evidence. */
    private SortedMap<String, String> stated() {
        var stated = new TreeMap<String, String>();
        List<String> names = ReasonCode.of(reason).map(ReasonCode::evidence).orElse(List.of());
        evidence.lines().filter(line -> !line.isBlank() && !names.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            boolean named = names.contains(name);
            stated.merge(
                    named ? name : names.get(0),
                    named ? line.substring(colon + 1).strip() : line.strip(),
                    (one, two) -> one + " " + two);
        });
        return stated;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence == null ? "" : evidence;
    }

    /** Names one sending of the form, so that sending it again changes nothing. */
    public String getSending() {
        return UUID.randomUUID().toString();
    }

    public void setSending(@Nullable String sending) {
        this.sending = sending == null ? "" : sending;
    }

    /** The reason codes, in groups by what they speak for. */
    public List<SelectItem> getReasons() {
        var groups = new ArrayList<SelectItem>();
        for (Reasons group : Reasons.values()) {
            var items = group.codes().stream()
                    .map(code -> new SelectItem(code, code + " · " + Answers.text("reason." + code)))
                    .toArray(SelectItem[]::new);
            groups.add(new SelectItemGroup(Answers.text("reasons." + group.name()), "", false, items));
        }
        return groups;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** How many decisions the case had when the page was opened. */
    public String getSeen() {
        return String.valueOf(getFile().decisions().size());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
