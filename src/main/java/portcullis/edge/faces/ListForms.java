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
import portcullis.core.intake.FileProblem;
import portcullis.flow.AdoptEdition;
import portcullis.flow.SettleAlarms;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.ListReader;

/** The forms of the lists page: a list file carried in by hand, and what is done about a file that was held back or refused. */
@Named
@RequestScoped
public class ListForms {
    private static final String PAGE = "/lists.xhtml";

    @Inject
    private AdoptEdition adopting;

    @Inject
    private SettleAlarms settling;

    @Inject
    private Visitor visitor;

    private @Nullable Part file;
    private String published = "";
    private boolean past;
    private String why = "";
    private @Nullable FileProblem problem;

    /** Takes a list file in. */
    public void send() {
        Optional<SignedIn> who = who();
        Part part = file;
        if (who.isEmpty()) {
            Answers.forbidden();
        } else if (part == null || part.getSize() == 0 || Asked.fileName(part).isEmpty()) {
            Answers.refuse("", "uploadNoFile");
        } else {
            take(part, who.get().name());
        }
    }

    private void take(Part part, String who) {
        var claim = new ListReader.Claim(Optional.empty(), Optional.empty(), Asked.day(published));
        var terms = past ? AdoptEdition.Terms.FOR_THE_PAST : AdoptEdition.Terms.IF_PLAUSIBLE;
        try (InputStream bytes = part.getInputStream()) {
            problem = adopting.adopt(claim, terms, who, bytes, Asked.fileName(part))
                    .fold(
                            inForce -> {
                                Answers.say(
                                        "listTaken", inForce.adopted().edition().id());
                                Answers.redirect(PAGE);
                                return null;
                            },
                            refused -> refused);
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a list file", e);
        }
    }

    /** Lets a held file pass. */
    public void release(String id) {
        done(who().flatMap(who -> settling.release(id, who.name(), why)), "alarmReleased");
    }

    /** Says that an alarm was seen to. */
    public void settle(String id) {
        done(who().flatMap(who -> settling.settle(id, who.name(), why)), "alarmSettled");
    }

    private void done(Optional<SettleAlarms.Answer> answer, String text) {
        if (answer.isEmpty()) {
            Answers.refuse("", "alarmGone");
        } else if (answer.get().isRefused()) {
            Answers.refuse("", "alarmNotSettled", answer.get().refusal());
        } else if (answer.get().problem().isPresent()) {
            problem = answer.get().problem().get();
        } else {
            Answers.say(text);
            Answers.redirect(PAGE);
        }
    }

    private Optional<SignedIn> who() {
        return visitor.who().filter(account -> account.may(Right.ADOPT_LISTS));
    }

    public @Nullable FileProblem getProblem() {
        return problem;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getPublished() {
        return published;
    }

    public void setPublished(@Nullable String published) {
        this.published = published == null ? "" : published;
    }

    public boolean isPast() {
        return past;
    }

    public void setPast(boolean past) {
        this.past = past;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
