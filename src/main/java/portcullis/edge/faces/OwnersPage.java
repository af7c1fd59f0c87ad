package portcullis.edge.faces;

import jakarta.annotation.PostConstruct;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.ownership.Regime;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.CountryNames;
import portcullis.core.subject.Known;
import portcullis.core.subject.Role;
import portcullis.edge.faces.view.OwnerLine;
import portcullis.edge.faces.view.Pager;
import portcullis.flow.FindOwners;
import portcullis.flow.Owners;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.OwnerFiles;
import portcullis.flow.port.Page;

/** Who is stated to own whom: the files in force, what they state, the owners of one party as a tree, and the form for a new file. */
@Named
@RequestScoped
public class OwnersPage {
    private static final int SIZE = 50;

    @Inject
    private Owners owners;

    @Inject
    private OwnerFiles files;

    @Inject
    private FindOwners finding;

    @Inject
    private PageSettings settings;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private String party = "";
    private String country = "";
    private String asOf = "";
    private String page = "";
    private @Nullable Part file;
    private String source = "";
    private String published = "";
    private @Nullable FileProblem problem;
    private List<RowProblem> left = List.of();
    private @Nullable Page<OwnershipStatement> statements;
    private @Nullable OwnerChart chart;

    @PostConstruct
    void begin() {
        party = Answers.asked("party");
        country = Answers.asked("country");
        asOf = Answers.asked("asOf");
        page = Answers.asked("page");
    }

    public void open() {
        if (!visitor.may(Right.MATCH)) {
            Answers.forbidden();
        }
    }

    public boolean isAllowedToSend() {
        return visitor.may(Right.ADOPT_LISTS);
    }

    public List<OwnerFiles.Kept> getFiles() {
        return files.list();
    }

    /** The statements in force, those about the party that was asked for. */
    public Page<OwnershipStatement> getStatements() {
        if (statements == null) {
            statements = finding.statements(Asked.text(party), Asked.page(page), SIZE);
        }
        return statements;
    }

    public Pager getPager() {
        return Pager.of(getStatements());
    }

    /** The owners of the party that was asked for, itself first; nothing before anybody asked. */
    public List<OwnerLine> getTree() {
        return Asked.text(party).isPresent() ? OwnerLine.of(chart()) : List.of();
    }

    /** What listed owners come to under each of the two rules, in sentences. */
    public List<Sum> getSums() {
        var sums = new ArrayList<Sum>();
        OwnerChart.standardThresholds().forEach((regime, threshold) -> {
            List<String> says = chart().says(regime, threshold);
            if (!says.isEmpty()) {
                sums.add(new Sum(regime, says));
            }
        });
        return sums;
    }

    /** What the shares come to under one rule. */
    public record Sum(Regime regime, List<String> says) {}

    private OwnerChart chart() {
        if (chart == null) {
            Known<CountryCode> where = Known.from(CountryNames.find(country.strip()));
            var law = new FindOwners.Law(day(), settings.mode(), Optional.empty());
            chart = finding.of(FindOwners.party(Role.END_USER, party.strip(), where, Optional.empty()), law);
        }
        return chart;
    }

    private LocalDate day() {
        return Asked.day(asOf).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Takes a file in. One with rows that could not be read is in force all the same, and the page names them. */
    public void send() {
        Optional<SignedIn> who = visitor.who().filter(account -> account.may(Right.ADOPT_LISTS));
        Part part = file;
        if (who.isEmpty()) {
            Answers.forbidden();
        } else if (part == null || part.getSize() == 0 || Asked.fileName(part).isEmpty()) {
            Answers.refuse("", "uploadNoFile");
        } else if (!source.isBlank() && !source.strip().matches("[a-z0-9-]{1,40}")) {
            Answers.refuse("", "ownersWrongSource");
        } else {
            take(part, who.get().name());
        }
    }

    private void take(Part part, String who) {
        var sent = new Owners.Sent(Asked.fileName(part), Asked.text(source), Asked.day(published), who);
        try (InputStream bytes = part.getInputStream()) {
            problem = owners.adopt(sent, bytes).fold(this::taken, refused -> refused);
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a file of owners", e);
        }
    }

    private @Nullable FileProblem taken(Owners.InForce inForce) {
        left = inForce.problems();
        if (left.isEmpty()) {
            Answers.say(
                    "ownersTaken",
                    inForce.kept().edition().id(),
                    inForce.kept().edition().entries());
            Answers.redirect("/owners.xhtml");
        }
        return null;
    }

    public @Nullable FileProblem getProblem() {
        return problem;
    }

    /** The rows of the file just sent that were left out. */
    public List<RowProblem> getLeft() {
        return left;
    }

    public String getParty() {
        return party;
    }

    public void setParty(@Nullable String party) {
        this.party = party == null ? "" : party;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country == null ? "" : country;
    }

    /** As asked for; empty for today. */
    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable String asOf) {
        this.asOf = asOf == null ? "" : asOf;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public String getPublished() {
        return published;
    }

    public void setPublished(@Nullable String published) {
        this.published = published == null ? "" : published;
    }
}
