package portcullis.edge.faces.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Outcome;
import portcullis.core.screen.Finding;
import portcullis.core.screen.Question;
import portcullis.core.subject.Party;
import portcullis.core.subject.Subject;

/**
 * One case as a line of a table.
 *
 * @param who the party of the most restrictive finding, else the row's first one; empty for a rejected row
 * @param item what the row calls its item; empty when it does not say
 * @param finding the most restrictive finding; for a rejected row its first problem
 * @param question what to find out, of the first finding that asks
 */
public record CaseRow(
        CaseFile file,
        String reference,
        String who,
        String item,
        String finding,
        String citation,
        String question,
        int furtherFindings) {
    public static CaseRow of(CaseFile file) {
        List<Finding> findings = file.screening().findings();
        Optional<Finding> top = findings.stream().findFirst();
        return new CaseRow(
                file,
                file.subject().map(subject -> subject.reference().label()).orElse(""),
                who(file, top),
                file.subject().map(CaseRow::item).orElse(""),
                top.map(finding -> finding.rule().title()).orElseGet(() -> problem(file, CaseRow::rejected)),
                top.map(finding -> finding.rule().citation()).orElse(""),
                question(file, findings),
                Math.max(0, findings.size() - 1));
    }

    public List<Outcome> outcomes() {
        return List.copyOf(file.screening().outcomes());
    }

    public boolean isRejected() {
        return !file.problems().isEmpty();
    }

    private static String who(CaseFile file, Optional<Finding> top) {
        return top.flatMap(Finding::party)
                .or(() -> file.subject().map(subject -> subject.parties().get(0)))
                .map(Party::label)
                .orElse("");
    }

    private static String item(Subject subject) {
        return subject.item()
                .text()
                .description()
                .or(subject.item().text().partNumber())
                .or(subject.access().service())
                .asOptional()
                .orElse("");
    }

    private static String question(CaseFile file, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.question().stream())
                .map(Question::text)
                .findFirst()
                .orElseGet(() -> problem(file, RowProblem::fix));
    }

    private static String rejected(RowProblem problem) {
        return problem.field() + ": expected " + problem.expected();
    }

    private static String problem(CaseFile file, Function<RowProblem, String> part) {
        return file.problems().stream().findFirst().map(part).orElse("");
    }
}
