package portcullis.flow;

import java.time.LocalDate;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.core.rule.Mode;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Subject;

/** Screens one subject at once, as the submit button of a procurement system asks for it. Nothing is stored. */
public final class ScreenSubject {
    private final Desk desk;

    public ScreenSubject(Desk desk) {
        this.desk = desk;
    }

    /** A screening and what it stood on. */
    public record Screened(Screening screening, Basis basis) {}

    /** Why nothing may be screened as of a day, if so. */
    public Optional<FileProblem> refusal(LocalDate asOf) {
        return desk.refusal(asOf);
    }

    public Screened screen(Subject subject, LocalDate asOf, Mode mode, Optional<String> scenario) {
        Basis basis = desk.basis(asOf, mode, scenario);
        return new Screened(desk.screener(basis).screen(subject), basis);
    }
}
