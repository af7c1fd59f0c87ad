package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.flow.Spool;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.report.Verification;
import portcullis.flow.report.VerifyReport;

/** Takes an audit workbook that comes back and tells whether it is as it was handed out, and if not, what is not. Keeps nothing of it. */
@Named
@RequestScoped
public class VerificationPage {
    @Inject
    private VerifyReport verifying;

    @Inject
    private PageSettings settings;

    @Inject
    private Visitor visitor;

    private @Nullable Part file;
    private @Nullable Verification result;

    public void open() {
        if (who().isEmpty()) {
            Answers.forbidden();
        }
    }

    public void verify() {
        Optional<SignedIn> who = who();
        if (who.isEmpty()) {
            Answers.forbidden();
        } else if (file == null || file.getSize() == 0) {
            Answers.refuse("", "verificationNoFile");
        } else {
            held(file, who.get());
        }
    }

    private void held(Part part, SignedIn who) {
        try (InputStream bytes = part.getInputStream();
                Spool workbook = Spool.of(bytes, settings.scratch(), settings.uploadBytes())) {
            if (workbook.isOver()) {
                Answers.refuse("", "verificationTooLarge", settings.uploadBytes());
            } else {
                result = verifying.verify(workbook, who);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a workbook to verify", e);
        }
    }

    private Optional<SignedIn> who() {
        return visitor.who().filter(account -> account.may(Right.VERIFY_REPORTS));
    }

    /** What came of it; empty before a workbook was sent. */
    public Optional<Verification> getResult() {
        return Optional.ofNullable(result);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
